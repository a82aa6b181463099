// Makes a folder of the program's own, as for its cache.
#pragma once

#include <cjm/files/file_operations.h>

#include <string>

namespace cjm::ui {

/// With the folders above it, as far as they are missing; false where that is not possible.
bool createFolders(files::FileOperations& operations, const std::string& path);

} // namespace cjm::ui
