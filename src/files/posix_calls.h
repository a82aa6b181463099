// What the POSIX implementation of the file operations is made of.
#pragma once

#include <cjm/files/fault.h>
#include <cjm/files/handle.h>
#include <cjm/files/status.h>

#include <sys/stat.h>

#include <string>

namespace cjm::files {

/// @param number of errno
[[nodiscard]] tl::unexpected<Fault> fault(int number);

/// Of the call that failed just now.
[[nodiscard]] tl::unexpected<Fault> lastFault();

/// For calls that return -1 where they fail, and nothing of interest else.
[[nodiscard]] Outcome<void> outcomeOf(int result);

/// True where the system would look at another name than the one that was meant.
[[nodiscard]] bool hasNul(const std::string& text);

[[nodiscard]] tl::unexpected<Fault> invalidName();

/// Owns the descriptor.
[[nodiscard]] Handle handleOf(int descriptor);

[[nodiscard]] int descriptorOf(const File& file);
[[nodiscard]] int descriptorOf(const Folder& folder);

[[nodiscard]] Status statusOf(const struct stat& found);

} // namespace cjm::files
