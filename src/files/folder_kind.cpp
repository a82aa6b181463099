#include "path.h"
#include "retry.h"
#include "target.h"

#include <cjm/files/errors.h>
#include <cjm/files/folder_kind.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace cjm::files {

using base::Result;

namespace {

/// A file or folder that a sync client keeps in the topmost folder that it copies.
struct Marker {
    std::string_view name;
    FileKind kind;
    std::string_view inside = {}; ///< What must be in it, where the name alone says too little.
};

/// As the clients for desktops make them. Not in this list: ".dropbox" as a folder, which is where
/// Dropbox's own settings are in a home folder.
constexpr std::array markers = {
    Marker{".dropbox", FileKind::regular},
    Marker{".dropbox.cache", FileKind::folder},
    Marker{".849C9593-D756-4E56-8D6E-42412F2A707B", FileKind::regular}, // OneDrive
    Marker{".tmp.driveupload", FileKind::folder},                       // Google Drive
    Marker{".tmp.drivedownload", FileKind::folder},
    Marker{".nextcloudsync.log", FileKind::regular},
    Marker{".owncloudsync.log", FileKind::regular},
    Marker{".csync_journal.db", FileKind::regular}, // ownCloud until 2.4
    Marker{".stfolder", FileKind::folder},          // Syncthing
    Marker{".stfolder", FileKind::regular},
    Marker{".SynologyWorkingDirectory", FileKind::folder},
    Marker{".seafile-data", FileKind::folder},
    Marker{".sync", FileKind::folder, "status"}, // Yandex.Disk
    Marker{".sync", FileKind::folder, "ID"},     // Resilio
};

/// The database of Nextcloud and ownCloud has a number in its name: ".sync_0123abcd.db".
bool isSyncDatabase(std::string_view name) {
    return (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db");
}

Outcome<std::string> realPath(FileOperations& operations, const std::string& path) {
    return repeatInterrupted([&] { return operations.realPath(path); });
}

bool isSeparator(char letter) {
    return splitPath(std::string(1, letter)).name.empty();
}

/// The folder that a folder lies in; the same for the topmost one.
/// @param folder a real path
std::string folderAbove(const std::string& folder) {
    std::size_t end = folder.size();
    while (end > 0 && isSeparator(folder[end - 1])) {
        --end;
    }
    return end == 0 ? folder : splitPath(folder.substr(0, end)).folder;
}

/// @param folder and place real paths
bool isWithin(const std::string& folder, const std::string& place) {
    return folder.starts_with(place) &&
           (folder.size() == place.size() || isSeparator(place.back()) ||
            isSeparator(folder[place.size()]));
}

/// @param folder a real path
bool isWithinAny(FileOperations& operations, const std::string& folder,
                 const std::vector<std::string>& places) {
    return std::any_of(places.begin(), places.end(), [&](const std::string& place) {
        const Outcome<std::string> real = realPath(operations, place);
        return real && isWithin(folder, *real);
    });
}

bool hasKind(FileOperations& operations, const Folder& folder, const std::string& name,
             FileKind kind) {
    const Outcome<Status> status =
        repeatInterrupted([&] { return operations.status(folder, name); });
    return status && status->kind == kind;
}

bool holds(FileOperations& operations, const std::string& folderPath, std::string_view name) {
    const Outcome<Folder> folder =
        repeatInterrupted([&] { return operations.openFolder(folderPath); });
    return folder &&
           repeatInterrupted([&] { return operations.status(*folder, std::string(name)); });
}

bool isMarked(FileOperations& operations, const Folder& folder, const std::string& name) {
    if (isSyncDatabase(name)) {
        return true;
    }
    return std::any_of(markers.begin(), markers.end(), [&](const Marker& marker) {
        return marker.name == name && hasKind(operations, folder, name, marker.kind) &&
               (marker.inside.empty() ||
                holds(operations, joinPath(folder.path, name), marker.inside));
    });
}

/// False also for a folder that cannot be looked into: that of all users' homes often cannot.
bool isMarked(FileOperations& operations, const std::string& folderPath) {
    const Outcome<Folder> folder =
        repeatInterrupted([&] { return operations.openFolder(folderPath); });
    if (!folder) {
        return false;
    }
    const Outcome<std::vector<std::string>> names =
        repeatInterrupted([&] { return operations.list(*folder); });
    return names && std::any_of(names->begin(), names->end(), [&](const std::string& name) {
               return isMarked(operations, *folder, name);
           });
}

/// @param folder a real path
bool isSynced(FileOperations& operations, const std::string& folder, const Places& places) {
    if (isWithinAny(operations, folder, places.synced)) {
        return true;
    }
    std::string current = folder;
    for (std::string above; !isMarked(operations, current); current = above) {
        above = folderAbove(current);
        if (above == current) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<FolderKind> folderKindOf(FileOperations& operations, const std::string& filePath,
                                const Places& places) {
    const Result<Target> target = locateTarget(operations, filePath);
    if (!target) {
        return base::fail(target.error());
    }
    const Outcome<std::string> folder = realPath(operations, target->folder.path);
    if (!folder) {
        return failure(folder.error(), Purpose::reading, filePath, "realPath");
    }
    if (isWithinAny(operations, *folder, places.temporary)) {
        return FolderKind::temporary;
    }
    const Outcome<FileSystem> found =
        repeatInterrupted([&] { return operations.fileSystem(target->folder); });
    if (!found && found.error().cause != Cause::notSupported) {
        return failure(found.error(), Purpose::reading, filePath, "fileSystem");
    }
    const FileSystem fileSystem = found ? *found : FileSystem::local;
    if (fileSystem == FileSystem::memory) {
        return FolderKind::temporary;
    }
    if (fileSystem == FileSystem::network) {
        return FolderKind::network;
    }
    // Before the unknown ones: NTFS on a stick is often a program's own file system.
    if (fileSystem == FileSystem::removable || isWithinAny(operations, *folder, places.removable)) {
        return FolderKind::removable;
    }
    if (fileSystem == FileSystem::unknown) {
        return FolderKind::network;
    }
    return isSynced(operations, *folder, places) ? FolderKind::synced : FolderKind::local;
}

} // namespace cjm::files
