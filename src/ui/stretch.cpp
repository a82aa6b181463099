#include "stretch.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace cjm::ui {

namespace {

using model::Card;
using model::GridPosition;
using model::JourneyGrid;
using model::RowReference;
using session::Selection;

struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
};

Range between(std::size_t one, std::size_t other) {
    return {std::min(one, other), std::max(one, other)};
}

std::optional<GridPosition> positionOf(const JourneyGrid& grid, const edit::Cell& cell) {
    const auto phase = grid.indexOf(cell.phase);
    const auto lane = grid.indexOf(cell.lane);
    return phase && lane ? std::optional(GridPosition{*phase, *lane}) : std::nullopt;
}

/// So that what is chosen last is at this end of the stretch.
void endWith(std::vector<RowReference>& rows, const RowReference& last) {
    const auto found = std::find(rows.begin(), rows.end(), last);
    if (found != rows.end()) {
        std::rotate(found, found + 1, rows.end());
    }
}

/// The phases or lanes from one to another, the latter last.
template <class Row, class IsChosen>
std::vector<RowReference> rowsBetween(const std::vector<const Row*>& all, std::size_t from,
                                      std::size_t to, IsChosen&& isChosen) {
    const Range range = between(from, to);
    std::vector<RowReference> rows;
    for (std::size_t index = range.first; index <= range.last; ++index) {
        if (isChosen(*all[index])) {
            rows.push_back(referenceTo(all[index]->id));
        }
    }
    endWith(rows, referenceTo(all[to]->id));
    return rows;
}

void appendCards(std::vector<RowReference>& rows, const JourneyGrid& grid, GridPosition cell) {
    for (const Card* card : grid.cell(cell)) {
        rows.push_back(referenceTo(card->id));
    }
}

bool showsCards(const model::Lane& lane) {
    return lane.shown && !lane.collapsed;
}

std::vector<RowReference> cardsBetween(const JourneyGrid& grid, GridPosition from,
                                       GridPosition to) {
    const Range phases = between(from.phase, to.phase);
    const Range lanes = between(from.lane, to.lane);
    std::vector<RowReference> rows;
    for (std::size_t phase = phases.first; phase <= phases.last; ++phase) {
        for (std::size_t lane = lanes.first; lane <= lanes.last; ++lane) {
            if (showsCards(*grid.lanes()[lane])) {
                appendCards(rows, grid, {phase, lane});
            }
        }
    }
    return rows;
}

std::size_t indexIn(const std::vector<const Card*>& cards, model::CardId id) {
    const auto found =
        std::find_if(cards.begin(), cards.end(), [id](const Card* card) { return card->id == id; });
    return static_cast<std::size_t>(found - cards.begin());
}

/// The cards of the anchor's cell up to another one of it.
std::vector<RowReference> cardsInCellBetween(const std::vector<const Card*>& cards,
                                             model::CardId from, model::CardId to) {
    const Range range = between(indexIn(cards, from), indexIn(cards, to));
    std::vector<RowReference> rows;
    for (std::size_t index = range.first; index <= range.last && index < cards.size(); ++index) {
        rows.push_back(referenceTo(cards[index]->id));
    }
    endWith(rows, referenceTo(to));
    return rows;
}

/// The next index one step away for which `accepts` holds; where there is none, the same.
template <class Accepts>
std::size_t stepped(std::size_t index, std::size_t count, bool isForward, Accepts&& accepts) {
    std::size_t next = index;
    while (isForward ? next + 1 < count : next > 0) {
        next = isForward ? next + 1 : next - 1;
        if (accepts(next)) {
            return next;
        }
    }
    return index;
}

GridPosition stepped(const JourneyGrid& grid, GridPosition at, Direction direction) {
    const bool isForward = direction == Direction::right || direction == Direction::down;
    if (direction == Direction::left || direction == Direction::right) {
        at.phase =
            stepped(at.phase, grid.phases().size(), isForward, [](std::size_t) { return true; });
    } else {
        at.lane = stepped(at.lane, grid.lanes().size(), isForward,
                          [&](std::size_t lane) { return grid.lanes()[lane]->shown; });
    }
    return at;
}

/// The card one step up or down in the anchor's cell, where the stretch is still inside it.
std::optional<model::CardId> nextCardInCell(const JourneyGrid& grid, const Anchor& anchor,
                                            const Selection& now, Direction direction) {
    const bool isVertical = direction == Direction::up || direction == Direction::down;
    const auto chosen = anchorAt(grid, now);
    if (!isVertical || !anchor.card || !chosen || chosen->cell != anchor.cell || !chosen->card) {
        return std::nullopt;
    }
    const auto& cards = grid.cell(*positionOf(grid, anchor.cell));
    const std::size_t at = indexIn(cards, *chosen->card);
    const std::size_t next =
        stepped(at, cards.size(), direction == Direction::down, [](std::size_t) { return true; });
    return next == at ? std::nullopt : std::optional(cards[next]->id);
}

template <class Chosen>
Selection withCardsWhere(const JourneyGrid& grid, Selection from, Chosen&& isChosen) {
    from.rows.clear();
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            if (isChosen(*grid.phases()[phase], *grid.lanes()[lane])) {
                appendCards(from.rows, grid, {phase, lane});
            }
        }
    }
    return from;
}

/// The selected rows of a type, or the one that has the focus.
template <class Row>
std::vector<model::Id<Row>> chosen(const Selection& selection,
                                   std::optional<model::Id<Row>> focused) {
    std::vector<model::Id<Row>> ids = session::selected<Row>(selection);
    if (ids.empty() && focused) {
        ids.push_back(*focused);
    }
    return ids;
}

template <class Row>
bool isAmong(const std::vector<model::Id<Row>>& ids, model::Id<Row> id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

std::optional<Anchor> anchorAt(const JourneyGrid& grid, const Selection& selection) {
    if (!selection.focus || !positionOf(grid, *selection.focus)) {
        return std::nullopt;
    }
    Anchor anchor{*selection.focus, std::nullopt};
    if (!selection.rows.empty() && selection.rows.back().type == model::RowType::card) {
        const Card* card = grid.document().cards.find({selection.rows.back().uuid});
        if (card != nullptr && edit::Cell{card->phase, card->lane} == anchor.cell) {
            anchor.card = card->id;
        }
    }
    return anchor;
}

Selection stretchedTo(const JourneyGrid& grid, const Anchor& anchor, Selection plainly) {
    const auto from = positionOf(grid, anchor.cell);
    const auto to = plainly.focus ? positionOf(grid, *plainly.focus) : std::nullopt;
    if (!from || !to) {
        return plainly;
    }
    if (!session::selected<model::Phase>(plainly).empty()) {
        plainly.rows = rowsBetween(grid.phases(), from->phase, to->phase,
                                   [](const model::Phase&) { return true; });
        return plainly;
    }
    if (!session::selected<model::Lane>(plainly).empty()) {
        plainly.rows = rowsBetween(grid.lanes(), from->lane, to->lane,
                                   [](const model::Lane& lane) { return lane.shown; });
        return plainly;
    }
    const auto cards = session::selected<Card>(plainly);
    if (*from == *to && anchor.card && !cards.empty()) {
        plainly.rows = cardsInCellBetween(grid.cell(*to), *anchor.card, cards.back());
        return plainly;
    }
    const auto& inLast = grid.cell(*to);
    plainly.rows = cardsBetween(grid, *from, *to);
    if (!cards.empty()) {
        endWith(plainly.rows, referenceTo(cards.back()));
    } else if (!inLast.empty()) {
        endWith(plainly.rows, referenceTo(inLast.back()->id));
    }
    return plainly;
}

Selection stretchedBy(const JourneyGrid& grid, const Anchor& anchor, Selection now,
                      Direction direction) {
    const auto at = now.focus ? positionOf(grid, *now.focus) : std::nullopt;
    if (!at) {
        return now;
    }
    const edit::Cell next = cellAt(grid, stepped(grid, *at, direction));
    const bool isVertical = direction == Direction::up || direction == Direction::down;
    if (!session::selected<model::Phase>(now).empty()) {
        return isVertical ? now : stretchedTo(grid, anchor, withPhase(now, grid, next.phase));
    }
    if (!session::selected<model::Lane>(now).empty()) {
        return isVertical ? stretchedTo(grid, anchor, withLane(now, grid, next.lane)) : now;
    }
    if (const auto card = nextCardInCell(grid, anchor, now, direction)) {
        return stretchedTo(grid, anchor, withCard(now, *grid.document().cards.find(*card)));
    }
    if (next == *now.focus) {
        return now;
    }
    return stretchedTo(grid, anchor, withCell(std::move(now), next));
}

Selection toggled(Selection selection, const RowReference& row) {
    auto& rows = selection.rows;
    const auto found = std::find(rows.begin(), rows.end(), row);
    if (found != rows.end()) {
        rows.erase(found);
        return selection;
    }
    std::erase_if(rows, [&](const RowReference& other) { return other.type != row.type; });
    rows.push_back(row);
    return selection;
}

Selection withPhaseSelected(const JourneyGrid& grid, Selection from) {
    const auto phases =
        chosen<model::Phase>(from, from.focus ? std::optional(from.focus->phase) : std::nullopt);
    return withCardsWhere(grid, std::move(from),
                          [&](const model::Phase& phase, const model::Lane& lane) {
                              return showsCards(lane) && isAmong(phases, phase.id);
                          });
}

Selection withLaneSelected(const JourneyGrid& grid, Selection from) {
    const auto lanes =
        chosen<model::Lane>(from, from.focus ? std::optional(from.focus->lane) : std::nullopt);
    return withCardsWhere(grid, std::move(from), [&](const model::Phase&, const model::Lane& lane) {
        return isAmong(lanes, lane.id);
    });
}

Selection withAllSelected(const JourneyGrid& grid, Selection from) {
    return withCardsWhere(grid, std::move(from), [](const model::Phase&, const model::Lane& lane) {
        return showsCards(lane);
    });
}

} // namespace cjm::ui
