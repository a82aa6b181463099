// Which small signs are seen on a map: none of what is hidden or collapsed.
#pragma once

#include <cjm/layout/marks.h>
#include <cjm/layout/signs.h>
#include <cjm/model/journey_grid.h>

#include <cstddef>

namespace cjm::layout {

[[nodiscard]] SignSet signsOnPhases(const model::JourneyGrid& grid, const Marks* marks);

/// Of a lane that is shown: its name, its curves, its cards.
[[nodiscard]] SignSet signsOnLane(const model::JourneyGrid& grid, std::size_t lane,
                                  const Marks* marks);

} // namespace cjm::layout
