// The program's own words on a map, as the layout takes them.
#pragma once

#include <cjm/layout/journey_layout.h>
#include <cjm/wording/vocabulary.h>

namespace cjm::paint {

[[nodiscard]] layout::JourneyWords journeyWords(const wording::Vocabulary& vocabulary);

} // namespace cjm::paint
