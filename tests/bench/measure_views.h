// Views of a current and an ideal journey of 10,000 cards each.
#pragma once

#include "large_map.h"

#include <program.h>

namespace cjm::bench {

/// Opens both in a window of their own, and prints how long it takes to show each view, to scroll
/// in it and to see an edit in it.
void measureViews(ui::Program& program, const MapSize& size, int repetitions);

} // namespace cjm::bench
