// Steps of the history, as the menu names them.
//
// In the language of the application's translator.
#pragma once

#include <cjm/edit/history.h>

#include <QString>

namespace cjm::wording {

/// As in “Undo moving 3 cards”.
[[nodiscard]] QString undoText(const edit::Step& step);

/// As in “Redo moving 3 cards”.
[[nodiscard]] QString redoText(const edit::Step& step);

} // namespace cjm::wording
