// What a save expects of the file that it replaces, and what it does where others were there.
#include "files/faulty_file_operations.h"
#include "saving.h"
#include "temporary_folder.h"

#include <cjm/files/read_file.h>
#include <cjm/files/replace_file.h>

#include <catch2/catch.hpp>

#include <cerrno>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;
using base::ErrorCode;

namespace {

/// Sets the time of change back, as a restored backup or a copying program would.
void touch(const std::string& path) {
    using namespace std::chrono_literals;
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - 1h);
}

} // namespace

TEST_CASE("replaceFile: where nothing was expected, nothing is replaced", "[files][replace]") {
    const TemporaryFolder folder;
    FaultyFileOperations files(systemFileOperations());
    std::size_t created = 1;
    std::size_t renamed = 1;
    const auto appear = [&] { writeText(folder / "map.cjm", "theirs"); };
    SECTION("that was there before") {
        appear();
        created = 0;
        renamed = 0;
    }
    SECTION("that appears while the new file is written") {
        files.inject({.call = Call::write, .effect = Meanwhile(appear)});
        renamed = 0;
    }
    SECTION("that appears at the last moment") {
        files.inject({.call = Call::renameWithoutReplacing, .effect = Meanwhile(appear)});
    }
    SECTION("that appears at the last moment, where links are the means") {
        files.inject(
            {.call = Call::renameWithoutReplacing, .effect = Fault{Cause::notSupported, EINVAL}});
        files.inject({.call = Call::link, .effect = Meanwhile(appear)});
    }

    const auto saved =
        replaceFile(files, folder / "map.cjm", base::asBytes("mine"), NothingThere{});

    CHECK(codeOf(saved) == ErrorCode::fileExists);
    CHECK(readText(folder / "map.cjm") == "theirs");
    CHECK(folder.names() == Names{"map.cjm"});
    CHECK(files.count(Call::createExclusively) == created);
    CHECK(files.count(Call::renameWithoutReplacing) == renamed);
}

TEST_CASE("replaceFile: what a person confirmed is replaced, also where it appears meanwhile",
          "[files][replace]") {
    const TemporaryFolder folder;
    FaultyFileOperations files(systemFileOperations());
    const auto appear = [&] { writeText(folder / "map.cjm", "theirs"); };
    SECTION("before") {
        appear();
    }
    SECTION("meanwhile") {
        files.inject({.call = Call::write, .effect = Meanwhile(appear)});
    }
    SECTION("at the last moment") {
        files.inject({.call = Call::rename, .effect = Meanwhile(appear)});
    }
    SECTION("never") {}

    REQUIRE(replaceFile(files, folder / "map.cjm", base::asBytes("mine"), WhateverIsThere{}));

    CHECK(readText(folder / "map.cjm") == "mine");
    CHECK(folder.names() == Names{"map.cjm"});
}

TEST_CASE("replaceFile: notices what others did to the file", "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    const FileIdentity identity = identityOf(folder / "map.cjm");
    std::string theirs;
    SECTION("another size") {
        theirs = "theirs";
        writeText(folder / "map.cjm", theirs);
    }
    SECTION("the same size at another time") {
        theirs = "new";
        writeText(folder / "map.cjm", theirs);
        touch(folder / "map.cjm");
    }
    SECTION("another file at the same time") {
        theirs = "new";
        writeText(folder / "other", theirs);
        std::filesystem::last_write_time(folder / "other",
                                         std::filesystem::last_write_time(folder / "map.cjm"));
        std::filesystem::rename(folder / "other", folder / "map.cjm");
    }

    const auto saved = replace(folder / "map.cjm", "mine", identity);

    CHECK(codeOf(saved) == ErrorCode::changedByOthers);
    CHECK(saved.error().subject == folder / "map.cjm");
    CHECK(readText(folder / "map.cjm") == theirs);
    CHECK(folder.names() == Names{"map.cjm"});
}

TEST_CASE("replaceFile: the same content in another place or at another time is no change",
          "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    const FileIdentity identity = identityOf(folder / "map.cjm");
    SECTION("touched") {
        touch(folder / "map.cjm");
    }
    SECTION("copied back") {
        writeText(folder / "copy", "old");
        std::filesystem::rename(folder / "copy", folder / "map.cjm");
    }

    REQUIRE(replace(folder / "map.cjm", "new", identity));

    CHECK(readText(folder / "map.cjm") == "new");
}

TEST_CASE("replaceFile: notices another content that looks the same", "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    const FileIdentity identity = identityOf(folder / "map.cjm");
    const auto time = std::filesystem::last_write_time(folder / "map.cjm");
    writeText(folder / "map.cjm", "odd");
    std::filesystem::last_write_time(folder / "map.cjm", time);

    const auto saved = replace(folder / "map.cjm", "new", identity);

    CHECK(codeOf(saved) == ErrorCode::changedByOthers);
    CHECK(readText(folder / "map.cjm") == "odd");
}

TEST_CASE("replaceFile: does not read a file of another size to know that it changed",
          "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    const FileIdentity identity = identityOf(folder / "map.cjm");
    std::filesystem::resize_file(folder / "map.cjm", std::uintmax_t{1} << 40);
    FaultyFileOperations files(systemFileOperations());

    const auto saved = replaceFile(files, folder / "map.cjm", base::asBytes("mine"), identity);

    CHECK(codeOf(saved) == ErrorCode::changedByOthers);
    CHECK(files.count(Call::read) == 0);
}

TEST_CASE("replaceFile: notices a change while the new version is written", "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    const FileIdentity identity = identityOf(folder / "map.cjm");
    std::string theirs = "theirs";
    Call before = Call::write;
    SECTION("of a file that looked unchanged") {}
    SECTION("of a file that was compared") {
        touch(folder / "map.cjm");
    }
    SECTION("of a file that is just being compared") {
        touch(folder / "map.cjm");
        theirs = "new";
        before = Call::freeSpace;
    }
    FaultyFileOperations files(systemFileOperations());
    files.inject(
        {.call = before, .effect = Meanwhile([&] { writeText(folder / "map.cjm", theirs); })});

    const auto saved = replaceFile(files, folder / "map.cjm", base::asBytes("mine"), identity);

    CHECK(codeOf(saved) == ErrorCode::changedByOthers);
    CHECK(readText(folder / "map.cjm") == theirs);
    CHECK(folder.names() == Names{"map.cjm"});
}

TEST_CASE("replaceFile: a file that is gone is told, before and meanwhile", "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    const FileIdentity identity = identityOf(folder / "map.cjm");
    FaultyFileOperations files(systemFileOperations());
    const auto vanish = [&] { std::filesystem::remove(folder / "map.cjm"); };
    SECTION("before") {
        vanish();
    }
    SECTION("meanwhile") {
        files.inject({.call = Call::write, .effect = Meanwhile(vanish)});
    }

    const auto saved = replaceFile(files, folder / "map.cjm", base::asBytes("new"), identity);

    CHECK(codeOf(saved) == ErrorCode::fileNotFound);
    CHECK(folder.names().empty());
}
