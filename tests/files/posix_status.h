// What the system says of a file beyond its content.
#pragma once

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include <string>

namespace cjm::test {

[[nodiscard]] inline struct stat statusOf(const std::string& path) {
    struct stat found = {};
    REQUIRE(::stat(path.c_str(), &found) == 0);
    return found;
}

/// Who may read, write and execute it.
[[nodiscard]] inline unsigned modeOf(const std::string& path) {
    return statusOf(path).st_mode & 07777;
}

} // namespace cjm::test
