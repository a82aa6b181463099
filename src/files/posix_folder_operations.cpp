#include "posix_calls.h"
#include "system_file_operations.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <memory>
#include <string_view>

namespace cjm::files {

namespace {

struct FolderCloser {
    void operator()(DIR* folder) const { (void)::closedir(folder); }
};

struct Releaser {
    void operator()(char* text) const {
        std::free(text); // NOLINT(cppcoreguidelines-no-malloc): realpath gives it so.
    }
};

} // namespace

Outcome<std::string> SystemFileOperations::realPath(const std::string& path) {
    if (hasNul(path)) {
        return invalidName();
    }
    const std::unique_ptr<char, Releaser> real(::realpath(path.c_str(), nullptr));
    if (real == nullptr) {
        return lastFault();
    }
    return std::string(real.get());
}

Outcome<Folder> SystemFileOperations::openFolder(const std::string& path) {
    if (hasNul(path)) {
        return invalidName();
    }
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor == -1) {
        return lastFault();
    }
    return Folder{handleOf(descriptor), path};
}

Outcome<void> SystemFileOperations::createFolder(const std::string& path) {
    if (hasNul(path)) {
        return invalidName();
    }
    return outcomeOf(::mkdir(path.c_str(), 0700));
}

Outcome<std::vector<std::string>> SystemFileOperations::list(const Folder& folder) {
    // A descriptor of its own: listing moves the position that copies of a descriptor share.
    const int descriptor = ::openat(descriptorOf(folder), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor == -1) {
        return lastFault();
    }
    Handle handle = handleOf(descriptor);
    const std::unique_ptr<DIR, FolderCloser> listing(::fdopendir(descriptor));
    if (listing == nullptr) {
        return lastFault();
    }
    (void)handle.release(); // The listing closes it.
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* entry = ::readdir(listing.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") {
            names.emplace_back(name);
        }
        errno = 0;
    }
    if (errno != 0) {
        return lastFault();
    }
    return names;
}

Outcome<void> SystemFileOperations::synchronize(const Folder& folder) {
    return outcomeOf(::fsync(descriptorOf(folder)));
}

Outcome<void> SystemFileOperations::tryLock(const Folder& folder) {
    return outcomeOf(::flock(descriptorOf(folder), LOCK_EX | LOCK_NB));
}

Outcome<std::uint64_t> SystemFileOperations::freeSpace(const Folder& folder) {
    struct statvfs found = {};
    if (::fstatvfs(descriptorOf(folder), &found) == -1) {
        return lastFault();
    }
    if (found.f_blocks == 0) {
        return fault(ENOTSUP); // Some network file systems do not know.
    }
    const std::uint64_t blockSize = found.f_frsize != 0 ? found.f_frsize : found.f_bsize;
    const std::uint64_t blocks = found.f_bavail;
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    return blockSize != 0 && blocks > most / blockSize ? most : blocks * blockSize;
}

Outcome<Status> SystemFileOperations::status(const Folder& folder, const std::string& name) {
    if (hasNul(name)) {
        return invalidName();
    }
    struct stat found = {};
    if (::fstatat(descriptorOf(folder), name.c_str(), &found, AT_SYMLINK_NOFOLLOW) == -1) {
        return lastFault();
    }
    return statusOf(found);
}

Outcome<void> SystemFileOperations::checkWritable(const Folder& folder, const std::string& name) {
    if (hasNul(name)) {
        return invalidName();
    }
    return outcomeOf(
        ::faccessat(descriptorOf(folder), name.c_str(), W_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW));
}

Outcome<void> SystemFileOperations::rename(const Folder& folder, const std::string& from,
                                           const std::string& to) {
    if (hasNul(from) || hasNul(to)) {
        return invalidName();
    }
    return outcomeOf(
        ::renameat(descriptorOf(folder), from.c_str(), descriptorOf(folder), to.c_str()));
}

Outcome<void> SystemFileOperations::renameWithoutReplacing(const Folder& folder,
                                                           const std::string& from,
                                                           const std::string& to) {
    if (hasNul(from) || hasNul(to)) {
        return invalidName();
    }
#ifdef RENAME_NOREPLACE
    return outcomeOf(::renameat2(descriptorOf(folder), from.c_str(), descriptorOf(folder),
                                 to.c_str(), RENAME_NOREPLACE));
#else
    (void)folder;
    return fault(ENOTSUP);
#endif
}

Outcome<void> SystemFileOperations::link(const Folder& folder, const std::string& from,
                                         const std::string& to) {
    if (hasNul(from) || hasNul(to)) {
        return invalidName();
    }
    return outcomeOf(
        ::linkat(descriptorOf(folder), from.c_str(), descriptorOf(folder), to.c_str(), 0));
}

Outcome<void> SystemFileOperations::remove(const Folder& folder, const std::string& name) {
    if (hasNul(name)) {
        return invalidName();
    }
    return outcomeOf(::unlinkat(descriptorOf(folder), name.c_str(), 0));
}

} // namespace cjm::files
