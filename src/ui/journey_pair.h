// Which journeys belong together: one as it is, and the ideal one born from it.
#pragma once

#include <cjm/model/document.h>

#include <optional>
#include <vector>

namespace cjm::ui {

/// Either may be missing: a journey has no ideal one yet, or an ideal one was born from none that
/// is still there.
struct JourneyPair {
    std::optional<model::JourneyId> current;
    std::optional<model::JourneyId> ideal;

    /// The one that stands for both, where they are listed and moved.
    [[nodiscard]] model::JourneyId first() const { return current ? *current : *ideal; }

    friend bool operator==(const JourneyPair&, const JourneyPair&) = default;
};

/// The pair that a journey of the document is in.
[[nodiscard]] JourneyPair pairOf(const model::Document& document, model::JourneyId journey);

/// True for a journey as it should be.
[[nodiscard]] bool isIdeal(const model::Document& document, model::JourneyId journey);

/// Every pair's first journey, in order.
[[nodiscard]] std::vector<const model::Journey*> firstJourneys(const model::Document& document);

} // namespace cjm::ui
