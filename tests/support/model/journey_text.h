// A journey written out, to compare two of them whatever their ids are.
#pragma once

#include <cjm/model/document.h>

#include <string>

namespace cjm::test {

/// All phases, lanes, cards, variants and links of a journey and its own fields, in order: equal
/// for journeys that are equal but for ids, origins, keys of order, and the title, date and state.
[[nodiscard]] std::string journeyText(const model::Document& document, model::JourneyId journey);

} // namespace cjm::test
