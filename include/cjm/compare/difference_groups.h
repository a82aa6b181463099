// Differences by where on the map they are, as a list of them is read.
#pragma once

#include <cjm/compare/correspondence.h>
#include <cjm/compare/difference.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::compare {

/// The differences in one phase. With neither phase: those in no phase, as of lanes.
struct DifferenceGroup {
    std::optional<model::PhaseId> before;
    std::optional<model::PhaseId> after;
    std::vector<std::size_t> members; ///< By their places in the list that was grouped, ascending.

    friend bool operator==(const DifferenceGroup&, const DifferenceGroup&) = default;
};

/// Each difference in one group, and no group without any. What is in no phase comes first; then
/// the phases of the second journey from the left, those that it has no more where they were.
[[nodiscard]] std::vector<DifferenceGroup> groupedByPhase(const JourneyPair& pair,
                                                          const std::vector<Difference>& all);

} // namespace cjm::compare
