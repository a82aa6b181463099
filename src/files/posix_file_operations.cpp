#include "posix_calls.h"
#include "system_file_operations.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include <algorithm>
#include <cerrno>

namespace cjm::files {

Outcome<File> SystemFileOperations::openForReading(const std::string& path) {
    if (hasNul(path)) {
        return invalidName();
    }
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor == -1) {
        return lastFault();
    }
    return File{handleOf(descriptor)};
}

Outcome<File> SystemFileOperations::openForReading(const Folder& folder, const std::string& name) {
    if (hasNul(name)) {
        return invalidName();
    }
    const int descriptor = ::openat(descriptorOf(folder), name.c_str(),
                                    O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor == -1) {
        return lastFault();
    }
    return File{handleOf(descriptor)};
}

Outcome<File> SystemFileOperations::createExclusively(const Folder& folder, const std::string& name,
                                                      NewFileMode mode) {
    if (hasNul(name)) {
        return invalidName();
    }
    const mode_t permissions = mode == NewFileMode::ownerOnly ? 0600 : 0666;
    const int descriptor =
        ::openat(descriptorOf(folder), name.c_str(),
                 O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, permissions);
    if (descriptor == -1) {
        return lastFault();
    }
    return File{handleOf(descriptor)};
}

Outcome<Status> SystemFileOperations::status(const File& file) {
    struct stat found = {};
    if (::fstat(descriptorOf(file), &found) == -1) {
        return lastFault();
    }
    return statusOf(found);
}

Outcome<std::size_t> SystemFileOperations::read(const File& file, std::uint64_t offset,
                                                std::span<std::byte> room) {
    const ssize_t count =
        ::pread(descriptorOf(file), room.data(), room.size(), static_cast<off_t>(offset));
    if (count == -1) {
        return lastFault();
    }
    return static_cast<std::size_t>(count);
}

Outcome<std::size_t> SystemFileOperations::write(const File& file, std::uint64_t offset,
                                                 base::BytesView bytes) {
    const ssize_t count =
        ::pwrite(descriptorOf(file), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (count == -1) {
        return lastFault();
    }
    return static_cast<std::size_t>(count);
}

Outcome<void> SystemFileOperations::changeOwner(const File& file, std::uint32_t owner,
                                                std::uint32_t group) {
    return outcomeOf(::fchown(descriptorOf(file), owner, group));
}

Outcome<void> SystemFileOperations::changeMode(const File& file, std::uint32_t mode) {
    return outcomeOf(::fchmod(descriptorOf(file), static_cast<mode_t>(mode)));
}

#ifdef __linux__

Outcome<std::vector<std::string>> SystemFileOperations::listAttributes(const File& file) {
    const ssize_t size = ::flistxattr(descriptorOf(file), nullptr, 0);
    if (size == -1) {
        return lastFault();
    }
    std::string list(static_cast<std::size_t>(size), '\0');
    const ssize_t filled = ::flistxattr(descriptorOf(file), list.data(), list.size());
    if (filled == -1) {
        return lastFault();
    }
    list.resize(static_cast<std::size_t>(filled));
    std::vector<std::string> names;
    for (std::size_t start = 0; start < list.size();) {
        const std::size_t end = std::min(list.find('\0', start), list.size());
        names.push_back(list.substr(start, end - start));
        start = end + 1;
    }
    return names;
}

Outcome<base::Bytes> SystemFileOperations::readAttribute(const File& file,
                                                         const std::string& name) {
    const ssize_t size = ::fgetxattr(descriptorOf(file), name.c_str(), nullptr, 0);
    if (size == -1) {
        return lastFault();
    }
    base::Bytes value(static_cast<std::size_t>(size));
    const ssize_t filled =
        ::fgetxattr(descriptorOf(file), name.c_str(), value.data(), value.size());
    if (filled == -1) {
        return lastFault();
    }
    value.resize(static_cast<std::size_t>(filled));
    return value;
}

Outcome<void> SystemFileOperations::writeAttribute(const File& file, const std::string& name,
                                                   base::BytesView value) {
    return outcomeOf(::fsetxattr(descriptorOf(file), name.c_str(), value.data(), value.size(), 0));
}

#else

Outcome<std::vector<std::string>> SystemFileOperations::listAttributes(const File&) {
    return fault(ENOTSUP);
}

Outcome<base::Bytes> SystemFileOperations::readAttribute(const File&, const std::string&) {
    return fault(ENOTSUP);
}

Outcome<void> SystemFileOperations::writeAttribute(const File&, const std::string&,
                                                   base::BytesView) {
    return fault(ENOTSUP);
}

#endif

Outcome<void> SystemFileOperations::synchronize(const File& file) {
#ifdef F_FULLFSYNC
    // There, fsync leaves the content in the disk's own memory.
    if (::fcntl(descriptorOf(file), F_FULLFSYNC) != -1) {
        return {};
    }
    if (errno != ENOTSUP && errno != EINVAL && errno != ENOTTY) {
        return lastFault();
    }
#endif
    return outcomeOf(::fsync(descriptorOf(file)));
}

Outcome<void> SystemFileOperations::tryLock(const File& file) {
    // Not fcntl: its locks go when any other handle of the file is closed.
    return outcomeOf(::flock(descriptorOf(file), LOCK_EX | LOCK_NB));
}

Outcome<void> SystemFileOperations::dropCaches(const File& file) {
#ifdef POSIX_FADV_DONTNEED
    const int number = ::posix_fadvise(descriptorOf(file), 0, 0, POSIX_FADV_DONTNEED);
    if (number != 0) {
        return fault(number);
    }
    return {};
#else
    (void)file;
    return fault(ENOTSUP);
#endif
}

Outcome<void> SystemFileOperations::close(File file) {
    return outcomeOf(::close(static_cast<int>(file.handle.release())));
}

FileOperations& posixFileOperations() {
    static SystemFileOperations operations;
    return operations;
}

FileOperations& systemFileOperations() {
    return posixFileOperations();
}

} // namespace cjm::files
