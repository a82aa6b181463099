// Folders of this machine that are not what they seem: see files/folder_kind.h.
#pragma once

#include <cjm/files/folder_kind.h>

namespace cjm::ui {

/// As the system and the settings of other programs name them.
[[nodiscard]] files::Places placesOfSystem();

} // namespace cjm::ui
