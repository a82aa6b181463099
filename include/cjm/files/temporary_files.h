// The temporary files that an interrupted save leaves behind: ".~NAME.<8 hexadecimal digits>.tmp".
//
// Sync clients ignore such names. They hold a whole version, part of one, or nothing.
#pragma once

#include <cjm/base/result.h>
#include <cjm/files/file_operations.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cjm::files {

/// The names of the temporary files of earlier saves of this path, in its folder, sorted. Of a
/// symbolic link, those beside the file that it leads to. Errors as those of `replaceFile`.
[[nodiscard]] base::Result<std::vector<std::string>> findTemporaryFiles(FileOperations& operations,
                                                                        const std::string& path);

/// The name of the file that a temporary file of this name was to become, or the beginning of it
/// where that was cut; nothing for other names.
[[nodiscard]] std::optional<std::string> targetOfTemporaryName(const std::string& name);

/// Removes those of them that belong to who runs the program and are older than one day, so that
/// none is taken from a save that is under way. One that cannot be removed is left.
/// @return how many were removed
[[nodiscard]] base::Result<std::size_t>
removeStaleTemporaryFiles(FileOperations& operations, const std::string& path, Moment now);

} // namespace cjm::files
