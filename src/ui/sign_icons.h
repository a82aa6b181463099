// The signs of a map on buttons and check boxes.
#pragma once

#include <cjm/layout/signs.h>

#include <QIcon>

namespace cjm::ui {

/// The sign as the map shows it: sharp at every size, in the colours of the window.
[[nodiscard]] QIcon signIcon(layout::Sign sign);

} // namespace cjm::ui
