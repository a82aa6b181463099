// Which phases a heading is typed over.
#pragma once

#include <cjm/model/journey_grid.h>
#include <cjm/session/selection.h>

#include <vector>

namespace cjm::ui {

/// The selected phases where there are several; else the focused one with those that share its
/// heading. From the left; none without a focus.
[[nodiscard]] std::vector<model::PhaseId> phasesForHeading(const model::JourneyGrid& grid,
                                                           const session::Selection& selection);

} // namespace cjm::ui
