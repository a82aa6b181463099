#include <cjm/base/check.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::model {

namespace {

template <class Row>
std::vector<std::pair<Id<Row>, std::size_t>> indicesOf(const std::vector<const Row*>& rows) {
    std::vector<std::pair<Id<Row>, std::size_t>> indices;
    indices.reserve(rows.size());
    for (const Row* row : rows) {
        indices.emplace_back(row->id, indices.size());
    }
    std::sort(indices.begin(), indices.end());
    return indices;
}

template <class Row>
std::vector<const Row*> rowsOf(const Document& document, JourneyId journey) {
    return document.journeys.contains(journey) ? inOrder(tableOf<Row>(document), journey)
                                               : std::vector<const Row*>();
}

template <class Row>
std::optional<std::size_t> findIndex(const std::vector<std::pair<Id<Row>, std::size_t>>& indices,
                                     Id<Row> id) {
    const auto found =
        std::lower_bound(indices.begin(), indices.end(), std::pair(id, std::size_t{0}));
    if (found == indices.end() || found->first != id) {
        return std::nullopt;
    }
    return found->second;
}

} // namespace

std::vector<const Card*> cardsInCell(const Document& document, PhaseId phase, LaneId lane) {
    return inOrder(document.cards,
                   [&](const Card& card) { return card.phase == phase && card.lane == lane; });
}

JourneyGrid::JourneyGrid(Document document, JourneyId journey)
    : m_document(std::move(document))
    , m_phases(rowsOf<Phase>(m_document, journey))
    , m_lanes(rowsOf<Lane>(m_document, journey))
    , m_phaseIndices(indicesOf(m_phases))
    , m_laneIndices(indicesOf(m_lanes))
    , m_cells(m_phases.size() * m_lanes.size()) {
    for (const Card& card : m_document.cards) {
        const std::optional<std::size_t> phase = indexOf(card.phase);
        const std::optional<std::size_t> lane = indexOf(card.lane);
        if (phase && lane) {
            m_cells[*lane * m_phases.size() + *phase].push_back(&card);
        }
    }
    for (std::vector<const Card*>& cell : m_cells) {
        std::sort(cell.begin(), cell.end(),
                  [](const Card* left, const Card* right) { return standsBefore(*left, *right); });
    }
}

const std::vector<const Card*>& JourneyGrid::cell(GridPosition position) const {
    CJM_CHECK(position.phase < m_phases.size() && position.lane < m_lanes.size());
    return m_cells[position.lane * m_phases.size() + position.phase];
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
