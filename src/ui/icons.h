// The program's own line icons, drawn in the colours of the theme.
#pragma once

#include <QIcon>

namespace cjm::ui {

/// The icon of this name in resources/icons, as in "undo": sharp at every size, pale where it is
/// disabled, light where it lies on what is selected.
[[nodiscard]] QIcon icon(const char* name);

/// The sign of the program itself, for its windows.
[[nodiscard]] QIcon applicationIcon();

} // namespace cjm::ui
