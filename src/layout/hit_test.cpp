#include "heads.h"

#include <cjm/layout/hit_test.h>

#include <algorithm>
#include <cmath>

namespace cjm::layout {

namespace {

/// The phase whose column holds this place.
std::optional<std::size_t> phaseAt(const JourneyLayout& layout, double x) {
    const auto& edges = layout.columnEdges;
    if (edges.size() < 2 || x < edges.front() || x >= edges.back()) {
        return std::nullopt;
    }
    const auto next = std::upper_bound(edges.begin(), edges.end(), x);
    return static_cast<std::size_t>(next - edges.begin()) - 1;
}

const LaneRow* laneAt(const JourneyLayout& layout, double y) {
    const auto found =
        std::find_if(layout.lanes.begin(), layout.lanes.end(), [&](const LaneRow& row) {
            return y >= row.rect.top && y < row.rect.bottom();
        });
    return found == layout.lanes.end() ? nullptr : &*found;
}

Hit hitHeads(const JourneyLayout& layout, Point point) {
    for (const BandHead& band : layout.bands) {
        if (band.rect.contains(point)) {
            const std::size_t first = phaseAt(layout, band.rect.left + 1).value_or(0);
            return {HitKind::band, {first, 0}, {}};
        }
    }
    if (layout.phases.empty() || point.y < layout.phases.front().rect.top) {
        return {};
    }
    // The first head has a straight edge; every other one starts with the tip of the one before.
    const double left = layout.columnEdges.front();
    const double reach = tipReachAt(layout.phases.front().rect, point.y);
    const double x = point.x < left ? point.x : std::max(left, point.x - reach);
    const std::optional<std::size_t> phase = phaseAt(layout, x);
    return phase ? Hit{HitKind::phase, {*phase, 0}, {}} : Hit{};
}

bool isNear(Point from, Point to, Point point) {
    constexpr double reach = 4;
    return point.x >= std::min(from.x, to.x) - reach && point.x <= std::max(from.x, to.x) + reach &&
           point.y >= std::min(from.y, to.y) - reach && point.y <= std::max(from.y, to.y) + reach;
}

/// The sign, the label, and the gap between them.
bool isOnLabel(const LinkPath& path, Point point) {
    const Rect& sign = path.signRect;
    const Rect& text = path.textRect;
    const bool isBetween =
        sign.width > 0 && text.width > 0 && point.y >= sign.top && point.y < sign.bottom() &&
        point.x >= std::min(sign.right(), text.right()) && point.x < std::max(sign.left, text.left);
    return sign.contains(point) || text.contains(point) || isBetween;
}

bool touches(const LinkPath& path, Point point) {
    if (isOnLabel(path, point)) {
        return true;
    }
    for (const LinkPath::Stroke& stroke : path.strokes) {
        for (std::size_t index = 0; index + 1 < stroke.size(); ++index) {
            if (isNear(stroke[index], stroke[index + 1], point)) {
                return true;
            }
        }
    }
    return false;
}

Hit hitLinks(const JourneyLayout& layout, Point point) {
    const auto path = std::find_if(layout.links.rbegin(), layout.links.rend(),
                                   [&](const LinkPath& one) { return touches(one, point); });
    return path == layout.links.rend() ? Hit{} : Hit{HitKind::link, {}, {}, path->id};
}

/// Links run between what is in the heads, and never over it.
bool isOnHead(const JourneyLayout& layout, Point point) {
    return std::any_of(layout.phases.begin(), layout.phases.end(), [&](const PhaseHead& head) {
        return head.rect.contains(point) || head.questionRect.contains(point);
    });
}

/// Left of the title, and as far above and below the arrow as a hand may be off.
bool isOnArrow(const LaneRow& lane, Point point) {
    constexpr double reach = 5;
    const Rect& arrow = lane.arrowRect;
    return arrow.width > 0 && point.x < lane.titleRect.left && point.y >= arrow.top - reach &&
           point.y < arrow.bottom() + reach;
}

bool touches(const Face& face, Point point) {
    return std::hypot(point.x - face.centre.x, point.y - face.centre.y) <= faceRadius ||
           face.wordRect.contains(point);
}

Hit hitFaces(const JourneyLayout& layout, Point point) {
    for (const CurveArea& area : layout.curves) {
        for (const Face& face : area.faces) {
            if (touches(face, point)) {
                const std::size_t phase = phaseAt(layout, face.centre.x).value_or(0);
                return {HitKind::face, {phase, area.lane}, face.card};
            }
        }
    }
    return {};
}

} // namespace

Hit hitTest(const JourneyLayout& layout, Point point) {
    if (point.y < layout.headHeight) {
        const Hit link = isOnHead(layout, point) ? Hit{} : hitLinks(layout, point);
        return link.kind == HitKind::nothing ? hitHeads(layout, point) : link;
    }
    const LaneRow* lane = laneAt(layout, point.y);
    if (lane == nullptr || point.x < 0) {
        return {};
    }
    if (point.x < layout.labelWidth) {
        const bool isArrow = isOnArrow(*lane, point);
        return {isArrow ? HitKind::laneArrow : HitKind::lane, {0, lane->lane}, {}};
    }
    for (auto box = layout.cards.rbegin(); box != layout.cards.rend(); ++box) {
        if (box->rect.contains(point)) {
            return {HitKind::card, box->position, box->id};
        }
    }
    if (const Hit face = hitFaces(layout, point); face.kind != HitKind::nothing) {
        return face;
    }
    if (const Hit link = hitLinks(layout, point); link.kind != HitKind::nothing) {
        return link;
    }
    const std::optional<model::GridPosition> cell = cellAt(layout, point);
    return cell ? Hit{HitKind::cell, *cell, {}} : Hit{};
}

std::optional<model::GridPosition> cellAt(const JourneyLayout& layout, Point point) {
    const std::optional<std::size_t> phase = phaseAt(layout, point.x);
    const LaneRow* lane = laneAt(layout, point.y);
    if (!phase || lane == nullptr) {
        return std::nullopt;
    }
    return model::GridPosition{*phase, lane->lane};
}

std::optional<Rect> cellRect(const JourneyLayout& layout, model::GridPosition position) {
    const auto lane = std::find_if(layout.lanes.begin(), layout.lanes.end(),
                                   [&](const LaneRow& row) { return row.lane == position.lane; });
    if (lane == layout.lanes.end() || position.phase + 1 >= layout.columnEdges.size()) {
        return std::nullopt;
    }
    const double left = layout.columnEdges[position.phase];
    return Rect{left, lane->rect.top, layout.columnEdges[position.phase + 1] - left,
                lane->rect.height};
}

std::span<const CardBox> boxesOf(const JourneyLayout& layout, std::size_t lane) {
    const auto first =
        std::partition_point(layout.cards.begin(), layout.cards.end(),
                             [&](const CardBox& box) { return box.position.lane < lane; });
    const auto end = std::partition_point(
        first, layout.cards.end(), [&](const CardBox& box) { return box.position.lane == lane; });
    return {first, end};
}

const CardBox* boxOf(const JourneyLayout& layout, model::CardId card) {
    const auto found = std::find_if(layout.cards.begin(), layout.cards.end(),
                                    [&](const CardBox& box) { return box.id == card; });
    return found == layout.cards.end() ? nullptr : &*found;
}

const LinkPath* pathOf(const JourneyLayout& layout, model::LinkId link) {
    const auto found = std::find_if(layout.links.begin(), layout.links.end(),
                                    [&](const LinkPath& path) { return path.id == link; });
    return found == layout.links.end() ? nullptr : &*found;
}

const Face* faceOf(const JourneyLayout& layout, model::CardId card) {
    for (const CurveArea& area : layout.curves) {
        for (const Face& face : area.faces) {
            if (face.card == card) {
                return &face;
            }
        }
    }
    return nullptr;
}

} // namespace cjm::layout
