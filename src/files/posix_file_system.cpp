#include "posix_calls.h"
#include "system_file_operations.h"

#ifdef __linux__
#include <sys/vfs.h>
#elif defined(__APPLE__)
#include <sys/mount.h>
#include <sys/param.h>
#endif

#include <cerrno>
#include <cstdint>
#include <string_view>

namespace cjm::files {

#ifdef __linux__

namespace {

/// @param magic of statfs(2); the numbers are those of linux/magic.h and of the file systems' own
/// sources, as no header has them all
FileSystem fileSystemOf(std::uint32_t magic) {
    switch (magic) {
    case 0x6969:     // nfs
    case 0x517B:     // smb
    case 0xFF534D42: // cifs
    case 0xFE534D42: // smb2
    case 0x564C:     // ncp
    case 0x5346414F: // afs
    case 0x6B414653: // afs, the kernel's own
    case 0x73757245: // coda
    case 0x01021997: // 9p: another machine's, or the folders that a virtual machine is lent
    case 0x786F4256: // vboxsf
    case 0x00C36400: // ceph
    case 0x0BD00BD0: // lustre
    case 0x47504653: // gpfs
        return FileSystem::network;
    case 0x4D44:     // fat
    case 0x2011BAB0: // exfat
        return FileSystem::removable;
    case 0x01021994: // tmpfs
    case 0x858458F6: // ramfs
        return FileSystem::memory;
    case 0x65735546: // fuse: sshfs, rclone, ntfs-3g, desktops' portals
        return FileSystem::unknown;
    default:
        return FileSystem::local;
    }
}

} // namespace

Outcome<FileSystem> SystemFileOperations::fileSystem(const Folder& folder) {
    struct statfs found = {};
    if (::fstatfs(descriptorOf(folder), &found) == -1) {
        return lastFault();
    }
    return fileSystemOf(static_cast<std::uint32_t>(found.f_type));
}

#elif defined(__APPLE__)

Outcome<FileSystem> SystemFileOperations::fileSystem(const Folder& folder) {
    struct statfs found = {};
    if (::fstatfs(descriptorOf(folder), &found) == -1) {
        return lastFault();
    }
    if ((found.f_flags & MNT_LOCAL) == 0) {
        return FileSystem::network;
    }
    const std::string_view kind = found.f_fstypename;
    if (kind == "msdos" || kind == "exfat") {
        return FileSystem::removable;
    }
    return kind.find("fuse") != std::string_view::npos ? FileSystem::unknown : FileSystem::local;
}

#else

Outcome<FileSystem> SystemFileOperations::fileSystem(const Folder&) {
    return fault(ENOTSUP);
}

#endif

} // namespace cjm::files
