// What a folder is to the person who keeps a map in it: whether a file that is replaced there is
// uploaded at once, seen by others, pulled out with a stick, or thrown away with what is temporary.
//
// Whoever saves decides by it. A folder that cannot be told from a local one counts as local.
#pragma once

#include <cjm/base/result.h>
#include <cjm/files/file_operations.h>

#include <string>
#include <vector>

namespace cjm::files {

enum class FolderKind {
    local,
    synced,    ///< A client of Dropbox, OneDrive, Nextcloud and the like copies what is in it.
    network,   ///< On another machine, or behind a program that may store anywhere.
    removable, ///< On a stick, a card or another drive that was plugged in.
    temporary, ///< What is in it is thrown away: a mail program or a browser put the file there.
};

/// Folders that the system and other programs' settings name. What lies below them counts, too.
/// One that does not exist does no harm.
struct Places {
    std::vector<std::string> temporary = {};
    std::vector<std::string> synced = {};
    std::vector<std::string> removable = {}; ///< Where the system puts drives that are plugged in.
};

/// The kind of the folder that the file lies in, or would lie in; of a symbolic link, that which
/// the file behind it lies in. Where more than one is true, the first of temporary, network,
/// removable, synced. Looks at the names in the folder and in those above it.
///
/// Errors: folderNotFound, brokenLink, isFolder, and those of the calls, with the path as subject.
[[nodiscard]] base::Result<FolderKind>
folderKindOf(FileOperations& operations, const std::string& filePath, const Places& places);

} // namespace cjm::files
