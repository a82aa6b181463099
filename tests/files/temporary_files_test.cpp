#include "files/faulty_file_operations.h"
#include "saving.h"
#include "temporary_folder.h"

#include <cjm/files/replace_file.h>
#include <cjm/files/temporary_files.h>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;

namespace {

Moment modifiedOf(const TemporaryFolder& folder, const std::string& name) {
    const Outcome<Folder> opened = systemFileOperations().openFolder(folder.path());
    REQUIRE(opened);
    const Outcome<Status> status = systemFileOperations().status(*opened, name);
    REQUIRE(status);
    return status->modified;
}

std::size_t removeStale(const std::string& path, Moment now) {
    const base::Result<std::size_t> removed =
        removeStaleTemporaryFiles(systemFileOperations(), path, now);
    REQUIRE(removed);
    return *removed;
}

} // namespace

TEST_CASE("findTemporaryFiles: finds those of this name and no others", "[files][temporary]") {
    const TemporaryFolder folder;
    for (const char* name :
         {".~map.cjm.0123abcd.tmp", ".~map.cjm.ffffffff.tmp", ".~map.cjm.0123ABCD.tmp",
          ".~map.cjm.0123abc.tmp", ".~map.cjm.0123abcd.tmpx", ".~map.cjm.0123abcde.tmp",
          ".~map.cjm.0123abcd.x.tmp", ".~map2.cjm.0123abcd.tmp", "~map.cjm.0123abcd.tmp",
          "map.cjm"}) {
        writeText(folder / name, "");
    }

    const auto names = findTemporaryFiles(systemFileOperations(), folder / "map.cjm");

    REQUIRE(names);
    CHECK(*names == Names{".~map.cjm.0123abcd.tmp", ".~map.cjm.ffffffff.tmp"});
}

TEST_CASE("targetOfTemporaryName: knows what a temporary file was to become",
          "[files][temporary]") {
    CHECK(targetOfTemporaryName(".~map.cjm.0123abcd.tmp") == "map.cjm");
    for (const char* name : {"map.cjm", ".~.0123abcd.tmp", ".~map.cjm.0123ABCD.tmp",
                             ".~map.cjm.0123abc.tmp", ".~map.cjm.0123abcd.tmpx", ""}) {
        INFO(name);
        CHECK_FALSE(targetOfTemporaryName(name));
    }
}

TEST_CASE("findTemporaryFiles: finds what an interrupted save left", "[files][temporary]") {
    const TemporaryFolder folder;
    std::string name = "map.cjm";
    SECTION("of a short name") {}
    SECTION("of a name that had to be cut inside a character") {
        name.clear();
        for (int count = 0; count < 125; ++count) {
            name += "ж";
        }
    }
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::renameWithoutReplacing, .effect = Stop{}});
    REQUIRE_FALSE(replaceFile(files, folder / name, base::asBytes("new"), NothingThere{}));

    const auto names = findTemporaryFiles(systemFileOperations(), folder / name);

    REQUIRE(names);
    REQUIRE(names->size() == 1);
    CHECK(*names == folder.names());
    CHECK(readText(folder / names->front()) == "new");
}

TEST_CASE("removeStaleTemporaryFiles: removes what is older than a day", "[files][temporary]") {
    const TemporaryFolder folder;
    const std::string stale = ".~map.cjm.0123abcd.tmp";
    writeText(folder / "map.cjm", "text");
    writeText(folder / stale, "");
    const Moment written = modifiedOf(folder, stale);
    using std::chrono::hours;
    using std::chrono::nanoseconds;

    CHECK(removeStale(folder / "map.cjm", written) == 0);
    CHECK(removeStale(folder / "map.cjm", written - hours(48)) == 0);
    CHECK(removeStale(folder / "map.cjm", written + hours(24)) == 0);
    CHECK(folder.names().size() == 2);
    CHECK(removeStale(folder / "map.cjm", written + hours(24) + nanoseconds(1)) == 1);
    CHECK(folder.names() == Names{"map.cjm"});
}

TEST_CASE("removeStaleTemporaryFiles: works for a file that is missing", "[files][temporary]") {
    const TemporaryFolder folder;
    writeText(folder / ".~map.cjm.0123abcd.tmp", "");

    CHECK(removeStale(folder / "map.cjm", Moment::max()) == 1);
    CHECK(folder.names().empty());
}

TEST_CASE("removeStaleTemporaryFiles: leaves links and folders alone", "[files][temporary]") {
    const TemporaryFolder folder;
    writeText(folder / "other", "");
    std::filesystem::create_symlink("other", folder / ".~map.cjm.00000001.tmp");
    std::filesystem::create_directory(folder / ".~map.cjm.00000002.tmp");

    CHECK(removeStale(folder / "map.cjm", Moment::max()) == 0);
    CHECK(folder.names().size() == 3);
}

TEST_CASE("removeStaleTemporaryFiles: leaves those of others alone", "[files][temporary]") {
    if (::geteuid() != 0) {
        WARN("Skipped: only the administrator can create files of others.");
        return;
    }
    const TemporaryFolder folder;
    writeText(folder / ".~map.cjm.0123abcd.tmp", "");
    REQUIRE(::chown((folder / ".~map.cjm.0123abcd.tmp").c_str(), 1234, 1234) == 0);

    CHECK(removeStale(folder / "map.cjm", Moment::max()) == 0);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("removeStaleTemporaryFiles: goes on where one cannot be removed", "[files][temporary]") {
    const TemporaryFolder folder;
    writeText(folder / ".~map.cjm.00000001.tmp", "");
    writeText(folder / ".~map.cjm.00000002.tmp", "");
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::remove, .effect = Fault{Cause::denied, EACCES}});

    const auto removed = removeStaleTemporaryFiles(files, folder / "map.cjm", Moment::max());

    REQUIRE(removed);
    CHECK(*removed == 1);
    CHECK(folder.names() == Names{".~map.cjm.00000001.tmp"});
}

TEST_CASE("removeStaleTemporaryFiles: a missing folder is an error", "[files][temporary]") {
    const TemporaryFolder folder;

    const auto removed = removeStaleTemporaryFiles(systemFileOperations(),
                                                   folder / "missing/map.cjm", Moment::max());

    REQUIRE_FALSE(removed);
    CHECK(removed.error().code == base::ErrorCode::folderNotFound);
}
