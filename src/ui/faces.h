// The faces of feelings on buttons and in menus.
#pragma once

#include <QIcon>

namespace cjm::ui {

/// The face of a score from -2 to 2 as the map shows it: sharp at every size, pale where it is
/// disabled.
[[nodiscard]] QIcon faceIcon(int score);

} // namespace cjm::ui
