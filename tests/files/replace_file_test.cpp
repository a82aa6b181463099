#include "files/faulty_file_operations.h"
#include "posix_status.h"
#include "saving.h"
#include "temporary_folder.h"

#include <cjm/base/text.h>
#include <cjm/files/read_file.h>
#include <cjm/files/replace_file.h>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;
using base::ErrorCode;

namespace {

struct Umask {
    explicit Umask(mode_t mask)
        : before(::umask(mask)) {}

    ~Umask() { ::umask(before); }

    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;

    mode_t before;
};

} // namespace

TEST_CASE("replaceFile: writes a new file", "[files][replace]") {
    const TemporaryFolder folder;

    const auto saved = replace(folder / "map.cjm", "new", NothingThere{});

    REQUIRE(saved);
    CHECK(readText(folder / "map.cjm") == "new");
    CHECK(folder.names() == Names{"map.cjm"});
    CHECK(saved->confirmed);
    CHECK_FALSE(saved->hadOtherNames);
    CHECK(saved->identity == identityOf(folder / "map.cjm"));
}

TEST_CASE("replaceFile: replaces the file that was read, again and again", "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "first");
    FileIdentity identity = identityOf(folder / "map.cjm");

    for (const std::string_view text : {"second, which is longer", "3", ""}) {
        const auto saved = replace(folder / "map.cjm", text, identity);

        REQUIRE(saved);
        CHECK(readText(folder / "map.cjm") == text);
        CHECK(folder.names() == Names{"map.cjm"});
        identity = saved->identity;
    }
}

TEST_CASE("replaceFile: writes more than two pieces", "[files][replace]") {
    const TemporaryFolder folder;
    std::string large(2'500'000, 'x');
    large[1'048'576] = 'y';
    FaultyFileOperations files(systemFileOperations());

    REQUIRE(replaceFile(files, folder / "map.cjm", base::asBytes(large), NothingThere{}));

    CHECK(readText(folder / "map.cjm") == large);
    CHECK(files.count(Call::write) == 3);
}

TEST_CASE("replaceFile: a new file gets the permissions that the umask allows",
          "[files][replace]") {
    const TemporaryFolder folder;
    const auto [mask, mode] =
        GENERATE(table<unsigned, unsigned>({{0022, 0644}, {0077, 0600}, {0002, 0664}}));
    const Umask umask(mask);

    REQUIRE(replace(folder / "map.cjm", "new", NothingThere{}));

    CHECK(modeOf(folder / "map.cjm") == mode);
}

TEST_CASE("replaceFile: keeps the mode of the old file", "[files][replace]") {
    const TemporaryFolder folder;
    const unsigned mode = GENERATE(0600U, 0644U, 0666U, 0640U, 0755U);
    writeText(folder / "map.cjm", "old");
    REQUIRE(::chmod((folder / "map.cjm").c_str(), mode) == 0);
    const Umask umask(0077);

    REQUIRE(replace(folder / "map.cjm", "new", WhateverIsThere{}));

    CHECK(readText(folder / "map.cjm") == "new");
    CHECK(modeOf(folder / "map.cjm") == mode);
}

TEST_CASE("replaceFile: nobody else can read the new version before it has its mode",
          "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    REQUIRE(::chmod((folder / "map.cjm").c_str(), 0600) == 0);
    unsigned mode = 0;
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::write,
                  .effect = Meanwhile([&] { mode = modeOf(folder / folder.names().front()); })});
    const Umask umask(0);

    REQUIRE(replaceFile(files, folder / "map.cjm", base::asBytes("new"), WhateverIsThere{}));

    CHECK(mode == 0600);
}

TEST_CASE("replaceFile: keeps a symbolic link and replaces what it leads to", "[files][replace]") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "elsewhere");
    writeText(folder / "elsewhere/map.cjm", "old");
    std::filesystem::create_symlink("elsewhere/map.cjm", folder / "link.cjm");

    const auto saved = replace(folder / "link.cjm", "new", identityOf(folder / "link.cjm"));

    REQUIRE(saved);
    CHECK(std::filesystem::is_symlink(folder / "link.cjm"));
    CHECK(readText(folder / "elsewhere/map.cjm") == "new");
    CHECK_FALSE(std::filesystem::is_symlink(folder / "elsewhere/map.cjm"));
}

TEST_CASE("replaceFile: a link that leads to nothing is left alone", "[files][replace]") {
    const TemporaryFolder folder;
    std::filesystem::create_symlink("missing.cjm", folder / "link.cjm");
    const Expectation expectation = GENERATE(
        Expectation(NothingThere{}), Expectation(WhateverIsThere{}), Expectation(FileIdentity{}));

    const auto saved = replace(folder / "link.cjm", "new", expectation);

    CHECK(codeOf(saved) == ErrorCode::brokenLink);
    CHECK(saved.error().subject == folder / "link.cjm");
    CHECK(folder.names() == Names{"link.cjm"});
}

TEST_CASE("replaceFile: tells where a file had other names", "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    std::filesystem::create_hard_link(folder / "map.cjm", folder / "second.cjm");

    const auto saved = replace(folder / "map.cjm", "new", identityOf(folder / "map.cjm"));

    REQUIRE(saved);
    CHECK(saved->hadOtherNames);
    CHECK(readText(folder / "map.cjm") == "new");
    CHECK(readText(folder / "second.cjm") == "old");
    const auto again = replace(folder / "map.cjm", "newer", saved->identity);
    REQUIRE(again);
    CHECK_FALSE(again->hadOtherNames);
}

TEST_CASE("replaceFile: what is not a file is told as what it is", "[files][replace]") {
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    std::filesystem::create_directory(folder / "folder");
    writeText(folder / "file", "old");
    const Names before = folder.names();
    const auto code = [&folder](std::string_view name) {
        const auto saved = replace(folder / name, "new", WhateverIsThere{});
        CHECK(saved.error().subject == folder / name);
        return codeOf(saved);
    };

    CHECK(code("folder") == ErrorCode::isFolder);
    CHECK(code("folder/") == ErrorCode::isFolder);
    CHECK(code("folder/new/") == ErrorCode::isFolder);
    CHECK(code("pipe") == ErrorCode::notARegularFile);
    CHECK(code("missing/map.cjm") == ErrorCode::folderNotFound);
    CHECK(code("missing/../map.cjm") == ErrorCode::folderNotFound);
    CHECK(code("file/map.cjm") == ErrorCode::folderNotFound);
    CHECK(code(std::string(256, 'x')) == ErrorCode::nameTooLong);
    CHECK(codeOf(replace("/dev/null", "new", WhateverIsThere{})) == ErrorCode::notARegularFile);
    CHECK(codeOf(replace(folder / "folder", "new", NothingThere{})) == ErrorCode::isFolder);
    CHECK(codeOf(replace("", "new", NothingThere{})) == ErrorCode::fileNotFound);
    CHECK(folder.names() == before);
}

TEST_CASE("replaceFile: takes a path that is relative to the current folder", "[files][replace]") {
    const TemporaryFolder folder;
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());

    const auto saved = replace("map.cjm", "new", NothingThere{});
    const auto again = replace("./map.cjm", "newer", WhateverIsThere{});
    std::filesystem::current_path(before);

    REQUIRE(saved);
    REQUIRE(again);
    CHECK(readText(folder / "map.cjm") == "newer");
}

TEST_CASE("replaceFile: a read-only file is never replaced, whoever runs the program",
          "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    const FileIdentity identity = identityOf(folder / "map.cjm");
    // Others may write to the last one: its owner may not.
    const unsigned mode = GENERATE(0444U, 0400U, 0000U, 0466U);
    REQUIRE(::chmod((folder / "map.cjm").c_str(), mode) == 0);

    CHECK(codeOf(replace(folder / "map.cjm", "new", identity)) == ErrorCode::readOnlyFile);
    CHECK(codeOf(replace(folder / "map.cjm", "new", WhateverIsThere{})) == ErrorCode::readOnlyFile);
    REQUIRE(::chmod((folder / "map.cjm").c_str(), 0600) == 0);
    CHECK(readText(folder / "map.cjm") == "old");
    CHECK(folder.names() == Names{"map.cjm"});
}

TEST_CASE("replaceFile: a file that becomes read-only meanwhile is not replaced",
          "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    FaultyFileOperations files(systemFileOperations());
    files.inject(
        {.call = Call::close,
         .effect = Meanwhile([&] { REQUIRE(::chmod((folder / "map.cjm").c_str(), 0444) == 0); })});

    const auto saved =
        replaceFile(files, folder / "map.cjm", base::asBytes("new"), WhateverIsThere{});

    CHECK(codeOf(saved) == ErrorCode::readOnlyFile);
    CHECK(readText(folder / "map.cjm") == "old");
    CHECK(folder.names() == Names{"map.cjm"});
}

TEST_CASE("replaceFile: links are the means where a file system cannot rename without replacing",
          "[files][replace]") {
    const TemporaryFolder folder;
    FaultyFileOperations files(systemFileOperations());
    files.inject(
        {.call = Call::renameWithoutReplacing, .effect = Fault{Cause::notSupported, EINVAL}});

    const auto saved = replaceFile(files, folder / "map.cjm", base::asBytes("new"), NothingThere{});

    REQUIRE(saved);
    CHECK(files.count(Call::link) == 1);
    CHECK(saved->identity == identityOf(folder / "map.cjm"));
    CHECK(folder.names() == Names{"map.cjm"});
}

TEST_CASE("replaceFile: a name of 250 bytes in Cyrillic is cut between two letters",
          "[files][replace]") {
    const TemporaryFolder folder;
    std::string name;
    SECTION("at an even byte") {
        name = "map";
    }
    SECTION("at an odd byte") {
        name = "maps";
    }
    while (name.size() < 249) {
        name += "ж";
    }
    std::string temporary;
    FaultyFileOperations files(systemFileOperations());
    files.inject(
        {.call = Call::write, .effect = Meanwhile([&] { temporary = folder.names().front(); })});

    REQUIRE(replaceFile(files, folder / name, base::asBytes("new"), NothingThere{}));

    CHECK(readText(folder / name) == "new");
    CHECK(temporary.starts_with(".~map"));
    CHECK(temporary.ends_with(".tmp"));
    CHECK(temporary.size() < 255);
    CHECK(temporary.size() > 250);
    CHECK(base::isUtf8(temporary));
}

TEST_CASE("replaceFile: another temporary name is taken where one exists", "[files][replace]") {
    const TemporaryFolder folder;
    writeText(folder / ".~map.cjm.00000001.tmp", "not ours");
    std::filesystem::create_symlink("stolen", folder / ".~map.cjm.00000002.tmp");
    FaultyFileOperations files(systemFileOperations());
    files.giveTemporaryNumbers({1, 2, 0xABCDEF09});
    std::string temporary;
    files.inject(
        {.call = Call::write, .effect = Meanwhile([&] { temporary = folder.names().back(); })});

    REQUIRE(replaceFile(files, folder / "map.cjm", base::asBytes("new"), NothingThere{}));

    CHECK(temporary == ".~map.cjm.abcdef09.tmp");
    CHECK(files.count(Call::createExclusively) == 3);
    CHECK(readText(folder / ".~map.cjm.00000001.tmp") == "not ours");
    CHECK(folder.names() == Names{".~map.cjm.00000001.tmp", ".~map.cjm.00000002.tmp", "map.cjm"});
}

TEST_CASE("replaceFile: gives up where every temporary name is taken", "[files][replace]") {
    const TemporaryFolder folder;
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::createExclusively,
                  .times = Times::forEver,
                  .effect = Fault{Cause::exists, EEXIST}});

    CHECK(codeOf(replaceFile(files, folder / "map.cjm", base::asBytes("new"), NothingThere{})) ==
          ErrorCode::writeFailed);
    CHECK(folder.names().empty());
}

TEST_CASE("replaceFile: the folder that was opened is written to, wherever it moves",
          "[files][replace]") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "a");
    writeText(folder / "a/map.cjm", "old");
    FaultyFileOperations files(systemFileOperations());
    files.inject(
        {.call = Call::createExclusively,
         .effect = Meanwhile([&] { std::filesystem::rename(folder / "a", folder / "b"); })});

    REQUIRE(replaceFile(files, folder / "a/map.cjm", base::asBytes("new"), WhateverIsThere{}));

    CHECK(readText(folder / "b/map.cjm") == "new");
    CHECK(folder.names() == Names{"b"});
}
