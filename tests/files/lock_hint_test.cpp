#include "files/faulty_file_operations.h"
#include "saving.h"
#include "temporary_folder.h"

#include <cjm/files/lock_hint.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cerrno>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;

namespace {

const Process anna{"anna", "desk", 100};
const Process boris{"boris", "laptop", 200};
const Moment noon = Moment(std::chrono::seconds(1'800'000'000));
const std::string hintName = ".~lock.map.cjm#";

LockTry tryAs(const Process& self, const TemporaryFolder& folder, Moment now = noon,
              bool othersRun = true) {
    return tryLockHint(systemFileOperations(), folder / "map.cjm", self, now,
                       [othersRun](std::uint64_t) { return othersRun; });
}

} // namespace

TEST_CASE("tryLockHint: the first leaves a hint, the second hears who and since when",
          "[files][lock]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "");
    {
        const LockTry first = tryAs(anna, folder);
        REQUIRE(first.hint);
        CHECK(folder.names() == Names{hintName, "map.cjm"});

        const LockTry second = tryAs(boris, folder, noon + std::chrono::hours(1));
        CHECK_FALSE(second.hint);
        REQUIRE(second.holder);
        CHECK(*second.holder == LockOwner{anna, noon});
    }
    CHECK(folder.names() == Names{"map.cjm"});
    CHECK(tryAs(boris, folder).hint);
}

TEST_CASE("tryLockHint: takes over what nobody holds any more", "[files][lock]") {
    const TemporaryFolder folder;
    LockTry old = tryAs(anna, folder);
    REQUIRE(old.hint);

    SECTION("the process has ended") {
        CHECK(tryAs({"carla", "desk", 300}, folder, noon, false).hint);
    }
    SECTION("the process has the own number, as after a new start of the machine") {
        CHECK(tryAs(anna, folder, noon + std::chrono::minutes(1)).hint);
    }
    SECTION("it is older than a day") {
        CHECK(tryAs(boris, folder, noon + std::chrono::hours(24)).holder);
        CHECK(tryAs(boris, folder, noon + std::chrono::hours(25)).hint);
    }
    SECTION("but not where the process is another machine's") {
        CHECK(tryAs(boris, folder, noon, false).holder == LockOwner{anna, noon});
    }
}

TEST_CASE("tryLockHint: what nobody holds any more does not count, also where it stays",
          "[files][lock]") {
    const TemporaryFolder folder;
    LockTry old = tryAs(anna, folder);
    REQUIRE(old.hint);
    FaultyFileOperations readOnly(systemFileOperations());
    readOnly.inject({.call = Call::remove,
                     .times = Times::forEver,
                     .effect = Fault{Cause::readOnlyDisk, EROFS}});
    const auto tryReadOnly = [&](const Process& self, Moment now, bool othersRun) {
        return tryLockHint(readOnly, folder / "map.cjm", self, now,
                           [othersRun](std::uint64_t) { return othersRun; });
    };
    const Process carla{"carla", "desk", 300};

    CHECK(tryReadOnly(carla, noon, true).holder == LockOwner{anna, noon});
    for (const LockTry& tried : {tryReadOnly(carla, noon, false),
                                 tryReadOnly(boris, noon + std::chrono::hours(25), true)}) {
        CHECK_FALSE(tried.holder);
        CHECK_FALSE(tried.hint);
    }
    CHECK(folder.names() == Names{hintName});
}

TEST_CASE("LockHint: removes no file but its own", "[files][lock]") {
    const TemporaryFolder folder;
    LockTry old = tryAs(anna, folder);
    REQUIRE(old.hint);
    const LockTry taken = tryAs(boris, folder, noon + std::chrono::hours(25));
    REQUIRE(taken.hint);

    old.hint.reset();

    CHECK(folder.names() == Names{hintName});
    CHECK(tryAs(anna, folder, noon + std::chrono::hours(26)).holder->process == boris);
}

TEST_CASE("LockHint: may move, and forgets what it was", "[files][lock]") {
    const TemporaryFolder folder;
    std::optional<LockHint> kept;
    {
        LockTry first = tryAs(anna, folder);
        REQUIRE(first.hint);
        kept = std::move(first.hint);
    }
    CHECK(folder.names() == Names{hintName});
    LockHint other = std::move(*tryLockHint(systemFileOperations(), folder / "b", anna, noon).hint);
    other = std::move(*kept);
    CHECK(folder.names() == Names{hintName});
}

TEST_CASE("tryLockHint: what cannot be read is somebody's, for a day", "[files][lock]") {
    const TemporaryFolder folder;
    SECTION("another program's text") {
        writeText(folder / hintName, ",anna,desk,22.11.2026 12:45,file:///home/anna;");
    }
    SECTION("nothing: it was left half-written") {
        writeText(folder / hintName, "");
    }
    SECTION("more than anybody would write") {
        writeText(folder / hintName, std::string(5000, 'x'));
    }
    SECTION("numbers that are none") {
        writeText(folder / hintName, "Salonreis\nanna\ndesk\n-1\n99999999999999999999\n");
    }
    SECTION("a folder") {
        std::filesystem::create_directory(folder / hintName);
    }
    SECTION("a link to a file that is not ours") {
        writeText(folder / "other", "text");
        std::filesystem::create_symlink("other", folder / hintName);
    }

    const LockTry tried = tryAs(boris, folder, Moment(std::chrono::system_clock::now()));

    CHECK_FALSE(tried.hint);
    CHECK(tried.holder == LockOwner());
    CHECK(std::filesystem::exists(folder / hintName));
}

TEST_CASE("tryLockHint: an old text that cannot be read is taken over", "[files][lock]") {
    const TemporaryFolder folder;
    writeText(folder / hintName, "");
    const Moment now(std::chrono::system_clock::now());

    CHECK(tryAs(anna, folder, now + std::chrono::hours(25)).hint);
}

TEST_CASE("tryLockHint: a name with a line end stays one line", "[files][lock]") {
    const TemporaryFolder folder;
    const LockTry first = tryAs({"an\nna", "desk", 100}, folder);
    REQUIRE(first.hint);

    CHECK(tryAs(boris, folder).holder->process.user == "an na");
}

TEST_CASE("tryLockHint: each call that fails leaves no hint, or a whole one", "[files][lock]") {
    const Fault fault{Cause::denied, EACCES};
    std::size_t calls = 0;
    {
        const TemporaryFolder folder;
        FaultyFileOperations counting(systemFileOperations());
        const LockTry tried = tryLockHint(counting, folder / "map.cjm", anna, noon);
        calls = counting.calls().size();
    }
    for (std::size_t number = 1; number <= calls; ++number) {
        const TemporaryFolder folder;
        FaultyFileOperations files(systemFileOperations());
        files.inject({.number = number, .effect = fault});
        const LockTry tried = tryLockHint(files, folder / "map.cjm", anna, noon);
        INFO(toText(files.calls().at(number - 1)));
        CHECK_FALSE(tried.holder);
        if (!tried.hint) {
            CHECK(folder.names().empty());
        } else {
            CHECK(tryAs(boris, folder).holder == LockOwner{anna, noon});
        }
    }
}

TEST_CASE("isRunning: this process is, and no process has the number zero", "[files][lock]") {
    CHECK(isRunning(thisProcess().id));
    CHECK_FALSE(isRunning(0));
    CHECK_FALSE(isRunning(std::uint64_t{1} << 40));
    CHECK_FALSE(thisProcess().host.empty());
}
