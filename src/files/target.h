// Where a save goes: the folder and name behind the path that the person knows.
#pragma once

#include <cjm/base/result.h>
#include <cjm/files/file_operations.h>

#include <optional>
#include <string>

namespace cjm::files {

struct Target {
    std::string path;               ///< As the person knows it.
    Folder folder;                  ///< Open, so that it is this folder until the end.
    std::string name;               ///< In the folder, with all symbolic links followed.
    std::optional<Status> existing; ///< Of what has the name now.
};

/// Errors: folderNotFound, isFolder for a path that ends with a separator, brokenLink, and those of
/// the calls.
[[nodiscard]] base::Result<Target> locateTarget(FileOperations& operations,
                                                const std::string& path);

/// What has the target's name now; nothing where the name is free.
[[nodiscard]] base::Result<std::optional<Status>> lookAtTarget(FileOperations& operations,
                                                               const Target& target);

} // namespace cjm::files
