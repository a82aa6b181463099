#include "system_file_operations.h"
#include "windows_calls.h"
#include "windows_path.h"

#include <array>
#include <memory>
#include <string_view>

namespace cjm::files {

namespace {

struct SearchCloser {
    using pointer = HANDLE;

    void operator()(HANDLE search) const { FindClose(search); }
};

/// The path that the system knows the open file by; nothing where its file system cannot tell.
Outcome<std::wstring> finalPath(HANDLE open) {
    constexpr DWORD form = FILE_NAME_NORMALIZED | VOLUME_NAME_DOS;
    const DWORD needed = GetFinalPathNameByHandleW(open, nullptr, 0, form);
    if (needed == 0) {
        return lastFault();
    }
    std::wstring path(needed, L'\0');
    const DWORD length = GetFinalPathNameByHandleW(open, path.data(), needed, form);
    if (length == 0 || length >= needed) {
        return lastFault();
    }
    path.resize(length);
    return path;
}

Outcome<Handle> openForStatus(const std::wstring& path) {
    return openHandle({.path = path,
                       .access = FILE_READ_ATTRIBUTES,
                       .flags = FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT});
}

bool isNamed(const wchar_t* name, std::wstring_view other) {
    return name == other;
}

struct TwoPaths {
    std::wstring from;
    std::wstring to;
};

Outcome<TwoPaths> pathsIn(const Folder& folder, const std::string& from, const std::string& to) {
    Outcome<std::wstring> wideFrom = pathIn(folder.path, from);
    if (!wideFrom) {
        return tl::unexpected(wideFrom.error());
    }
    Outcome<std::wstring> wideTo = pathIn(folder.path, to);
    if (!wideTo) {
        return tl::unexpected(wideTo.error());
    }
    return TwoPaths{std::move(*wideFrom), std::move(*wideTo)};
}

} // namespace

Outcome<std::string> SystemFileOperations::realPath(const std::string& path) {
    const Outcome<std::wstring> wide = longPath(path);
    if (!wide) {
        return tl::unexpected(wide.error());
    }
    const Outcome<Handle> open = openHandle(
        {.path = *wide, .access = FILE_READ_ATTRIBUTES, .flags = FILE_FLAG_BACKUP_SEMANTICS});
    if (!open) {
        return tl::unexpected(open.error());
    }
    const Outcome<std::wstring> found = finalPath(systemHandleOf(*open));
    // RAM disks and some network drives cannot tell; they have no symbolic links either.
    return toUtf8(found ? *found : *wide);
}

Outcome<Folder> SystemFileOperations::openFolder(const std::string& path) {
    const Outcome<std::wstring> wide = longPath(path);
    if (!wide) {
        return tl::unexpected(wide.error());
    }
    Outcome<Handle> open = openHandle(
        {.path = *wide, .access = FILE_LIST_DIRECTORY, .flags = FILE_FLAG_BACKUP_SEMANTICS});
    if (!open) {
        return tl::unexpected(open.error());
    }
    const Outcome<Status> found = statusOf(systemHandleOf(*open));
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->kind != FileKind::folder) {
        return tl::unexpected(Fault{Cause::notAFolder, ERROR_DIRECTORY});
    }
    Outcome<std::string> absolute = toUtf8(*wide);
    if (!absolute) {
        return tl::unexpected(absolute.error());
    }
    return Folder{std::move(*open), std::move(*absolute)};
}

Outcome<void> SystemFileOperations::createFolder(const std::string& path) {
    const Outcome<std::wstring> wide = longPath(path);
    if (!wide) {
        return tl::unexpected(wide.error());
    }
    // A user's own folders are closed to others by the access list that they inherit.
    return outcomeOf(CreateDirectoryW(wide->c_str(), nullptr));
}

Outcome<std::vector<std::string>> SystemFileOperations::list(const Folder& folder) {
    Outcome<std::wstring> pattern = toWide(folder.path);
    if (!pattern) {
        return tl::unexpected(pattern.error());
    }
    *pattern += pattern->ends_with(L'\\') ? L"*" : L"\\*";
    WIN32_FIND_DATAW entry = {};
    const HANDLE first = FindFirstFileExW(pattern->c_str(), FindExInfoBasic, &entry,
                                          FindExSearchNameMatch, nullptr, 0);
    if (first == INVALID_HANDLE_VALUE) {
        return lastFault();
    }
    const std::unique_ptr<HANDLE, SearchCloser> search(first);
    std::vector<std::string> names;
    do {
        if (isNamed(entry.cFileName, L".") || isNamed(entry.cFileName, L"..")) {
            continue;
        }
        // What has no UTF-8 form cannot be a name of ours.
        if (Outcome<std::string> name = toUtf8(entry.cFileName)) {
            names.push_back(std::move(*name));
        }
    } while (FindNextFileW(search.get(), &entry) != 0);
    if (GetLastError() != ERROR_NO_MORE_FILES) {
        return lastFault();
    }
    return names;
}

Outcome<void> SystemFileOperations::synchronize(const Folder&) {
    return {}; // There is no such call; MOVEFILE_WRITE_THROUGH is what Windows has.
}

Outcome<void> SystemFileOperations::tryLock(const Folder&) {
    return tl::unexpected(Fault{Cause::notSupported}); // A folder has no content that could be locked.
}

Outcome<std::uint64_t> SystemFileOperations::freeSpace(const Folder& folder) {
    const Outcome<std::wstring> path = toWide(folder.path);
    if (!path) {
        return tl::unexpected(path.error());
    }
    ULARGE_INTEGER available = {};
    if (GetDiskFreeSpaceExW(path->c_str(), &available, nullptr, nullptr) == 0) {
        return lastFault();
    }
    return available.QuadPart;
}

Outcome<FileSystem> SystemFileOperations::fileSystem(const Folder& folder) {
    const Outcome<std::wstring> path = toWide(folder.path);
    if (!path) {
        return tl::unexpected(path.error());
    }
    // The root is a beginning of the path, or, with a separator more, the path itself.
    std::wstring root(path->size() + 2, L'\0');
    if (GetVolumePathNameW(path->c_str(), root.data(), static_cast<DWORD>(root.size())) == 0) {
        return lastFault();
    }
    switch (GetDriveTypeW(root.c_str())) {
    case DRIVE_REMOTE:
        return FileSystem::network;
    case DRIVE_REMOVABLE:
        return FileSystem::removable;
    case DRIVE_RAMDISK:
        return FileSystem::memory;
    default:
        break;
    }
    std::array<wchar_t, MAX_PATH + 1> name = {};
    if (GetVolumeInformationW(root.c_str(), nullptr, 0, nullptr, nullptr, nullptr, name.data(),
                              static_cast<DWORD>(name.size())) == 0) {
        return lastFault();
    }
    const std::wstring_view kind = name.data();
    return kind.starts_with(L"FAT") || kind == L"exFAT" ? FileSystem::removable : FileSystem::local;
}

Outcome<Status> SystemFileOperations::status(const Folder& folder, const std::string& name) {
    const Outcome<std::wstring> path = pathIn(folder.path, name);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const Outcome<Handle> open = openForStatus(*path);
    if (!open) {
        return tl::unexpected(open.error());
    }
    return statusOf(systemHandleOf(*open));
}

Outcome<void> SystemFileOperations::checkWritable(const Folder& folder, const std::string& name) {
    const Outcome<std::wstring> path = pathIn(folder.path, name);
    if (!path) {
        return tl::unexpected(path.error());
    }
    // Opening for writing is the one question that the access list answers. It changes nothing.
    const Outcome<Handle> open = openHandle(
        {.path = *path, .access = FILE_WRITE_DATA, .flags = FILE_FLAG_OPEN_REPARSE_POINT});
    if (!open) {
        return tl::unexpected(open.error());
    }
    return {};
}

Outcome<void> SystemFileOperations::rename(const Folder& folder, const std::string& from,
                                           const std::string& to) {
    const Outcome<TwoPaths> paths = pathsIn(folder, from, to);
    if (!paths) {
        return tl::unexpected(paths.error());
    }
    // Keeps the access list, streams, mark of the web and time of creation.
    if (ReplaceFileW(paths->to.c_str(), paths->from.c_str(), nullptr,
                     REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr) != 0) {
        return {};
    }
    const tl::unexpected<Fault> failed = lastFault();
    const Cause cause = failed.value().cause;
    if (cause != Cause::notFound && cause != Cause::notSupported) {
        return failed;
    }
    return outcomeOf(MoveFileExW(paths->from.c_str(), paths->to.c_str(),
                                 MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH));
}

Outcome<void> SystemFileOperations::renameWithoutReplacing(const Folder& folder,
                                                           const std::string& from,
                                                           const std::string& to) {
    const Outcome<TwoPaths> paths = pathsIn(folder, from, to);
    if (!paths) {
        return tl::unexpected(paths.error());
    }
    return outcomeOf(MoveFileExW(paths->from.c_str(), paths->to.c_str(), MOVEFILE_WRITE_THROUGH));
}

Outcome<void> SystemFileOperations::link(const Folder& folder, const std::string& from,
                                         const std::string& to) {
    const Outcome<TwoPaths> paths = pathsIn(folder, from, to);
    if (!paths) {
        return tl::unexpected(paths.error());
    }
    return outcomeOf(CreateHardLinkW(paths->to.c_str(), paths->from.c_str(), nullptr));
}

Outcome<void> SystemFileOperations::remove(const Folder& folder, const std::string& name) {
    const Outcome<std::wstring> path = pathIn(folder.path, name);
    if (!path) {
        return tl::unexpected(path.error());
    }
    return outcomeOf(DeleteFileW(path->c_str()));
}

} // namespace cjm::files
