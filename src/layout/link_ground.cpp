#include "link_ground.h"

#include "card_box.h"

#include <algorithm>

namespace cjm::layout {

namespace {

/// Between a link and what it passes.
constexpr double clearance = 1.5;

constexpr double greatestPost = 12; ///< Half of what links take of a head's middle.

} // namespace

LinkGround::LinkGround(const JourneyLayout& map)
    : m_map(map)
    , m_obstacles(map.columnEdges.size()) {
    for (const CardBox& box : map.cards) {
        if (box.rect.right() > map.columnEdges[box.position.phase + 1]) {
            standInTheWay(box.rect);
        }
    }
    for (const CurveArea& area : map.curves) {
        for (const Face& face : area.faces) {
            standInTheWay(faceRect(face));
            standInTheWay(face.wordRect);
        }
        for (const PaleFace& face : area.paleFaces) {
            standInTheWay(faceRect(face));
        }
    }
}

void LinkGround::standInTheWay(const Rect& rect) {
    const auto& edges = m_map.columnEdges;
    const auto next = std::lower_bound(edges.begin(), edges.end(), rect.left - cellPaddingLeft);
    for (auto edge = next == edges.begin() ? next : next - 1; edge != edges.end(); ++edge) {
        const auto gap = static_cast<std::size_t>(edge - edges.begin());
        const Stretch zone = post(stripBelowHeads, gap);
        if (zone.from - clearance >= rect.right()) {
            return;
        }
        if (rect.left < zone.to + clearance) {
            m_obstacles[gap].push_back(rect);
        }
    }
}

Stretch LinkGround::post(std::size_t strip, std::size_t index) const {
    const auto& edges = m_map.columnEdges;
    if (strip == stripAboveHeads) {
        const double width = edges[index + 1] - edges[index];
        const double middle = edges[index] + width / 2;
        const double half = std::min(greatestPost, width / 6);
        return {middle - half, middle + half};
    }
    const bool isFirst = index == 0;
    const bool isLast = index + 1 == edges.size();
    return {(isFirst ? m_map.labelWidth : edges[index] - cellPaddingRight) + clearance,
            isLast ? m_map.size.width - clearance : edges[index] + cellPaddingLeft - clearance};
}

Stretch LinkGround::slot(std::size_t strip, std::size_t index) const {
    const auto& edges = m_map.columnEdges;
    if (strip == stripAboveHeads) {
        return {index == 0 ? edges.front() : post(strip, index - 1).to + clearance,
                index + 1 == edges.size() ? edges.back() - cellPaddingRight
                                          : post(strip, index).from - clearance};
    }
    return {edges[index] + cellPaddingLeft, edges[index + 1] - cellPaddingRight};
}

std::size_t LinkGround::slotCount(std::size_t strip) const {
    const std::size_t phases = m_map.columnEdges.size() - 1;
    return strip == stripAboveHeads ? phases + 1 : phases;
}

std::size_t LinkGround::slotAfter(std::size_t strip, std::size_t post) const {
    return strip == stripAboveHeads ? post + 1 : post;
}

Stretch LinkGround::passage(std::size_t gap, double top, double bottom) const {
    Stretch free = post(stripBelowHeads, gap);
    for (const Rect& rect : m_obstacles[gap]) {
        if (rect.top < bottom && rect.bottom() > top) {
            const Stretch before = {free.from, std::min(free.to, rect.left - clearance)};
            const Stretch after = {std::max(free.from, rect.right() + clearance), free.to};
            free = before.length() >= after.length() ? before : after;
        }
    }
    return free;
}

double LinkGround::heightOf(std::size_t strip) const {
    switch (strip) {
    case stripAboveHeads:
        return m_map.phases.front().rect.top;
    case stripBelowHeads:
        return m_map.headHeight;
    default:
        return m_map.lanes[strip - 2].rect.bottom();
    }
}

} // namespace cjm::layout
