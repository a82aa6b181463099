// What is different between two documents: their journeys, and everything else they hold.
#pragma once

#include <cjm/compare/correspondence.h>
#include <cjm/compare/difference.h>

#include <vector>

namespace cjm::compare {

/// The journeys of both documents that belong together: those with the same id; where the documents
/// have no such journey, those with the same title and state, and then their rows by their titles.
[[nodiscard]] std::vector<JourneyPair> matchedJourneys(const model::Document& before,
                                                       const model::Document& after);

/// All differences but those in the journeys that are matched: journeys that came or went, titles,
/// dates and states of journeys, the document's own properties, and every row that belongs to no
/// journey.
[[nodiscard]] std::vector<Difference> differencesAround(const model::Document& before,
                                                        const model::Document& after);

} // namespace cjm::compare
