// Keeps the name of a lane in sight while only the lower part of the lane is seen.
#pragma once

#include <cjm/layout/map_parts.h>

namespace cjm::layout {

/// The lane with all that stands in its name field moved down to begin below `top`, in layout
/// units of the map; as far as the lane reaches. A lane that begins below it is as it was.
/// @param lane as it was laid out
[[nodiscard]] LaneRow withNameBelow(LaneRow lane, double top);

} // namespace cjm::layout
