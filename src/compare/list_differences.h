// The differences between two journeys that are matched already.
#pragma once

#include "matched_journeys.h"

#include <cjm/compare/difference.h>

#include <vector>

namespace cjm::compare {

/// As `differences` gives them.
[[nodiscard]] std::vector<Difference> listDifferences(const MatchedJourneys& journeys);

} // namespace cjm::compare
