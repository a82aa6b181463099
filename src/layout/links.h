// The links of a journey, drawn around its cards.
#pragma once

#include <cjm/layout/journey_layout.h>

namespace cjm::layout {

/// Routes the links of the journey over a map that is complete but for them, and makes room for
/// them: strips above and below the heads and at the bottom of lanes. Cards that marks say have
/// moved have their ways like links. Without links it does nothing.
void layoutLinks(const model::JourneyGrid& grid, const Marks* marks, TextMeasure& measure,
                 JourneyLayout& layout);

} // namespace cjm::layout
