// What on a map an undone or redone step was about.
#pragma once

#include <cjm/model/change.h>
#include <cjm/model/journey_grid.h>

#include <vector>

namespace cjm::ui {

/// The phases or lanes of the journey that came with the change, or else its changed cards, phases,
/// lanes or links; those of one kind, the first on the map last. Nothing where phases or lanes
/// went: what changed beside them is no more than the consequence.
[[nodiscard]] std::vector<model::RowReference> changedRows(const model::Change& change,
                                                           const model::JourneyGrid& grid);

} // namespace cjm::ui
