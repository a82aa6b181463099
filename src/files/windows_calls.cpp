#include "windows_calls.h"

#include "moment.h"

#include <cstdint>

namespace cjm::files {

namespace {

// mingw-w64 does not name all of these.
constexpr DWORD diskQuotaExceeded = 1295;
constexpr DWORD unableToRemoveReplaced = 1175;
constexpr DWORD unableToMoveReplacement = 1176;
constexpr DWORD unableToMoveReplacement2 = 1177;

Cause causeOfName(DWORD number) {
    switch (number) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
        return Cause::notFound;
    case ERROR_DIRECTORY:
        return Cause::notAFolder;
    case ERROR_CANT_RESOLVE_FILENAME:
        return Cause::linkLoop;
    case ERROR_FILENAME_EXCED_RANGE:
        return Cause::nameTooLong;
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
        return Cause::invalidName;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return Cause::exists;
    default:
        return Cause::other;
    }
}

Cause causeOf(DWORD number) {
    switch (number) {
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
    case ERROR_NETWORK_ACCESS_DENIED:
        return Cause::denied;
    case ERROR_WRITE_PROTECT:
        return Cause::readOnlyDisk;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return Cause::noSpace;
    case diskQuotaExceeded:
    case ERROR_NOT_ENOUGH_QUOTA:
        return Cause::quota;
    case ERROR_FILE_TOO_LARGE:
        return Cause::tooLarge;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_USER_MAPPED_FILE:
    case ERROR_BUSY:
    case unableToRemoveReplaced:
    case unableToMoveReplacement:
    case unableToMoveReplacement2:
        return Cause::inUse;
    case ERROR_TOO_MANY_OPEN_FILES:
        return Cause::tooManyOpen;
    case ERROR_NOT_ENOUGH_MEMORY:
    case ERROR_OUTOFMEMORY:
        return Cause::outOfMemory;
    case ERROR_INVALID_FUNCTION:
    case ERROR_INVALID_PARAMETER:
    case ERROR_NOT_SUPPORTED:
    case ERROR_CALL_NOT_IMPLEMENTED:
        return Cause::notSupported;
    case ERROR_NOT_READY:
    case ERROR_CRC:
    case ERROR_SEEK:
    case ERROR_IO_DEVICE:
    case ERROR_GEN_FAILURE:
    case ERROR_DEV_NOT_EXIST:
    case ERROR_UNEXP_NET_ERR:
    case ERROR_NETNAME_DELETED:
        return Cause::inputOutput;
    default:
        return causeOfName(number);
    }
}

/// Virus scanners, sync clients and the search index hold files for a moment.
bool mayPass(DWORD number) {
    switch (number) {
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case unableToRemoveReplaced:
    case unableToMoveReplacement:
    case unableToMoveReplacement2:
        return true;
    default:
        return false;
    }
}

void closeQuietly(Handle::Native native) noexcept {
    CloseHandle(reinterpret_cast<HANDLE>(native));
}

std::uint64_t joined(DWORD high, DWORD low) {
    return std::uint64_t{high} << 32 | low;
}

Moment momentOfFileTime(const FILETIME& time) {
    constexpr std::int64_t perSecond = 10'000'000;         // FILETIME counts 100 nanoseconds
    constexpr std::int64_t secondsTo1970 = 11'644'473'600; // from 1601.
    const auto ticks = static_cast<std::int64_t>(joined(time.dwHighDateTime, time.dwLowDateTime));
    return momentOf(ticks / perSecond - secondsTo1970, ticks % perSecond * 100);
}

/// A name that leads elsewhere. Cloud placeholders and the like, which also are reparse points, are
/// files.
bool isLink(HANDLE open) {
    FILE_ATTRIBUTE_TAG_INFO info = {};
    return GetFileInformationByHandleEx(open, FileAttributeTagInfo, &info, sizeof(info)) != 0 &&
           (info.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
           (info.ReparseTag == IO_REPARSE_TAG_SYMLINK ||
            info.ReparseTag == IO_REPARSE_TAG_MOUNT_POINT);
}

} // namespace

tl::unexpected<Fault> fault(DWORD number) {
    return tl::unexpected(Fault{causeOf(number), number, mayPass(number)});
}

tl::unexpected<Fault> lastFault() {
    return fault(GetLastError());
}

Outcome<void> outcomeOf(BOOL result) {
    if (result == 0) {
        return lastFault();
    }
    return {};
}

Handle handleOf(HANDLE open) {
    return {reinterpret_cast<Handle::Native>(open), closeQuietly};
}

HANDLE systemHandleOf(const Handle& handle) {
    return reinterpret_cast<HANDLE>(handle.native());
}

Outcome<Handle> openHandle(const OpenRequest& request) {
    const HANDLE open = CreateFileW(request.path.c_str(), request.access, request.share, nullptr,
                                    request.disposition, request.flags, nullptr);
    if (open == INVALID_HANDLE_VALUE) {
        return lastFault();
    }
    return handleOf(open);
}

Outcome<Status> statusOf(HANDLE open) {
    if (GetFileType(open) != FILE_TYPE_DISK) {
        return Status{.kind = FileKind::other};
    }
    BY_HANDLE_FILE_INFORMATION info = {};
    if (GetFileInformationByHandle(open, &info) == 0) {
        return lastFault();
    }
    const bool isFolder = (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    const bool isReadOnly = (info.dwFileAttributes & FILE_ATTRIBUTE_READONLY) != 0;
    Status status{.kind = isFolder ? FileKind::folder : FileKind::regular,
                  .device = info.dwVolumeSerialNumber,
                  .inode = joined(info.nFileIndexHigh, info.nFileIndexLow),
                  .size = joined(info.nFileSizeHigh, info.nFileSizeLow),
                  .modified = momentOfFileTime(info.ftLastWriteTime),
                  .linkCount = info.nNumberOfLinks,
                  .mode = isReadOnly ? 0444U : 0666U,
                  .isOwn = true};
    if (isLink(open)) {
        status.kind = FileKind::symbolicLink;
    }
    return status;
}

} // namespace cjm::files
