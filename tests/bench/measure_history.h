// As many edits as can be undone, of all kinds, all over a map.
#pragma once

#include <canvas.h>

namespace cjm::bench {

/// Prints how long each took, and the memory before and after them.
void measureHistory(ui::Canvas& canvas);

} // namespace cjm::bench
