// Moves parts of a map with all that is in them.
#pragma once

#include <cjm/layout/journey_layout.h>

namespace cjm::layout {

void moveDown(PhaseHead& head, double by);
void moveDown(LaneRow& lane, double by);
void moveNameDown(LaneRow& lane, double by); ///< What stands in its name field, and not the lane.
void moveDown(CardBox& box, double by);
void moveDown(CurveArea& area, double by);

} // namespace cjm::layout
