// Makes a folder of the program's own, where it keeps what belongs to nobody's file.
#pragma once

#include <cjm/files/file_operations.h>

#include <string>

namespace cjm::files {

/// With the folders above it, as far as they are missing. A folder that is there already is no
/// fault; its content and who may look into it stay as they are.
Outcome<void> createFolders(FileOperations& operations, const std::string& path);

} // namespace cjm::files
