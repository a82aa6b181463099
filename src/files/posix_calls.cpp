#include "posix_calls.h"

#include "moment.h"

#include <sys/types.h>
#include <unistd.h>

#include <cerrno>

namespace cjm::files {

namespace {

Cause causeOfName(int number) {
    switch (number) {
    case ENOENT:
        return Cause::notFound;
    case ENOTDIR:
        return Cause::notAFolder;
    case EISDIR:
        return Cause::isFolder;
    case ELOOP:
        return Cause::linkLoop;
    case ENAMETOOLONG:
        return Cause::nameTooLong;
    case EILSEQ:
        return Cause::invalidName;
    case EEXIST:
    case ENOTEMPTY:
        return Cause::exists;
    default:
        return Cause::other;
    }
}

Cause causeOf(int number) {
    switch (number) {
    case ENODEV:
    case ENXIO:
        return Cause::noDevice;
    case EACCES:
    case EPERM:
        return Cause::denied;
    case EROFS:
        return Cause::readOnlyDisk;
    case ENOSPC:
        return Cause::noSpace;
    case EDQUOT:
        return Cause::quota;
    case EFBIG:
    case EOVERFLOW:
        return Cause::tooLarge;
    case EAGAIN:
    case EBUSY:
    case ETXTBSY:
        return Cause::inUse;
    case EMFILE:
    case ENFILE:
        return Cause::tooManyOpen;
    case ENOMEM:
        return Cause::outOfMemory;
    case EINTR:
        return Cause::interrupted;
    case EINVAL: // As rename and fsync say it.
    case ENOSYS:
    case ENOTSUP:
#if EOPNOTSUPP != ENOTSUP
    case EOPNOTSUPP:
#endif
        return Cause::notSupported;
    case EIO:
        return Cause::inputOutput;
#ifdef ENODATA
    case ENODATA:
        return Cause::notFound;
#endif
    default:
        return causeOfName(number);
    }
}

FileKind kindOf(mode_t mode) {
    switch (mode & S_IFMT) {
    case S_IFREG:
        return FileKind::regular;
    case S_IFDIR:
        return FileKind::folder;
    case S_IFLNK:
        return FileKind::symbolicLink;
    default:
        return FileKind::other;
    }
}

void closeQuietly(Handle::Native native) noexcept {
    (void)::close(static_cast<int>(native));
}

} // namespace

tl::unexpected<Fault> fault(int number) {
    return tl::unexpected(Fault{causeOf(number), number});
}

tl::unexpected<Fault> lastFault() {
    return fault(errno);
}

Outcome<void> outcomeOf(int result) {
    if (result == -1) {
        return lastFault();
    }
    return {};
}

bool hasNul(const std::string& text) {
    return text.find('\0') != std::string::npos;
}

tl::unexpected<Fault> invalidName() {
    return tl::unexpected(Fault{Cause::invalidName, EINVAL});
}

Handle handleOf(int descriptor) {
    return {descriptor, closeQuietly};
}

int descriptorOf(const File& file) {
    return static_cast<int>(file.handle.native());
}

int descriptorOf(const Folder& folder) {
    return static_cast<int>(folder.handle.native());
}

Status statusOf(const struct stat& found) {
#ifdef __APPLE__
    const timespec& modified = found.st_mtimespec;
#else
    const timespec& modified = found.st_mtim;
#endif
    return {.kind = kindOf(found.st_mode),
            .device = static_cast<std::uint64_t>(found.st_dev),
            .inode = static_cast<std::uint64_t>(found.st_ino),
            .size = static_cast<std::uint64_t>(found.st_size),
            .modified = momentOf(modified.tv_sec, modified.tv_nsec),
            .linkCount = static_cast<std::uint64_t>(found.st_nlink),
            .mode = static_cast<std::uint32_t>(found.st_mode & 07777),
            .owner = static_cast<std::uint32_t>(found.st_uid),
            .group = static_cast<std::uint32_t>(found.st_gid),
            .isOwn = found.st_uid == ::geteuid()};
}

} // namespace cjm::files
