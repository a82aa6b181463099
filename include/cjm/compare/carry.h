// Letting differences between a current journey and its ideal flow from one to the other.
//
// What was done in the salon is carried into the current journey; a later thought about the current
// one is carried into the ideal. What was carried is no difference any more.
//
//     Result<Document> next = carry(document, pair, {difference}, Direction::intoCurrent, ids);
//
// All of them carried in one direction make the two journeys equal, but for ids.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/uuid.h>
#include <cjm/compare/correspondence.h>
#include <cjm/compare/difference.h>

#include <vector>

namespace cjm::compare {

enum class Direction { intoCurrent, intoIdeal };

/// The document in which these differences are no more: the journey that they are carried into has
/// what the other has. What one of them cannot do without is carried with it: the phase and the
/// lane of an added card, the cards that leave a dropped phase. New rows get ids from `ids`, and
/// the ideal journey's origins follow.
///
/// Errors: `rowNotFound` where one of them is not among the differences between the two journeys;
/// otherwise as `edit::addRow`.
[[nodiscard]] base::Result<model::Document> carry(const model::Document& document,
                                                  model::JourneyId current, model::JourneyId ideal,
                                                  const std::vector<Difference>& differences,
                                                  Direction direction, base::UuidGenerator& ids);

} // namespace cjm::compare
