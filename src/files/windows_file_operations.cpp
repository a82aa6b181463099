#include "system_file_operations.h"
#include "windows_calls.h"
#include "windows_path.h"

#include <algorithm>
#include <limits>

namespace cjm::files {

namespace {

DWORD atMostOneCall(std::size_t size) {
    constexpr std::size_t most = std::numeric_limits<DWORD>::max();
    return static_cast<DWORD>(std::min(size, most));
}

OVERLAPPED positionAt(std::uint64_t offset) {
    OVERLAPPED position = {};
    position.Offset = static_cast<DWORD>(offset & 0xFFFF'FFFF);
    position.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return position;
}

/// @param linkFlag FILE_FLAG_OPEN_REPARSE_POINT, or 0 to follow symbolic links
Outcome<File> openPath(const std::wstring& path, DWORD linkFlag) {
    // The flag for folders lets one be opened, so that it is told as what it is.
    Outcome<Handle> open = openHandle(
        {.path = path, .access = GENERIC_READ, .flags = FILE_FLAG_BACKUP_SEMANTICS | linkFlag});
    if (!open) {
        return tl::unexpected(open.error());
    }
    return File{std::move(*open)};
}

HANDLE systemHandleOf(const File& file) {
    return systemHandleOf(file.handle);
}

tl::unexpected<Fault> notSupported() {
    return tl::unexpected(Fault{Cause::notSupported, ERROR_NOT_SUPPORTED});
}

} // namespace

Outcome<File> SystemFileOperations::openForReading(const std::string& path) {
    const Outcome<std::wstring> wide = longPath(path);
    if (!wide) {
        return tl::unexpected(wide.error());
    }
    return openPath(*wide, 0);
}

Outcome<File> SystemFileOperations::openForReading(const Folder& folder, const std::string& name) {
    const Outcome<std::wstring> path = pathIn(folder.path, name);
    if (!path) {
        return tl::unexpected(path.error());
    }
    return openPath(*path, FILE_FLAG_OPEN_REPARSE_POINT);
}

Outcome<File> SystemFileOperations::createExclusively(const Folder& folder, const std::string& name,
                                                      NewFileMode) {
    const Outcome<std::wstring> path = pathIn(folder.path, name);
    if (!path) {
        return tl::unexpected(path.error());
    }
    Outcome<Handle> open = openHandle({.path = *path,
                                       .access = GENERIC_READ | GENERIC_WRITE,
                                       .share = 0,
                                       .disposition = CREATE_NEW});
    if (!open) {
        return tl::unexpected(open.error());
    }
    return File{std::move(*open)};
}

Outcome<Status> SystemFileOperations::status(const File& file) {
    return statusOf(systemHandleOf(file));
}

Outcome<std::size_t> SystemFileOperations::read(const File& file, std::uint64_t offset,
                                                std::span<std::byte> room) {
    OVERLAPPED position = positionAt(offset);
    DWORD count = 0;
    if (ReadFile(systemHandleOf(file), room.data(), atMostOneCall(room.size()), &count,
                 &position) == 0 &&
        GetLastError() != ERROR_HANDLE_EOF) {
        return lastFault();
    }
    return count;
}

Outcome<std::size_t> SystemFileOperations::write(const File& file, std::uint64_t offset,
                                                 base::BytesView bytes) {
    OVERLAPPED position = positionAt(offset);
    DWORD count = 0;
    if (WriteFile(systemHandleOf(file), bytes.data(), atMostOneCall(bytes.size()), &count,
                  &position) == 0) {
        return lastFault();
    }
    return count;
}

// Owners, modes and access lists are left alone: renaming over a file keeps them there.
Outcome<void> SystemFileOperations::changeOwner(const File&, std::uint32_t, std::uint32_t) {
    return notSupported();
}

Outcome<void> SystemFileOperations::changeMode(const File&, std::uint32_t) {
    return notSupported();
}

Outcome<std::vector<std::string>> SystemFileOperations::listAttributes(const File&) {
    return notSupported();
}

Outcome<base::Bytes> SystemFileOperations::readAttribute(const File&, const std::string&) {
    return notSupported();
}

Outcome<void> SystemFileOperations::writeAttribute(const File&, const std::string&,
                                                   base::BytesView) {
    return notSupported();
}

Outcome<void> SystemFileOperations::synchronize(const File& file) {
    return outcomeOf(FlushFileBuffers(systemHandleOf(file)));
}

Outcome<void> SystemFileOperations::tryLock(const File& file) {
    OVERLAPPED start = {};
    return outcomeOf(LockFileEx(systemHandleOf(file),
                                LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                                &start));
}

Outcome<void> SystemFileOperations::dropCaches(const File&) {
    return notSupported();
}

Outcome<void> SystemFileOperations::close(File file) {
    return outcomeOf(CloseHandle(reinterpret_cast<HANDLE>(file.handle.release())));
}

FileOperations& windowsFileOperations() {
    static SystemFileOperations operations;
    return operations;
}

FileOperations& systemFileOperations() {
    return windowsFileOperations();
}

} // namespace cjm::files
