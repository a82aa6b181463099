#include <cjm/layout/drop_place.h>
#include <cjm/layout/hit_test.h>

#include <algorithm>

namespace cjm::layout {

namespace {

constexpr double markerThickness = 3;
constexpr double gapBetweenCards = 6;

/// The boxes that start in a cell and are not dragged, from the top.
std::vector<const CardBox*> boxesIn(const JourneyLayout& layout, model::GridPosition cell,
                                    const std::vector<model::CardId>& dragged) {
    std::vector<const CardBox*> boxes;
    for (const CardBox& box : layout.cards) {
        if (box.position == cell &&
            std::find(dragged.begin(), dragged.end(), box.id) == dragged.end()) {
            boxes.push_back(&box);
        }
    }
    std::sort(boxes.begin(), boxes.end(), [](const CardBox* left, const CardBox* right) {
        return left->rect.top < right->rect.top;
    });
    return boxes;
}

/// Where the card with this id stands among those of its cell that are not dragged; their number
/// where it is none of them.
std::size_t indexBefore(const model::JourneyGrid& grid, model::GridPosition cell,
                        const std::vector<model::CardId>& dragged, const CardBox* next) {
    std::size_t index = 0;
    for (const model::Card* card : grid.cell(cell)) {
        if (next != nullptr && card->id == next->id) {
            break;
        }
        if (std::find(dragged.begin(), dragged.end(), card->id) == dragged.end()) {
            ++index;
        }
    }
    return index;
}

} // namespace

std::optional<CardPlace> placeForCards(const model::JourneyGrid& grid, const JourneyLayout& layout,
                                       Point point, const std::vector<model::CardId>& dragged) {
    const auto lane =
        std::find_if(layout.lanes.begin(), layout.lanes.end(), [&](const LaneRow& row) {
            return point.y >= row.rect.top && point.y < row.rect.bottom();
        });
    const auto& edges = layout.columnEdges;
    const bool isInColumns = edges.size() > 1 && point.x >= edges.front() && point.x < edges.back();
    if (lane == layout.lanes.end() || !isInColumns || grid.lanes()[lane->lane]->collapsed) {
        return std::nullopt;
    }
    const auto next = std::upper_bound(edges.begin(), edges.end(), point.x);
    const model::GridPosition cell = {static_cast<std::size_t>(next - edges.begin()) - 1,
                                      lane->lane};
    const std::vector<const CardBox*> boxes = boxesIn(layout, cell, dragged);
    const auto below = std::find_if(boxes.begin(), boxes.end(), [&](const CardBox* box) {
        return point.y < box->rect.centre().y;
    });
    const Rect room = *cellRect(layout, cell);
    double y = room.top + gapBetweenCards;
    if (below != boxes.end()) {
        y = (*below)->rect.top - gapBetweenCards / 2;
    } else if (!boxes.empty()) {
        y = boxes.back()->rect.bottom() + gapBetweenCards / 2;
    }
    return CardPlace{
        cell,
        indexBefore(grid, cell, dragged, below == boxes.end() ? nullptr : *below),
        {room.left + 4, y - markerThickness / 2, std::max(0.0, room.width - 16), markerThickness}};
}

std::optional<LinePlace> placeForPhase(const JourneyLayout& layout, double x, std::size_t dragged) {
    const auto& edges = layout.columnEdges;
    if (edges.size() < 2) {
        return std::nullopt;
    }
    std::size_t before = 0;
    while (before + 1 < edges.size() && x >= (edges[before] + edges[before + 1]) / 2) {
        ++before;
    }
    return LinePlace{
        before > dragged ? before - 1 : before,
        {edges[before] - 4 - markerThickness / 2, 0, markerThickness, layout.size.height}};
}

std::optional<LinePlace> placeForLane(const JourneyLayout& layout, double y, std::size_t dragged) {
    if (layout.lanes.empty()) {
        return std::nullopt;
    }
    const auto next = std::find_if(layout.lanes.begin(), layout.lanes.end(),
                                   [&](const LaneRow& row) { return y < row.rect.centre().y; });
    const bool isLast = next == layout.lanes.end();
    const std::size_t before = isLast ? layout.lanes.back().lane + 1 : next->lane;
    const double line = isLast ? layout.lanes.back().rect.bottom() : next->rect.top;
    return LinePlace{before > dragged ? before - 1 : before,
                     {0, line - markerThickness / 2, layout.size.width, markerThickness}};
}

} // namespace cjm::layout
