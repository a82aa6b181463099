#include "files/faulty_file_operations.h"
#include "temporary_folder.h"

#include <cjm/files/folder_kind.h>

#include <catch2/catch.hpp>
#include <result_value.h>

#include <cerrno>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;

namespace {

/// The kind of the folder of a file, on a file system that is told.
FolderKind kindOn(FileSystem fileSystem, const std::string& path, const Places& places = {}) {
    FaultyFileOperations files(systemFileOperations());
    files.giveFileSystem(fileSystem);
    return valueOf(folderKindOf(files, path, places));
}

FolderKind localKind(const std::string& path, const Places& places = {}) {
    return kindOn(FileSystem::local, path, places);
}

void makeFolders(const std::string& path) {
    std::filesystem::create_directories(path);
}

} // namespace

TEST_CASE("folderKindOf: the file system says what is far away or is pulled out",
          "[files][places]") {
    const TemporaryFolder folder;

    CHECK(kindOn(FileSystem::local, folder / "map.cjm") == FolderKind::local);
    CHECK(kindOn(FileSystem::removable, folder / "map.cjm") == FolderKind::removable);
    CHECK(kindOn(FileSystem::network, folder / "map.cjm") == FolderKind::network);
    CHECK(kindOn(FileSystem::memory, folder / "map.cjm") == FolderKind::temporary);
    CHECK(kindOn(FileSystem::unknown, folder / "map.cjm") == FolderKind::network);
}

TEST_CASE("folderKindOf: places count with all that is below them, and nothing beside them",
          "[files][places]") {
    const TemporaryFolder folder;
    makeFolders(folder / "mail/new");
    makeFolders(folder / "mailbox");
    makeFolders(folder / "sticks/red");
    makeFolders(folder / "cloud/maps");
    std::filesystem::create_directory_symlink("mail", folder / "post");
    const Places places{.temporary = {folder / "post", folder / "missing", ""},
                        .synced = {folder / "cloud/"},
                        .removable = {folder / "sticks"}};

    CHECK(localKind(folder / "mail/map.cjm", places) == FolderKind::temporary);
    CHECK(localKind(folder / "mail/new/map.cjm", places) == FolderKind::temporary);
    CHECK(localKind(folder / "mailbox/map.cjm", places) == FolderKind::local);
    CHECK(localKind(folder / "sticks/red/map.cjm", places) == FolderKind::removable);
    CHECK(kindOn(FileSystem::unknown, folder / "sticks/red/map.cjm", places) ==
          FolderKind::removable);
    CHECK(localKind(folder / "cloud/maps/map.cjm", places) == FolderKind::synced);
    CHECK(localKind(folder / "map.cjm", places) == FolderKind::local);
}

TEST_CASE("folderKindOf: a link counts as the folder that its file lies in", "[files][places]") {
    const TemporaryFolder folder;
    makeFolders(folder / "mail");
    writeText(folder / "mail/map.cjm", "");
    std::filesystem::create_symlink("mail/map.cjm", folder / "map.cjm");

    CHECK(localKind(folder / "map.cjm", {.temporary = {folder / "mail"}}) == FolderKind::temporary);
}

TEST_CASE("folderKindOf: knows a synced folder by what its client keeps in it or above it",
          "[files][places]") {
    const TemporaryFolder folder;
    makeFolders(folder / "cloud/salon/maps");
    SECTION("Dropbox") {
        writeText(folder / "cloud/.dropbox", "");
    }
    SECTION("OneDrive") {
        writeText(folder / "cloud/.849C9593-D756-4E56-8D6E-42412F2A707B", "");
    }
    SECTION("Google Drive") {
        makeFolders(folder / "cloud/.tmp.driveupload");
    }
    SECTION("Nextcloud") {
        writeText(folder / "cloud/.sync_7c3a01b2.db", "");
    }
    SECTION("Syncthing") {
        makeFolders(folder / "cloud/.stfolder");
    }
    SECTION("Synology Drive") {
        makeFolders(folder / "cloud/.SynologyWorkingDirectory");
    }
    SECTION("Yandex.Disk") {
        makeFolders(folder / "cloud/.sync");
        writeText(folder / "cloud/.sync/status", "idle");
    }

    CHECK(localKind(folder / "cloud/map.cjm") == FolderKind::synced);
    CHECK(localKind(folder / "cloud/salon/maps/map.cjm") == FolderKind::synced);
    CHECK(localKind(folder / "map.cjm") == FolderKind::local);
}

TEST_CASE("folderKindOf: a home folder with the settings of a client is not synced",
          "[files][places]") {
    const TemporaryFolder folder;
    makeFolders(folder / ".dropbox");
    makeFolders(folder / ".sync");
    writeText(folder / ".stfolder.txt", "");

    CHECK(localKind(folder / "map.cjm") == FolderKind::local);
}

TEST_CASE("folderKindOf: each call that fails is told or leaves a careful answer",
          "[files][places]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "");
    FaultyFileOperations counting(systemFileOperations());
    REQUIRE(folderKindOf(counting, folder / "map.cjm", {.temporary = {"/missing"}}));

    for (std::size_t number = 1; number <= counting.calls().size(); ++number) {
        FaultyFileOperations files(systemFileOperations());
        files.giveFileSystem(FileSystem::local);
        files.inject({.number = number, .effect = Fault{Cause::inputOutput, EIO}});
        const base::Result<FolderKind> kind =
            folderKindOf(files, folder / "map.cjm", {.temporary = {"/missing"}});
        INFO(toText(files.calls().at(number - 1)));
        CHECK((kind ? *kind == FolderKind::local
                    : kind.error().code == base::ErrorCode::readFailed ||
                          kind.error().code == base::ErrorCode::writeFailed));
    }
}

TEST_CASE("folderKindOf: a system that cannot tell its file systems has local ones",
          "[files][places]") {
    const TemporaryFolder folder;
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::fileSystem, .effect = Fault{Cause::notSupported, ENOTSUP}});

    CHECK(valueOf(folderKindOf(files, folder / "map.cjm", {})) == FolderKind::local);
}

TEST_CASE("folderKindOf: a missing folder is an error", "[files][places]") {
    const TemporaryFolder folder;

    const base::Result<FolderKind> kind =
        folderKindOf(systemFileOperations(), folder / "missing/map.cjm", {});

    REQUIRE_FALSE(kind);
    CHECK(kind.error().code == base::ErrorCode::folderNotFound);
}

TEST_CASE("FileOperations: the system tells what a file system is like", "[files][operations]") {
    const auto fileSystemOf = [](const std::string& path) {
        const Outcome<Folder> folder = systemFileOperations().openFolder(path);
        REQUIRE(folder);
        const Outcome<FileSystem> found = systemFileOperations().fileSystem(*folder);
        REQUIRE(found);
        return *found;
    };
    CHECK(fileSystemOf("/proc") == FileSystem::local);
    if (std::filesystem::exists("/dev/shm")) {
        CHECK(fileSystemOf("/dev/shm") == FileSystem::memory);
    }
}
