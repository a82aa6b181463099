// What the file system says about a file.
#pragma once

#include <chrono>
#include <cstdint>

namespace cjm::files {

/// A point in time as file systems record it.
using Moment = std::chrono::sys_time<std::chrono::nanoseconds>;

enum class FileKind {
    regular,
    folder,
    symbolicLink,
    other, ///< A pipe, a socket, a device.
};

struct Status {
    FileKind kind = FileKind::other;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0; ///< In bytes.
    Moment modified = {};   ///< The nearest that can be represented, 1677 to 2262.
    std::uint64_t linkCount = 1;

    std::uint32_t mode = 0; ///< The permission bits, 07777. On Windows 0666 or 0444.
    std::uint32_t owner = 0;
    std::uint32_t group = 0;
    bool isOwn = false; ///< The owner is who runs the program.

    friend bool operator==(const Status&, const Status&) = default;
};

} // namespace cjm::files
