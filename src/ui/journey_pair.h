// Which journeys belong together: one as it is, and the ideal one born from it.
#pragma once

#include <cjm/model/document.h>

#include <optional>
#include <vector>

namespace cjm::ui {

/// The journey that an ideal one was born from; of another one, itself.
[[nodiscard]] model::JourneyId baseOf(const model::Document& document, model::JourneyId journey);

/// The ideal journey born from this one.
[[nodiscard]] std::optional<model::JourneyId> idealOf(const model::Document& document,
                                                      model::JourneyId base);

/// Every journey but those that are another one's ideal, in order.
[[nodiscard]] std::vector<const model::Journey*> baseJourneys(const model::Document& document);

} // namespace cjm::ui
