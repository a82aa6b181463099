// What a new version takes over from the old one: owner, group, access list, attributes.
#include "files/faulty_file_operations.h"
#include "posix_status.h"
#include "temporary_folder.h"

#include <cjm/files/replace_file.h>

#include <catch2/catch.hpp>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;
using base::ErrorCode;

namespace {

constexpr uid_t somebody = 1234;
constexpr gid_t theirGroup = 4321;
constexpr const char* accessList = "system.posix_acl_access";

base::Result<Replacement> replace(FileOperations& files, const std::string& path) {
    return replaceFile(files, path, base::asBytes("new"), WhateverIsThere{});
}

bool isAdministrator() {
    if (::geteuid() == 0) {
        return true;
    }
    WARN("Skipped: only the administrator can give files to others.");
    return false;
}

void give(const std::string& path, uid_t owner, gid_t group, mode_t mode) {
    REQUIRE(::chown(path.c_str(), owner, group) == 0);
    REQUIRE(::chmod(path.c_str(), mode) == 0);
}

/// The rest of the test runs as another user, who keeps the groups.
struct AsSomebody {
    AsSomebody() { REQUIRE(::seteuid(somebody) == 0); }

    ~AsSomebody() { REQUIRE(::seteuid(0) == 0); }

    AsSomebody(const AsSomebody&) = delete;
    AsSomebody& operator=(const AsSomebody&) = delete;
};

bool setAttribute(const std::string& path, const char* name, const std::string& value) {
    if (::setxattr(path.c_str(), name, value.data(), value.size(), 0) == 0) {
        return true;
    }
    REQUIRE(errno == ENOTSUP);
    WARN("Skipped: the file system has no " << name);
    return false;
}

std::optional<std::string> attributeOf(const std::string& path, const char* name) {
    std::array<char, 256> room = {};
    const ssize_t size = ::getxattr(path.c_str(), name, room.data(), room.size());
    if (size == -1) {
        return std::nullopt;
    }
    return std::string(room.data(), static_cast<std::size_t>(size));
}

/// u::rw-, user 1234:rw-, g::---, m::rw-, o::---; as the system stores it.
std::string accessListForSomebody() {
    struct Entry {
        std::uint16_t tag;
        std::uint16_t permissions;
        std::uint32_t id;
    };

    constexpr std::uint32_t nobody = 0xFFFFFFFF;
    const std::array<Entry, 5> entries = {{{0x01, 6, nobody},
                                           {0x02, 6, somebody},
                                           {0x04, 0, nobody},
                                           {0x10, 6, nobody},
                                           {0x20, 0, nobody}}};
    const std::uint32_t version = 2;
    std::string list(sizeof(version) + sizeof(entries), '\0');
    std::memcpy(list.data(), &version, sizeof(version));
    std::memcpy(list.data() + sizeof(version), entries.data(), sizeof(entries));
    return list;
}

} // namespace

TEST_CASE("replaceFile: keeps the owner and the group", "[files][replace][owners]") {
    if (!isAdministrator()) {
        return;
    }
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    give(folder / "map.cjm", somebody, theirGroup, 0640);

    REQUIRE(replace(systemFileOperations(), folder / "map.cjm"));

    const struct stat found = statusOf(folder / "map.cjm");
    CHECK(found.st_uid == somebody);
    CHECK(found.st_gid == theirGroup);
    CHECK(modeOf(folder / "map.cjm") == 0640);
}

TEST_CASE("replaceFile: a colleague in the group keeps the file for the group",
          "[files][replace][owners]") {
    if (!isAdministrator()) {
        return;
    }
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    const gid_t shared = ::getegid();
    give(folder / "map.cjm", 5678, shared, 06660);
    REQUIRE(::chmod(folder.path().c_str(), 0777) == 0);
    {
        const AsSomebody colleague;
        REQUIRE(replace(systemFileOperations(), folder / "map.cjm"));
    }

    const struct stat found = statusOf(folder / "map.cjm");
    CHECK(found.st_uid == somebody);
    CHECK(found.st_gid == shared);
    CHECK(modeOf(folder / "map.cjm") == 0660);
}

TEST_CASE("replaceFile: a group that cannot be kept takes its permissions along",
          "[files][replace][owners]") {
    if (!isAdministrator()) {
        return;
    }
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    give(folder / "map.cjm", 5678, theirGroup, 0666);
    REQUIRE(::chmod(folder.path().c_str(), 0777) == 0);
    {
        const AsSomebody colleague;
        REQUIRE(replace(systemFileOperations(), folder / "map.cjm"));
    }

    const struct stat found = statusOf(folder / "map.cjm");
    CHECK(found.st_uid == somebody);
    CHECK(found.st_gid != theirGroup);
    CHECK(modeOf(folder / "map.cjm") == 0606);
}

TEST_CASE("replaceFile: the group is kept where only the owner cannot be",
          "[files][replace][owners]") {
    if (!isAdministrator()) {
        return;
    }
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    give(folder / "map.cjm", somebody, theirGroup, 0660);
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::changeOwner, .effect = Fault{Cause::denied, EPERM}});

    REQUIRE(replace(files, folder / "map.cjm"));

    const struct stat found = statusOf(folder / "map.cjm");
    CHECK(found.st_uid == 0);
    CHECK(found.st_gid == theirGroup);
    CHECK(modeOf(folder / "map.cjm") == 0660);
}

TEST_CASE("replaceFile: a file of another that this user may only read is read-only",
          "[files][replace][owners]") {
    if (!isAdministrator()) {
        return;
    }
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    give(folder / "map.cjm", 5678, theirGroup, 0644);
    REQUIRE(::chmod(folder.path().c_str(), 0777) == 0);
    std::optional<base::Result<Replacement>> saved;
    {
        const AsSomebody colleague;
        saved = replace(systemFileOperations(), folder / "map.cjm");
    }

    REQUIRE_FALSE(saved->has_value());
    CHECK(saved->error().code == ErrorCode::readOnlyFile);
    CHECK(readText(folder / "map.cjm") == "old");
}

TEST_CASE("replaceFile: a folder that may not be written to is not permitted",
          "[files][replace][owners]") {
    if (!isAdministrator()) {
        return;
    }
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "old");
    give(folder / "map.cjm", somebody, theirGroup, 0644);
    REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
    std::optional<base::Result<Replacement>> saved;
    {
        const AsSomebody owner;
        saved = replace(systemFileOperations(), folder / "map.cjm");
    }

    REQUIRE_FALSE(saved->has_value());
    CHECK(saved->error().code == ErrorCode::notPermitted);
}

TEST_CASE("replaceFile: keeps the user's attributes", "[files][replace][owners]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    writeText(path, "old");
    if (!setAttribute(path, "user.tag", "red") || !setAttribute(path, "user.empty", "")) {
        return;
    }

    REQUIRE(replace(systemFileOperations(), path));

    CHECK(attributeOf(path, "user.tag") == "red");
    CHECK(attributeOf(path, "user.empty") == "");
}

TEST_CASE("replaceFile: keeps the access list", "[files][replace][owners]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    writeText(path, "old");
    const std::string list = accessListForSomebody();
    if (!setAttribute(path, accessList, list)) {
        return;
    }
    REQUIRE(modeOf(path) == 0660);

    REQUIRE(replace(systemFileOperations(), path));

    CHECK(attributeOf(path, accessList) == list);
    CHECK(modeOf(path) == 0660);
}

TEST_CASE("replaceFile: an access list that cannot be kept takes the group's permissions along",
          "[files][replace][owners]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    writeText(path, "old");
    if (!setAttribute(path, accessList, accessListForSomebody())) {
        return;
    }
    FaultyFileOperations files(systemFileOperations());
    const Fault fault = GENERATE(Fault{Cause::denied, EPERM}, Fault{Cause::notSupported, ENOTSUP});
    const Call call = GENERATE(Call::writeAttribute, Call::readAttribute, Call::openName);
    if (call == Call::openName && fault.cause != Cause::denied) {
        return;
    }
    files.inject({.call = call, .effect = fault});

    REQUIRE(replace(files, path));

    CHECK_FALSE(attributeOf(path, accessList));
    CHECK(modeOf(path) == 0600);
}

TEST_CASE("replaceFile: an access list does not outlive the group that it was for",
          "[files][replace][owners]") {
    if (!isAdministrator()) {
        return;
    }
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    writeText(path, "old");
    give(path, ::geteuid(), theirGroup, 0600);
    if (!setAttribute(path, accessList, accessListForSomebody())) {
        return;
    }
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::changeOwner,
                  .times = Times::forEver,
                  .effect = Fault{Cause::denied, EPERM}});

    REQUIRE(replace(files, path));

    CHECK(modeOf(path) == 0600);
}

TEST_CASE("replaceFile: attributes that a file system refuses are no reason to lose work",
          "[files][replace][owners]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    writeText(path, "old");
    if (!setAttribute(path, "user.tag", "red")) {
        return;
    }
    REQUIRE(::chmod(path.c_str(), 0640) == 0);
    FaultyFileOperations files(systemFileOperations());
    SECTION("as not supported") {
        files.inject({.call = Call::writeAttribute, .effect = Fault{Cause::notSupported, ENOTSUP}});
    }
    SECTION("as a whole") {
        files.inject({.call = Call::listAttributes, .effect = Fault{Cause::notSupported, ENOTSUP}});
    }
    SECTION("since one was removed meanwhile") {
        files.inject({.call = Call::readAttribute, .effect = Fault{Cause::notFound, ENODATA}});
    }

    REQUIRE(replace(files, path));

    CHECK(readText(path) == "new");
    CHECK(modeOf(path) == 0640);
}
