#include "walk.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <vector>

namespace cjm::ui {

namespace {

using model::GridPosition;
using model::JourneyGrid;
using session::Selection;

/// What has the focus: a cell and, in it, a card; or a head or a name beside the cells.
struct Place {
    GridPosition cell;
    std::optional<std::size_t> card;
    bool isOnHead = false;
    bool isOnName = false;
};

std::optional<std::size_t> cardIndex(const JourneyGrid& grid, GridPosition cell,
                                     const Selection& selection) {
    const auto cards = selected<model::Card>(selection);
    if (cards.empty()) {
        return std::nullopt;
    }
    const auto& inCell = grid.cell(cell);
    const auto found = std::find_if(inCell.begin(), inCell.end(), [&](const model::Card* card) {
        return card->id == cards.back();
    });
    return found == inCell.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - inCell.begin()));
}

std::optional<std::size_t> shownLaneFrom(const JourneyGrid& grid, std::size_t lane, int step) {
    const auto count = static_cast<std::ptrdiff_t>(grid.lanes().size());
    for (auto index = static_cast<std::ptrdiff_t>(lane); index >= 0 && index < count;
         index += step) {
        if (grid.lanes()[static_cast<std::size_t>(index)]->shown) {
            return static_cast<std::size_t>(index);
        }
    }
    return std::nullopt;
}

std::optional<Place> placeOf(const JourneyGrid& grid, const Selection& selection) {
    if (!selection.focus) {
        return std::nullopt;
    }
    const auto phase = grid.indexOf(selection.focus->phase);
    const auto lane = grid.indexOf(selection.focus->lane);
    if (!phase || !lane) {
        return std::nullopt;
    }
    const GridPosition cell = {*phase, *lane};
    return Place{cell, cardIndex(grid, cell, selection), !selected<model::Phase>(selection).empty(),
                 !selected<model::Lane>(selection).empty()};
}

Selection at(const JourneyGrid& grid, Selection selection, const Place& place) {
    const auto& [phase, lane] = place.cell;
    selection.focus = edit::Cell{grid.phases()[phase]->id, grid.lanes()[lane]->id};
    selection.rows.clear();
    if (place.isOnHead) {
        selection.rows.push_back(referenceTo(grid.phases()[phase]->id));
    } else if (place.isOnName) {
        selection.rows.push_back(referenceTo(grid.lanes()[lane]->id));
    } else if (place.card) {
        selection.rows.push_back(referenceTo(grid.cell(place.cell)[*place.card]->id));
    }
    return selection;
}

/// The card in a cell at an index, or the nearest; nothing in an empty cell, or
/// where the lane is collapsed.
std::optional<std::size_t> nearestCard(const JourneyGrid& grid, GridPosition cell,
                                       std::size_t index) {
    const bool isHidden = grid.lanes()[cell.lane]->collapsed;
    const std::size_t count = isHidden ? 0 : grid.cell(cell).size();
    return count == 0 ? std::nullopt : std::optional(std::min(index, count - 1));
}

void stepSideways(const JourneyGrid& grid, Place& place, Direction direction) {
    const bool isLeft = direction == Direction::left;
    if (place.isOnName) {
        place.isOnName = isLeft;
        place.card = isLeft ? std::nullopt : nearestCard(grid, place.cell, 0);
        return;
    }
    if (isLeft && place.cell.phase == 0) {
        place.isOnName = !place.isOnHead;
        return;
    }
    if (!isLeft && place.cell.phase + 1 == grid.phases().size()) {
        return;
    }
    place.cell.phase += isLeft ? static_cast<std::size_t>(-1) : 1;
    place.card = nearestCard(grid, place.cell, place.card.value_or(0));
}

void stepUp(const JourneyGrid& grid, Place& place) {
    if (place.isOnHead) {
        return;
    }
    if (place.card.value_or(0) > 0) {
        --*place.card;
        return;
    }
    const auto above =
        place.cell.lane == 0 ? std::nullopt : shownLaneFrom(grid, place.cell.lane - 1, -1);
    if (above) {
        place.cell.lane = *above;
        place.card = nearestCard(grid, place.cell, static_cast<std::size_t>(-1));
    } else {
        place.isOnHead = !place.isOnName;
    }
}

void stepDown(const JourneyGrid& grid, Place& place) {
    if (place.isOnHead) {
        place.isOnHead = false;
        place.cell.lane = shownLaneFrom(grid, 0, 1).value_or(place.cell.lane);
        place.card = nearestCard(grid, place.cell, 0);
        return;
    }
    if (!place.isOnName && place.card && *place.card + 1 < grid.cell(place.cell).size()) {
        ++*place.card;
        return;
    }
    if (const auto below = shownLaneFrom(grid, place.cell.lane + 1, 1)) {
        place.cell.lane = *below;
        place.card = nearestCard(grid, place.cell, 0);
    }
}

} // namespace

Selection walked(const JourneyGrid& grid, Selection from, Direction direction) {
    std::optional<Place> place = placeOf(grid, from);
    if (!place) {
        return from;
    }
    switch (direction) {
    case Direction::left:
    case Direction::right:
        stepSideways(grid, *place, direction);
        break;
    case Direction::up:
        stepUp(grid, *place);
        break;
    case Direction::down:
        stepDown(grid, *place);
        break;
    }
    return at(grid, std::move(from), *place);
}

Selection walkedTo(const JourneyGrid& grid, Selection from, Edge edge) {
    std::optional<Place> place = placeOf(grid, from);
    if (!place) {
        return from;
    }
    switch (edge) {
    case Edge::firstPhase:
        place->cell.phase = 0;
        break;
    case Edge::lastPhase:
        place->cell.phase = grid.phases().size() - 1;
        break;
    case Edge::firstLane:
        place->cell.lane = shownLaneFrom(grid, 0, 1).value_or(place->cell.lane);
        break;
    case Edge::lastLane:
        place->cell.lane =
            shownLaneFrom(grid, grid.lanes().size() - 1, -1).value_or(place->cell.lane);
        break;
    }
    place->card = nearestCard(grid, place->cell, 0);
    return at(grid, std::move(from), *place);
}

Selection walkedToLane(const JourneyGrid& grid, Selection from, std::size_t lane) {
    std::optional<Place> place = placeOf(grid, from);
    if (!place || lane >= grid.lanes().size()) {
        return from;
    }
    place->isOnHead = false;
    place->cell.lane = lane;
    place->card = nearestCard(grid, place->cell, 0);
    return at(grid, std::move(from), *place);
}

Selection withCellSelected(const JourneyGrid& grid, Selection from) {
    const std::optional<Place> place = placeOf(grid, from);
    if (place) {
        from.rows.clear();
        for (const model::Card* card : grid.cell(place->cell)) {
            from.rows.push_back(referenceTo(card->id));
        }
    }
    return from;
}

Selection withCellWhereNoRow(const JourneyGrid& grid, Selection from) {
    const model::Lane* lane = from.focus ? grid.document().lanes.find(from.focus->lane) : nullptr;
    const bool isSeen = lane != nullptr && !lane->collapsed;
    return from.rows.empty() && isSeen ? withCellSelected(grid, std::move(from)) : from;
}

std::optional<model::CardId> cardBeside(const JourneyGrid& grid, const Selection& selection) {
    const std::vector<model::CardId> removed = selected<model::Card>(selection);
    const std::optional<Place> place = placeOf(grid, selection);
    if (!place || !place->card) {
        return std::nullopt;
    }
    const auto& cards = grid.cell(place->cell);
    const auto stays = [&](const model::Card* card) {
        return std::find(removed.begin(), removed.end(), card->id) == removed.end();
    };
    const auto last = cards.begin() + static_cast<std::ptrdiff_t>(*place->card);
    const auto after = std::find_if(last, cards.end(), stays);
    if (after != cards.end()) {
        return (*after)->id;
    }
    const auto before = std::find_if(std::make_reverse_iterator(last),
                                     std::make_reverse_iterator(cards.begin()), stays);
    return before.base() == cards.begin() ? std::nullopt : std::optional((*before)->id);
}

Selection withCard(Selection from, const model::Card& card) {
    from.focus = edit::Cell{card.phase, card.lane};
    from.rows = {referenceTo(card.id)};
    return from;
}

Selection withPhase(Selection from, const JourneyGrid& grid, model::PhaseId phase) {
    if (!from.focus && !grid.lanes().empty()) {
        from.focus = edit::Cell{phase, grid.lanes().front()->id};
    } else if (from.focus) {
        from.focus->phase = phase;
    }
    from.rows = {referenceTo(phase)};
    return from;
}

Selection withLane(Selection from, const JourneyGrid& grid, model::LaneId lane) {
    if (!from.focus && !grid.phases().empty()) {
        from.focus = edit::Cell{grid.phases().front()->id, lane};
    } else if (from.focus) {
        from.focus->lane = lane;
    }
    from.rows = {referenceTo(lane)};
    return from;
}

Selection withFocusOnRows(Selection from, const JourneyGrid& grid) {
    const std::vector<model::RowReference> rows = from.rows;
    if (const auto cards = selected<model::Card>(from); !cards.empty()) {
        from = withCard(std::move(from), *grid.document().cards.find(cards.back()));
    } else if (const auto phases = selected<model::Phase>(from); !phases.empty()) {
        from = withPhase(std::move(from), grid, phases.back());
    } else if (const auto lanes = selected<model::Lane>(from); !lanes.empty()) {
        from = withLane(std::move(from), grid, lanes.back());
    }
    from.rows = rows;
    return from;
}

edit::Cell cellAt(const JourneyGrid& grid, GridPosition position) {
    return {grid.phases()[position.phase]->id, grid.lanes()[position.lane]->id};
}

Selection withCell(Selection from, edit::Cell cell) {
    from.focus = cell;
    from.rows.clear();
    return from;
}

} // namespace cjm::ui
