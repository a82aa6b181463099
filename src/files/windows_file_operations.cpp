#include "windows_file_operations.h"

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

Outcome<File> WindowsFileOperations::openForReading(const std::string& path) {
    const Outcome<std::wstring> wide = longPath(path);
    if (!wide) {
        return tl::unexpected(wide.error());
    }
    return openPath(*wide, 0);
}

Outcome<File> WindowsFileOperations::openForReading(const Folder& folder, const std::string& name) {
    const Outcome<std::wstring> path = pathIn(folder.path, name);
    if (!path) {
        return tl::unexpected(path.error());
    }
    return openPath(*path, FILE_FLAG_OPEN_REPARSE_POINT);
}

Outcome<File> WindowsFileOperations::createExclusively(const Folder& folder,
                                                       const std::string& name, NewFileMode) {
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

Outcome<Status> WindowsFileOperations::status(const File& file) {
    return statusOf(systemHandleOf(file));
}

Outcome<std::size_t> WindowsFileOperations::read(const File& file, std::uint64_t offset,
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

Outcome<std::size_t> WindowsFileOperations::write(const File& file, std::uint64_t offset,
                                                  base::BytesView bytes) {
    OVERLAPPED position = positionAt(offset);
    DWORD count = 0;
    if (WriteFile(systemHandleOf(file), bytes.data(), atMostOneCall(bytes.size()), &count,
                  &position) == 0) {
        return lastFault();
    }
    return count;
}

Outcome<void> WindowsFileOperations::changeOwner(const File&, std::uint32_t, std::uint32_t) {
    return notSupported();
}

Outcome<void> WindowsFileOperations::changeMode(const File&, std::uint32_t) {
    return notSupported();
}

Outcome<std::vector<std::string>> WindowsFileOperations::listAttributes(const File&) {
    return notSupported();
}

Outcome<base::Bytes> WindowsFileOperations::readAttribute(const File&, const std::string&) {
    return notSupported();
}

Outcome<void> WindowsFileOperations::writeAttribute(const File&, const std::string&,
                                                    base::BytesView) {
    return notSupported();
}

Outcome<void> WindowsFileOperations::synchronize(const File& file) {
    return outcomeOf(FlushFileBuffers(systemHandleOf(file)));
}

Outcome<void> WindowsFileOperations::dropCaches(const File&) {
    return notSupported();
}

Outcome<void> WindowsFileOperations::close(File file) {
    return outcomeOf(CloseHandle(reinterpret_cast<HANDLE>(file.handle.release())));
}

FileOperations& windowsFileOperations() {
    static WindowsFileOperations operations;
    return operations;
}

FileOperations& systemFileOperations() {
    return windowsFileOperations();
}

} // namespace cjm::files
