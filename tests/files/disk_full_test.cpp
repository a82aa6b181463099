// A disk that is really full, and one that is really read-only.
#include "files/faulty_file_operations.h"
#include "files/small_disk.h"
#include "temporary_folder.h"

#include <cjm/files/replace_file.h>

#include <catch2/catch.hpp>

#include <cerrno>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;
using base::ErrorCode;

namespace {

std::size_t countOfNames(const std::string& folder) {
    using Iterator = std::filesystem::directory_iterator;
    return static_cast<std::size_t>(std::distance(Iterator(folder), Iterator()));
}

} // namespace

TEST_CASE("replaceFile: a full disk leaves the old file, whatever is free",
          "[files][replace][disk]") {
    const SmallDisk disk("size=400k");
    if (!disk.isMounted()) {
        return;
    }
    const std::string path = disk.path() + "/map.cjm";
    const std::string oldText(100'000, 'o');
    writeText(path, oldText);
    std::size_t successes = 0;
    std::size_t failures = 0;
    for (std::size_t size = 4096; size <= 409'600; size += 4096) {
        const std::string newText(size, 'n');
        FaultyFileOperations files(systemFileOperations());
        // Without its answer, the disk is found to be full only when it is written to.
        files.inject({.call = Call::freeSpace, .effect = Fault{Cause::notSupported, ENOSYS}});

        const auto saved = replaceFile(files, path, base::asBytes(newText), WhateverIsThere{});

        CHECK(countOfNames(disk.path()) == 1);
        if (saved) {
            ++successes;
            CHECK(readText(path) == newText);
            writeText(path, oldText);
        } else {
            ++failures;
            CHECK(saved.error().code == ErrorCode::diskFull);
            CHECK(readText(path) == oldText);
        }
    }
    CHECK(successes > 50);
    CHECK(failures > 20);
}

TEST_CASE("replaceFile: a full disk is told before anything is written", "[files][replace][disk]") {
    const SmallDisk disk("size=3m");
    if (!disk.isMounted()) {
        return;
    }
    const std::string path = disk.path() + "/map.cjm";
    FaultyFileOperations files(systemFileOperations());
    const std::string tooLong(2'200'000, 'n');
    const std::string fits(1'800'000, 'n');

    const auto saved = replaceFile(files, path, base::asBytes(tooLong), NothingThere{});

    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::diskFull);
    CHECK(files.count(Call::createExclusively) == 0);
    CHECK(replaceFile(files, path, base::asBytes(fits), NothingThere{}));
}

TEST_CASE("replaceFile: nothing can be saved to a disk that is read-only",
          "[files][replace][disk]") {
    const SmallDisk disk("size=3m");
    if (!disk.isMounted()) {
        return;
    }
    writeText(disk.path() + "/map.cjm", "old");
    REQUIRE(disk.makeReadOnly());
    const auto save = [&disk](const std::string& name) {
        return replaceFile(systemFileOperations(), disk.path() + "/" + name, base::asBytes("new"),
                           WhateverIsThere{});
    };

    const auto replaced = save("map.cjm");
    const auto created = save("new.cjm");

    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().code == ErrorCode::readOnlyDisk);
    REQUIRE_FALSE(created);
    CHECK(created.error().code == ErrorCode::readOnlyDisk);
}
