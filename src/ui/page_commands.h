// Which commands a page of the method has a use for.
#pragma once

#include "commands.h"
#include "pages.h"

namespace cjm::ui {

/// Shows what can be told to a window with such a page in its menus and bars, and takes the keys of
/// the rest away with it: what a page cannot do is not there.
void showCommandsOf(PageUse use, const Commands& commands);

} // namespace cjm::ui
