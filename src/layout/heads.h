// What stands above the lanes: bands, phases, guiding questions.
#pragma once

#include "columns.h"

#include <cjm/layout/journey_layout.h>

namespace cjm::layout {

/// Fills in the bands, the phases and the height of all heads.
void layoutHeads(const model::JourneyGrid& grid, const Columns& columns,
                 const JourneyOptions& options, TextMeasure& measure, JourneyLayout& layout);

/// How far the tips of the heads reach to the right at this height.
[[nodiscard]] double tipReachAt(const Rect& head, double y);

} // namespace cjm::layout
