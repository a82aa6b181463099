#include "row_replacements.h"

#include <cjm/base/check.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::model {

namespace {

bool pointerStandsBefore(const Card* left, const Card* right) {
    return standsBefore(*left, *right);
}

} // namespace

std::vector<const Card*> cardsInCell(const Document& document, PhaseId phase, LaneId lane) {
    return inOrder(document.cards,
                   [&](const Card& card) { return card.phase == phase && card.lane == lane; });
}

JourneyGrid::JourneyGrid(Document document, JourneyId journey)
    : m_lines(std::move(document), journey)
    , m_cells(phases().size() * lanes().size()) {
    for (const Card& card : this->document().cards) {
        if (std::vector<const Card*>* cell = cellOf(card)) {
            cell->push_back(&card);
        }
    }
    for (std::vector<const Card*>& cell : m_cells) {
        std::sort(cell.begin(), cell.end(), pointerStandsBefore);
    }
}

void JourneyGrid::follow(Document next) {
    const Document last = document(); // which the cards in the cells live in
    if (!m_lines.follow(std::move(next))) {
        *this = JourneyGrid(document(), journey());
        return;
    }
    forEachReplacement(last.cards, document().cards, [&](const Card* before, const Card* after) {
        if (auto* cell = before != nullptr ? cellOf(*before) : nullptr) {
            std::erase(*cell, before);
        }
        if (auto* cell = after != nullptr ? cellOf(*after) : nullptr) {
            cell->insert(std::upper_bound(cell->begin(), cell->end(), after, pointerStandsBefore),
                         after);
        }
    });
}

/// Nothing for a card of another journey.
std::vector<const Card*>* JourneyGrid::cellOf(const Card& card) {
    const std::optional<std::size_t> phase = indexOf(card.phase);
    const std::optional<std::size_t> lane = indexOf(card.lane);
    return phase && lane ? &m_cells[*lane * phases().size() + *phase] : nullptr;
}

const std::vector<const Card*>& JourneyGrid::cell(GridPosition position) const {
    CJM_CHECK(position.phase < phases().size() && position.lane < lanes().size());
    return m_cells[position.lane * phases().size() + position.phase];
}

std::size_t JourneyGrid::cardCount() const {
    std::size_t count = 0;
    for (const std::vector<const Card*>& cell : m_cells) {
        count += cell.size();
    }
    return count;
}

} // namespace cjm::model
