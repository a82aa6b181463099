#include "heads.h"

#include <cjm/layout/edges.h>

#include <algorithm>
#include <cmath>

namespace cjm::layout {

namespace {

/// What a head is narrower than its column.
constexpr double gapAfterHead = 2;

std::optional<Edge> columnEdgeAt(const JourneyLayout& layout, Point point, double reach) {
    if (layout.phases.empty()) {
        return std::nullopt;
    }
    const Rect& first = layout.phases.front().rect;
    if (point.y < first.top || point.y >= first.bottom()) {
        return std::nullopt;
    }
    const double tip = tipReachAt(first, point.y);
    for (const PhaseHead& head : layout.phases) {
        const double edge = head.rect.right() + gapAfterHead / 2 + tip;
        if (std::abs(point.x - edge) <= reach) {
            return Edge{EdgeKind::column, head.phase, {}};
        }
    }
    return std::nullopt;
}

std::optional<Edge> cardEdgeAt(const JourneyLayout& layout, Point point, double reach) {
    for (auto box = layout.cards.rbegin(); box != layout.cards.rend(); ++box) {
        const Rect& rect = box->rect;
        if (std::abs(point.x - rect.right()) <= reach && point.y >= rect.top &&
            point.y < rect.bottom()) {
            return Edge{EdgeKind::card, box->position.phase, box->id};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Edge> edgeAt(const JourneyLayout& layout, Point point, double reach) {
    if (point.y >= 0 && point.y < layout.size.height &&
        std::abs(point.x - layout.labelWidth) <= reach) {
        return Edge{EdgeKind::labels, 0, {}};
    }
    if (point.x < layout.labelWidth) {
        return std::nullopt;
    }
    return point.y < layout.headHeight ? columnEdgeAt(layout, point, reach)
                                       : cardEdgeAt(layout, point, reach);
}

std::size_t spanUpTo(const JourneyLayout& layout, std::size_t phase, double x) {
    const auto& edges = layout.columnEdges;
    std::size_t nearest = phase + 1;
    for (std::size_t edge = phase + 1; edge < edges.size(); ++edge) {
        if (std::abs(edges[edge] - x) < std::abs(edges[nearest] - x)) {
            nearest = edge;
        }
    }
    return nearest - phase;
}

} // namespace cjm::layout
