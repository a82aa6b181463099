// Two journeys of different hands, row by row: what is called the same is taken for the same.
//
//     Correspondence rows = matchTitles(document, current, document, other);
//     Result<Document> next = makeIdeal(document, current, other, rows);
//
// A person sees the matches first, can take some out and name others.
#pragma once

#include <cjm/base/result.h>
#include <cjm/compare/correspondence.h>

namespace cjm::compare {

/// Phases with the same title, then with most words in common, in this order; lanes of the same
/// kind, those with the same title first; cards of matched phases and lanes with the same text,
/// then with most words in common. No row is matched twice, and what has less than half of its
/// words in common is not matched at all.
///
/// @param known  rows of these two journeys that belong together whatever they are called, no row
///               twice; they are among the matches
[[nodiscard]] Correspondence matchTitles(const model::Document& before,
                                         model::JourneyId beforeJourney,
                                         const model::Document& after,
                                         model::JourneyId afterJourney,
                                         const Correspondence& known = {});

/// The document in which one journey is the ideal one of another, with these relations as the
/// origins of its rows. Origins that it had are forgotten.
///
/// Errors: `rowNotFound`; `ruleBroken` where the current journey has an ideal one already
/// (secondIdeal), or is based on the other itself (referenceInCircle).
[[nodiscard]] base::Result<model::Document> makeIdeal(const model::Document& document,
                                                      model::JourneyId current,
                                                      model::JourneyId ideal,
                                                      const Correspondence& rows);

} // namespace cjm::compare
