// What stands above a map, on paper and in the window: whose it is, for whom and what for.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/document.h>

#include <optional>
#include <string>
#include <vector>

namespace cjm::model {

/// In the person's own words; what is not known is empty.
struct JourneyFacts {
    std::string salon;
    std::string title;                 ///< The journey's, or else the document's.
    std::vector<std::string> personas; ///< Their names, in order.
    std::string goal;                  ///< What the leading goal is.
    std::optional<base::Date> date;    ///< The journey's, or else the document's.
};

/// Of a journey that the document does not have, only what belongs to the document.
[[nodiscard]] JourneyFacts journeyFacts(const Document& document, JourneyId journey);

} // namespace cjm::model
