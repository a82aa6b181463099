// Pastes that are too large for a person to have thought of, and one that is not.
#pragma once

#include <canvas.h>

namespace cjm::bench {

/// Prints how long each took until it was painted.
void measurePastes(ui::Canvas& canvas);

} // namespace cjm::bench
