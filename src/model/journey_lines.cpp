#include "row_indices.h"
#include "row_replacements.h"

#include <cjm/base/check.h>
#include <cjm/model/journey_lines.h>

namespace cjm::model {

JourneyLines::JourneyLines(Document document, JourneyId journey)
    : m_document(std::move(document))
    , m_journey(journey)
    , m_phases(rowsOf<Phase>(m_document, journey))
    , m_lanes(rowsOf<Lane>(m_document, journey))
    , m_phaseIndices(indicesOf(m_phases))
    , m_laneIndices(indicesOf(m_lanes)) {}

bool JourneyLines::follow(Document next) {
    const bool isSame = holdsSameRows(m_document.journeys, next.journeys) &&
                        holdsSameRows(m_document.phases, next.phases) &&
                        holdsSameRows(m_document.lanes, next.lanes);
    if (isSame) {
        m_document = std::move(next);
    } else {
        *this = JourneyLines(std::move(next), m_journey);
    }
    return isSame;
}

std::optional<std::size_t> JourneyLines::indexOf(PhaseId phase) const {
    return findIndex(m_phaseIndices, phase);
}

std::optional<std::size_t> JourneyLines::indexOf(LaneId lane) const {
    return findIndex(m_laneIndices, lane);
}

std::size_t JourneyLines::spanOf(const Card& card, std::size_t phase) const {
    CJM_CHECK(phase < m_phases.size());
    const std::size_t wanted = static_cast<std::size_t>(std::max(1, card.span));
    return std::min(wanted, m_phases.size() - phase);
}

} // namespace cjm::model
