// As many edits as can be undone, of all kinds, all over a map.
#pragma once

#include <canvas.h>
#include <saving.h>

namespace cjm::bench {

/// Prints how long each took, and the memory before and after them and after the save that follows.
void measureHistory(ui::Canvas& canvas, const ui::Saving& saving);

} // namespace cjm::bench
