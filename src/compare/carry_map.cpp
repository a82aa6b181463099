#include "carry_map.h"

#include "spans.h"

#include <algorithm>

namespace cjm::compare {

using namespace model;

CarryMap::CarryMap(const CarrySides& sides, const CarryPlan& plan)
    : m_sides(sides)
    , m_plan(plan) {
    orderLines<Phase>();
    orderLines<Lane>();
    m_cells.resize(lines<Phase>().size() * lines<Lane>().size());
    orderCards();
}

template <class Row>
void CarryMap::orderLines() {
    const PairedSide<Row>& target = m_sides.target<Row>();
    const PairedSide<Row>& source = m_sides.source<Row>();
    const RowPlan<Row>& plan = m_plan.of<Row>();
    std::vector<std::size_t> staying;
    for (std::size_t row = 0; row < target.rows.size(); ++row) {
        if (!plan.remove[row] && !plan.move[row]) {
            staying.push_back(row);
        }
    }
    std::vector<Neighbour> neighbours;
    for (std::size_t row = 0; row < source.rows.size(); ++row) {
        const std::optional<std::size_t> partner = source.partner[row];
        if (partner && !hasMoved<Row>(*partner)) {
            neighbours.push_back({partner, row});
        } else if (partner ? plan.move[*partner] : plan.add[row]) {
            neighbours.push_back({std::nullopt, row});
        }
    }

    Lines<Row>& lines = std::get<Lines<Row>>(m_lines);
    lines.ofTarget.resize(target.rows.size());
    lines.ofSource.resize(source.rows.size());
    for (const Interleaved& row : interleave(staying, neighbours)) {
        CarriedRow carried;
        if (row.comes) {
            carried = {source.partner[row.number], row.number, false};
        } else {
            carried = {row.number, target.partner[row.number], true};
        }
        if (carried.target) {
            lines.ofTarget[*carried.target] = lines.rows.size();
        }
        if (carried.source) {
            lines.ofSource[*carried.source] = lines.rows.size();
        }
        lines.rows.push_back(carried);
    }
    for (std::size_t row = 0; row < target.rows.size(); ++row) {
        const std::optional<std::size_t> successor = m_plan.successor<Row>(row);
        lines.ofTarget[row] = successor ? lines.ofTarget[*successor] : std::nullopt;
    }
    for (std::size_t row = 0; row < source.rows.size(); ++row) {
        if (const auto standIn = m_plan.standIn<Row>(row)) {
            lines.ofSource[row] = lines.ofTarget[*standIn];
        }
    }
}

/// Those that have moved, and stay, are no neighbours to go by.
template <class Row>
bool CarryMap::hasMoved(std::size_t targetRow) const {
    return m_sides.journeys().hasMoved<Row>(m_sides.beforeRow<Row>(targetRow));
}

/// A card that stays in a line of which a part is split off stands in the part where its partner
/// does.
template <class Row>
std::size_t CarryMap::lineOfStaying(std::size_t targetRow,
                                    std::optional<std::size_t> partnersRow) const {
    const Lines<Row>& lines = std::get<Lines<Row>>(m_lines);
    if (partnersRow && m_plan.of<Row>().add[*partnersRow]) {
        const std::optional<std::size_t> whole = m_sides.source<Row>().counterpart(*partnersRow);
        if (whole && lines.ofTarget[*whole] == lines.ofTarget[targetRow]) {
            return *lines.ofSource[*partnersRow];
        }
    }
    return *lines.ofTarget[targetRow];
}

std::optional<std::size_t> CarryMap::cellOfStaying(std::size_t card) const {
    if (m_plan.of<Card>().remove[card] || m_plan.of<Card>().move[card]) {
        return std::nullopt;
    }
    std::optional<GridPosition> partners;
    if (const std::optional<std::size_t> partner = m_sides.target<Card>().partner[card]) {
        partners = m_sides.sourcePlace(*partner);
    }
    const std::size_t phase = lineOfStaying<Phase>(
        *m_plan.firstKeptPhase(card), partners ? std::optional(partners->phase) : std::nullopt);
    const std::size_t lane = lineOfStaying<Lane>(
        m_sides.targetPlace(card).lane, partners ? std::optional(partners->lane) : std::nullopt);
    return lane * lines<Phase>().size() + phase;
}

std::optional<std::size_t> CarryMap::cellOfSource(std::size_t card) const {
    const GridPosition place = m_sides.sourcePlace(card);
    const auto phase = std::get<Lines<Phase>>(m_lines).ofSource[place.phase];
    const auto lane = std::get<Lines<Lane>>(m_lines).ofSource[place.lane];
    return phase && lane ? std::optional(*lane * lines<Phase>().size() + *phase) : std::nullopt;
}

/// Those that stay in a cell, in order. Where the cards of several cells come together, those with
/// a partner stand as their partners do.
std::vector<std::size_t> CarryMap::stayingIn(const std::vector<std::size_t>& cards,
                                             std::size_t cell) const {
    const bool isOneCell = std::all_of(cards.begin(), cards.end(), [&](std::size_t card) {
        return m_sides.targetPlace(card) == m_sides.targetPlace(cards.front());
    });
    if (isOneCell) {
        return cards;
    }
    const PairedSide<Card>& target = m_sides.target<Card>();
    const auto followsPartner = [&](std::size_t card) {
        const std::optional<std::size_t> partner = target.partner[card];
        return partner && !hasMoved<Card>(card) && cellOfSource(*partner) == cell;
    };
    std::vector<std::size_t> following;
    std::vector<Neighbour> neighbours;
    for (const std::size_t card : cards) {
        if (followsPartner(card)) {
            following.push_back(card);
            neighbours.push_back({card, 0});
        } else {
            neighbours.push_back({std::nullopt, card});
        }
    }
    std::sort(following.begin(), following.end(), [&](std::size_t left, std::size_t right) {
        return *target.partner[left] < *target.partner[right];
    });
    std::vector<std::size_t> staying;
    for (const Interleaved& card : interleave(following, neighbours)) {
        staying.push_back(card.number);
    }
    return staying;
}

void CarryMap::orderCards() {
    const PairedSide<Card>& target = m_sides.target<Card>();
    const PairedSide<Card>& source = m_sides.source<Card>();
    const RowPlan<Card>& plan = m_plan.of<Card>();
    std::vector<std::vector<std::size_t>> staying(m_cells.size());
    std::vector<std::vector<Neighbour>> neighbours(m_cells.size());
    std::vector<std::optional<std::size_t>> cellOf(target.rows.size());
    for (std::size_t card = 0; card < target.rows.size(); ++card) {
        cellOf[card] = cellOfStaying(card);
        if (cellOf[card]) {
            staying[*cellOf[card]].push_back(card);
        }
    }
    for (std::size_t card = 0; card < source.rows.size(); ++card) {
        const std::optional<std::size_t> cell = cellOfSource(card);
        const std::optional<std::size_t> partner = source.partner[card];
        if (plan.add[card] || (partner && plan.move[*partner])) {
            neighbours[*cell].push_back({std::nullopt, card});
        } else if (partner && cell && cellOf[*partner] == cell && !hasMoved<Card>(*partner)) {
            neighbours[*cell].push_back({partner, card});
        }
    }
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        for (const Interleaved& card :
             interleave(stayingIn(staying[cell], cell), neighbours[cell])) {
            if (card.comes) {
                m_cells[cell].push_back({source.partner[card.number], card.number, false});
            } else {
                m_cells[cell].push_back({card.number, target.partner[card.number], true});
            }
        }
    }
}

bool CarryMap::takesSpanOfSource(std::size_t targetCard) const {
    const auto chosen = m_plan.of<Card>().fields.find(targetCard);
    if (chosen != m_plan.of<Card>().fields.end() && chosen->second.count("span") == 1) {
        return true;
    }
    if (m_sides.intoCurrent() || !m_sides.target<Card>().partner[targetCard]) {
        return false;
    }
    // What follows from the phases on the way there has to follow on the way back too.
    const std::size_t before = m_sides.beforeRow<Card>(targetCard);
    const MatchedJourneys& journeys = m_sides.journeys();
    return !journeys.hasOtherSpan(before) &&
           (!journeys.hasMoved<Card>(before) || m_plan.of<Card>().move[targetCard]);
}

int CarryMap::spanOf(const CarriedRow& card, GridPosition place) const {
    const bool fromSource = !card.target || (card.source && takesSpanOfSource(*card.target));
    return static_cast<int>(fromSource ? spanFromSource(*card.source, place.phase)
                                       : spanFromTarget(*card.target, place.phase));
}

std::size_t CarryMap::spanFromTarget(std::size_t card, std::size_t start) const {
    const Lines<Phase>& phases = std::get<Lines<Phase>>(m_lines);
    PhasePlaces places{phases.ofTarget, m_plan.of<Phase>().move, {}};
    for (const CarriedRow& phase : phases.rows) {
        places.isNew.push_back(!phase.target);
    }
    const std::size_t first = m_sides.targetPlace(card).phase;
    const std::size_t span = m_sides.target().spanOf(*m_sides.target<Card>().rows[card], first);
    return startsWhereItDid(card, start) ? carriedSpan(places, first, span, start)
                                         : movedSpan(places, span, start);
}

/// True where the phase at `start` is what has become of the one in which the card started.
bool CarryMap::startsWhereItDid(std::size_t card, std::size_t start) const {
    const std::optional<std::size_t> first = m_plan.firstKeptPhase(card);
    if (!first) {
        return false;
    }
    const Lines<Phase>& phases = std::get<Lines<Phase>>(m_lines);
    const std::vector<std::size_t>& related = m_sides.target<Phase>().related[*first];
    const std::optional<std::size_t> source = phases.rows[start].source;
    return phases.ofTarget[*first] == start ||
           (source && std::binary_search(related.begin(), related.end(), *source));
}

std::size_t CarryMap::spanFromSource(std::size_t card, std::size_t start) const {
    const Lines<Phase>& phases = std::get<Lines<Phase>>(m_lines);
    PhasePlaces places{phases.ofSource, std::vector<bool>(phases.ofSource.size()), {}};
    for (const CarriedRow& phase : phases.rows) {
        places.isNew.push_back(!phase.source);
    }
    const std::size_t first = m_sides.sourcePlace(card).phase;
    const std::size_t span = m_sides.source().spanOf(*m_sides.source<Card>().rows[card], first);
    return carriedSpan(places, first, span, start);
}

} // namespace cjm::compare
