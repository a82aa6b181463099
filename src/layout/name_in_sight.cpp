#include "lanes.h"
#include "move_down.h"

#include <cjm/layout/name_in_sight.h>

#include <algorithm>

namespace cjm::layout {

LaneRow withNameBelow(LaneRow lane, double top) {
    const double room = lane.rect.bottom() - lanePadding - lowestInName(lane);
    const double by = std::clamp(top - lane.rect.top, 0.0, std::max(0.0, room));
    moveNameDown(lane, by);
    return lane;
}

} // namespace cjm::layout
