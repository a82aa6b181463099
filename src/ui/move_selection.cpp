#include "move_selection.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/phases.h>

#include <algorithm>
#include <type_traits>
#include <vector>

namespace cjm::ui {

namespace {

using edit::StepKind;
using model::Card;
using model::GridPosition;
using model::JourneyGrid;
using model::RowType;

bool isVertical(Direction direction) {
    return direction == Direction::up || direction == Direction::down;
}

bool isForward(Direction direction) {
    return direction == Direction::right || direction == Direction::down;
}

/// The next index that way among `count`, for which `accepts` holds.
template <class Accepts>
std::optional<std::size_t> nextIndex(std::size_t from, std::size_t count, Direction direction,
                                     Accepts&& accepts) {
    std::size_t index = from;
    while (isForward(direction) ? index + 1 < count : index > 0) {
        index = isForward(direction) ? index + 1 : index - 1;
        if (accepts(index)) {
            return index;
        }
    }
    return std::nullopt;
}

std::optional<GridPosition> nextCell(const JourneyGrid& grid, GridPosition from,
                                     Direction direction) {
    if (isVertical(direction)) {
        const auto lane = nextIndex(from.lane, grid.lanes().size(), direction, [&](std::size_t i) {
            return grid.lanes()[i]->shown && !grid.lanes()[i]->collapsed;
        });
        return lane ? std::optional(GridPosition{from.phase, *lane}) : std::nullopt;
    }
    const auto phase =
        nextIndex(from.phase, grid.phases().size(), direction, [](std::size_t) { return true; });
    return phase ? std::optional(GridPosition{*phase, from.lane}) : std::nullopt;
}

std::optional<GridPosition> positionOf(const JourneyGrid& grid, const Card& card) {
    const auto phase = grid.indexOf(card.phase);
    const auto lane = grid.indexOf(card.lane);
    return phase && lane ? std::optional(GridPosition{*phase, *lane}) : std::nullopt;
}

/// The place among the others of the cell, one step up or down; nothing at its edge.
std::optional<std::size_t> nextPlaceInCell(const JourneyGrid& grid, GridPosition position,
                                           const Card& card, Direction direction) {
    const auto& cards = grid.cell(position);
    const auto found = std::find(cards.begin(), cards.end(), &card);
    return nextIndex(static_cast<std::size_t>(found - cards.begin()), cards.size(), direction,
                     [](std::size_t) { return true; });
}

bool isOnlyFeeling(const Card& card) {
    return card.emotion && card.text.empty();
}

struct Target {
    model::CardId card;
    GridPosition cell;
};

/// Where each of the cards goes; nothing where one of them cannot.
std::optional<std::vector<Target>>
targetsOf(const JourneyGrid& grid, const std::vector<const Card*>& cards, Direction direction) {
    std::vector<Target> targets;
    for (const Card* card : cards) {
        const std::optional<GridPosition> from = positionOf(grid, *card);
        const std::optional<GridPosition> to =
            from ? nextCell(grid, *from, direction) : std::nullopt;
        if (!to || (isVertical(direction) && isOnlyFeeling(*card))) {
            return std::nullopt;
        }
        targets.push_back({card->id, *to});
    }
    return targets;
}

std::optional<Move> moveInsideCell(const JourneyGrid& grid, const Card& card, Direction direction) {
    const auto position = positionOf(grid, card);
    const auto place = position ? nextPlaceInCell(grid, *position, card, direction) : std::nullopt;
    if (!place) {
        return std::nullopt;
    }
    return Move{{StepKind::move, RowType::card},
                edit::moveCards(grid.document(), {card.id}, cellAt(grid, *position), *place)};
}

std::optional<Move> moveCards(const JourneyGrid& grid, const std::vector<model::CardId>& ids,
                              Direction direction) {
    std::vector<const Card*> cards;
    for (const model::CardId id : ids) {
        cards.push_back(grid.document().cards.find(id));
    }
    if (cards.size() == 1 && isVertical(direction)) {
        if (std::optional<Move> inside = moveInsideCell(grid, *cards.front(), direction)) {
            return inside;
        }
    }
    if (direction == Direction::down) {
        std::reverse(cards.begin(), cards.end()); // each goes before the one that came before it
    }
    const auto targets = targetsOf(grid, cards, direction);
    if (!targets || targets->empty()) {
        return std::nullopt;
    }
    const std::size_t place = direction == Direction::down ? 0 : edit::atTheEnd;
    Move move{{StepKind::move, RowType::card, cards.size()}, grid.document()};
    for (const Target& target : *targets) {
        if (move.next) {
            move.next = edit::moveCards(*std::move(move.next), {target.card},
                                        cellAt(grid, target.cell), place);
        }
    }
    return move;
}

template <class Row>
model::Id<Row> idAt(const JourneyGrid& grid, std::size_t index) {
    if constexpr (std::is_same_v<Row, model::Phase>) {
        return grid.phases()[index]->id;
    } else {
        return grid.lanes()[index]->id;
    }
}

/// One of `count` phases or lanes that move together. Only a single phase joins a heading.
base::Result<model::Document> moved(model::Document document, model::PhaseId id, std::size_t to,
                                    std::size_t count) {
    return count == 1 ? edit::movePhase(std::move(document), id, to)
                      : edit::moveRow(std::move(document), id, to);
}

base::Result<model::Document> moved(model::Document document, model::LaneId id, std::size_t to,
                                    std::size_t) {
    return edit::moveRow(std::move(document), id, to);
}

/// Phases or lanes, together or not at all.
template <class Row, class Accepts>
std::optional<Move> moveLines(const JourneyGrid& grid, const std::vector<model::Id<Row>>& ids,
                              std::size_t count, Direction direction, Accepts&& accepts) {
    std::vector<std::size_t> indices;
    for (const model::Id<Row> id : ids) {
        indices.push_back(*grid.indexOf(id));
    }
    std::sort(indices.begin(), indices.end());
    if (isForward(direction)) {
        std::reverse(indices.begin(), indices.end()); // the first one makes room for the next
    }
    Move move{{StepKind::move, model::RowTraits<Row>::type, ids.size()}, grid.document()};
    for (const std::size_t index : indices) {
        const auto to = nextIndex(index, count, direction, accepts);
        if (!to) {
            return std::nullopt;
        }
        if (move.next) {
            move.next = moved(*std::move(move.next), idAt<Row>(grid, index), *to, ids.size());
        }
    }
    return move;
}

} // namespace

std::optional<Move> moveSelection(const JourneyGrid& grid, const session::Selection& selection,
                                  Direction direction) {
    const auto phases = selected<model::Phase>(selection);
    if (!phases.empty() && !isVertical(direction)) {
        return moveLines(grid, phases, grid.phases().size(), direction,
                         [](std::size_t) { return true; });
    }
    const auto lanes = selected<model::Lane>(selection);
    if (!lanes.empty() && isVertical(direction)) {
        return moveLines(grid, lanes, grid.lanes().size(), direction,
                         [&](std::size_t lane) { return grid.lanes()[lane]->shown; });
    }
    return moveCards(grid, selected<Card>(selection), direction);
}

} // namespace cjm::ui
