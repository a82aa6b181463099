// Differences between two journeys, as a person is told them.
#pragma once

#include <cjm/compare/correspondence.h>
#include <cjm/compare/difference.h>
#include <cjm/wording/vocabulary.h>

#include <QString>

namespace cjm::wording {

/// As in: Moved from Paying to Booking: card “Hears the price”. In the language of the
/// application's translator; lanes without a title have their names from `words`, which is of that
/// language too.
[[nodiscard]] QString differenceSentence(const compare::JourneyPair& pair,
                                         const compare::Difference& difference,
                                         const Vocabulary& words);

/// What there was before and what there is after, each in a few words or as the file has it; empty
/// where there is nothing on that side.
struct DifferenceValues {
    QString before;
    QString after;
};

[[nodiscard]] DifferenceValues differenceValues(const compare::JourneyPair& pair,
                                                const compare::Difference& difference,
                                                const Vocabulary& words);

} // namespace cjm::wording
