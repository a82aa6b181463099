// Differences that somebody has taken up: each is an improvement of the document.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/uuid.h>
#include <cjm/compare/correspondence.h>
#include <cjm/compare/difference.h>

#include <map>
#include <string>
#include <vector>

namespace cjm::compare {

/// The improvements that answer a difference, by its identity; of several the first one in order.
[[nodiscard]] std::map<std::string, model::ImprovementId>
improvementsByDifference(const model::Document& document);

/// A difference, and what its improvement is to be called.
struct TitledDifference {
    Difference difference;
    std::string title;
};

/// The document with an idea more at the end of its improvements for each of these differences that
/// has none yet: it answers the difference and its cards, of the current journey where that has
/// them, and serves the leading goal of the journey.
///
/// Errors: `tooManyRows`; `ruleBroken` with the kind of the problem as its subject.
[[nodiscard]] base::Result<model::Document>
addImprovements(const JourneyPair& pair, const std::vector<TitledDifference>& wanted,
                base::UuidGenerator& ids);

} // namespace cjm::compare
