// How long a save stops the window, and how long it takes in the background.
#pragma once

#include <canvas.h>
#include <saving.h>

namespace cjm::bench {

/// Ends the program where a save fails.
void measureSaving(ui::Canvas& canvas, const ui::Saving& saving, int repetitions);

} // namespace cjm::bench
