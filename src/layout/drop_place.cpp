#include "lanes.h"

#include <cjm/layout/drop_place.h>
#include <cjm/layout/hit_test.h>

#include <algorithm>
#include <iterator>

namespace cjm::layout {

namespace {

constexpr double markerThickness = 3;
constexpr double gapAtTheRight = 12;

bool isAmong(const std::vector<model::CardId>& cards, model::CardId card) {
    return std::find(cards.begin(), cards.end(), card) != cards.end();
}

/// What is dragged over a cell: which cards, and how many phases the first would cover there.
struct Drag {
    const model::JourneyGrid& grid;
    const JourneyLayout& layout;
    const std::vector<model::CardId>& cards;
    model::GridPosition cell;
    std::size_t span = 1;
};

std::size_t spanOf(const Drag& drag, const CardBox& box) {
    return drag.grid.spanOf(*drag.grid.document().cards.find(box.id), box.position.phase);
}

/// True where the box stays, starts in the cell and is wide as the dragged card is, or is not as
/// that is not.
bool isNeighbour(const Drag& drag, const CardBox& box) {
    return box.position == drag.cell && !isAmong(drag.cards, box.id) &&
           (spanOf(drag, box) > 1) == (drag.span > 1);
}

/// The boxes among which the dragged card would stand, from the top.
std::vector<const CardBox*> neighboursOf(const Drag& drag) {
    std::vector<const CardBox*> boxes;
    for (const CardBox& box : drag.layout.cards) {
        if (isNeighbour(drag, box)) {
            boxes.push_back(&box);
        }
    }
    std::sort(boxes.begin(), boxes.end(), [](const CardBox* left, const CardBox* right) {
        return left->rect.top < right->rect.top;
    });
    return boxes;
}

/// True where the box stays and stands above whatever of the dragged card's width is in the cell.
bool isAbove(const Drag& drag, const CardBox& box) {
    const std::size_t span = spanOf(drag, box);
    const std::size_t first = box.position.phase;
    return span > 1 && box.position.lane == drag.cell.lane && !isAmong(drag.cards, box.id) &&
           first < drag.cell.phase + (drag.span > 1 ? 0 : 1) && first + span > drag.cell.phase;
}

/// Where the first card of a cell would start.
double topOf(const Drag& drag) {
    double top = cellRect(drag.layout, drag.cell)->top;
    for (const CurveArea& area : drag.layout.curves) {
        if (area.lane == drag.cell.lane) {
            top = area.rect.bottom();
        }
    }
    top += lanePadding;
    for (const CardBox& box : drag.layout.cards) {
        if (isAbove(drag, box)) {
            top = std::max(top, box.rect.bottom() + cardGap);
        }
    }
    return top;
}

/// Where the card with this box stands among those of its cell that are not dragged; their number
/// where there is none.
std::size_t indexBefore(const Drag& drag, const CardBox* next) {
    std::size_t index = 0;
    for (const model::Card* card : drag.grid.cell(drag.cell)) {
        if (next != nullptr && card->id == next->id) {
            break;
        }
        if (!isAmong(drag.cards, card->id)) {
            ++index;
        }
    }
    return index;
}

Rect markerAt(const Drag& drag, double y) {
    const Rect room = *cellRect(drag.layout, drag.cell);
    const double right = drag.layout.columnEdges[drag.cell.phase + drag.span] - gapAtTheRight;
    const double left = room.left + 4;
    const double lowest = room.bottom() - markerThickness;
    return {left, std::min(y - markerThickness / 2, lowest), std::max(0.0, right - left),
            markerThickness};
}

std::size_t countBefore(const std::vector<std::size_t>& indices, std::size_t end) {
    return static_cast<std::size_t>(std::count_if(
        indices.begin(), indices.end(), [end](std::size_t index) { return index < end; }));
}

} // namespace

std::optional<CardPlace> placeForCards(const model::JourneyGrid& grid, const JourneyLayout& layout,
                                       Point point, const std::vector<model::CardId>& dragged) {
    const std::optional<model::GridPosition> cell = cellAt(layout, point);
    if (!cell) {
        return std::nullopt;
    }
    const model::Card* first =
        dragged.empty() ? nullptr : grid.document().cards.find(dragged.front());
    const Drag drag = {grid, layout, dragged, *cell,
                       first == nullptr ? 1 : grid.spanOf(*first, cell->phase)};
    const std::vector<const CardBox*> boxes = neighboursOf(drag);
    const auto below = std::find_if(boxes.begin(), boxes.end(), [&](const CardBox* box) {
        return point.y < box->rect.centre().y;
    });
    double next = topOf(drag);
    if (below != boxes.end()) {
        next = (*below)->rect.top;
    } else if (!boxes.empty()) {
        next = boxes.back()->rect.bottom() + cardGap;
    }
    return CardPlace{*cell, indexBefore(drag, below == boxes.end() ? nullptr : *below),
                     markerAt(drag, next - cardGap / 2)};
}

std::optional<LinePlace> placeForPhases(const JourneyLayout& layout, double x,
                                        const std::vector<std::size_t>& dragged) {
    const auto& edges = layout.columnEdges;
    if (edges.size() < 2) {
        return std::nullopt;
    }
    std::size_t before = 0;
    while (before + 1 < edges.size() && x >= (edges[before] + edges[before + 1]) / 2) {
        ++before;
    }
    return LinePlace{
        before - countBefore(dragged, before),
        {edges[before] - 4 - markerThickness / 2, 0, markerThickness, layout.size.height}};
}

std::optional<LinePlace> placeForLanes(const JourneyLayout& layout, double y,
                                       const std::vector<std::size_t>& dragged) {
    if (layout.lanes.empty()) {
        return std::nullopt;
    }
    const auto next = std::find_if(layout.lanes.begin(), layout.lanes.end(),
                                   [&](const LaneRow& row) { return y < row.rect.centre().y; });
    const bool isLast = next == layout.lanes.end();
    std::size_t before = isLast ? layout.lanes.back().lane + 1 : next->lane;
    const double line = isLast ? layout.lanes.back().rect.bottom() : next->rect.top;
    if (next != layout.lanes.begin()) {
        // Right below a dragged lane is where it is: not beyond hidden ones.
        const std::size_t above = std::prev(next)->lane;
        const bool isDragged = std::find(dragged.begin(), dragged.end(), above) != dragged.end();
        before = isDragged ? above + 1 : before;
    }
    return LinePlace{before - countBefore(dragged, before),
                     {0, line - markerThickness / 2, layout.size.width, markerThickness}};
}

} // namespace cjm::layout
