#include "row_indices.h"

#include <cjm/base/check.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::model {

namespace {

bool pointerStandsBefore(const Card* left, const Card* right) {
    return standsBefore(*left, *right);
}

/// Calls `visitor(left, right)` with each row that is not the very same object in both tables; the
/// one that is missing is null. Looks into a row only where they differ.
template <class Row, class Visitor>
void forEachReplacement(const Table<Row>& left, const Table<Row>& right, Visitor&& visitor) {
    auto leftRow = left.begin();
    auto rightRow = right.begin();
    while (leftRow != left.end() || rightRow != right.end()) {
        const Row* before = leftRow == left.end() ? nullptr : &*leftRow;
        const Row* after = rightRow == right.end() ? nullptr : &*rightRow;
        if (before != after) {
            if (before != nullptr && after != nullptr && before->id != after->id) {
                (before->id < after->id ? after : before) = nullptr;
            }
            visitor(before, after);
        }
        if (before != nullptr) {
            ++leftRow;
        }
        if (after != nullptr) {
            ++rightRow;
        }
    }
}

template <class Row>
bool holdsSameRows(const Table<Row>& left, const Table<Row>& right) {
    bool same = true;
    forEachReplacement(left, right, [&](const Row*, const Row*) { same = false; });
    return same;
}

} // namespace

std::vector<const Card*> cardsInCell(const Document& document, PhaseId phase, LaneId lane) {
    return inOrder(document.cards,
                   [&](const Card& card) { return card.phase == phase && card.lane == lane; });
}

JourneyGrid::JourneyGrid(Document document, JourneyId journey)
    : m_document(std::move(document))
    , m_journey(journey)
    , m_phases(rowsOf<Phase>(m_document, journey))
    , m_lanes(rowsOf<Lane>(m_document, journey))
    , m_phaseIndices(indicesOf(m_phases))
    , m_laneIndices(indicesOf(m_lanes))
    , m_cells(m_phases.size() * m_lanes.size()) {
    for (const Card& card : m_document.cards) {
        if (std::vector<const Card*>* cell = cellOf(card)) {
            cell->push_back(&card);
        }
    }
    for (std::vector<const Card*>& cell : m_cells) {
        std::sort(cell.begin(), cell.end(), pointerStandsBefore);
    }
}

void JourneyGrid::follow(Document next) {
    if (!holdsSameRows(m_document.journeys, next.journeys) ||
        !holdsSameRows(m_document.phases, next.phases) ||
        !holdsSameRows(m_document.lanes, next.lanes)) {
        *this = JourneyGrid(std::move(next), m_journey);
        return;
    }
    forEachReplacement(m_document.cards, next.cards, [&](const Card* before, const Card* after) {
        if (auto* cell = before != nullptr ? cellOf(*before) : nullptr) {
            std::erase(*cell, before);
        }
        if (auto* cell = after != nullptr ? cellOf(*after) : nullptr) {
            cell->insert(std::upper_bound(cell->begin(), cell->end(), after, pointerStandsBefore),
                         after);
        }
    });
    m_document = std::move(next);
}

/// Nothing for a card of another journey.
std::vector<const Card*>* JourneyGrid::cellOf(const Card& card) {
    const std::optional<std::size_t> phase = indexOf(card.phase);
    const std::optional<std::size_t> lane = indexOf(card.lane);
    return phase && lane ? &m_cells[*lane * m_phases.size() + *phase] : nullptr;
}

const std::vector<const Card*>& JourneyGrid::cell(GridPosition position) const {
    CJM_CHECK(position.phase < m_phases.size() && position.lane < m_lanes.size());
    return m_cells[position.lane * m_phases.size() + position.phase];
}

std::size_t JourneyGrid::cardCount() const {
    std::size_t count = 0;
    for (const std::vector<const Card*>& cell : m_cells) {
        count += cell.size();
    }
    return count;
}

std::size_t JourneyGrid::spanOf(const Card& card, std::size_t phase) const {
    CJM_CHECK(phase < m_phases.size());
    const std::size_t wanted = static_cast<std::size_t>(std::max(1, card.span));
    return std::min(wanted, m_phases.size() - phase);
}

std::optional<std::size_t> JourneyGrid::indexOf(PhaseId phase) const {
    return findIndex(m_phaseIndices, phase);
}

std::optional<std::size_t> JourneyGrid::indexOf(LaneId lane) const {
    return findIndex(m_laneIndices, lane);
}

} // namespace cjm::model
