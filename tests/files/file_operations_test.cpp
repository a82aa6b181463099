#include "temporary_folder.h"

#include <cjm/files/file_operations.h>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;

namespace {

FileOperations& operations = systemFileOperations();

Folder open(const TemporaryFolder& folder) {
    Outcome<Folder> opened = operations.openFolder(folder.path());
    REQUIRE(opened);
    return std::move(*opened);
}

template <class Value>
Cause causeOf(const Outcome<Value>& outcome) {
    REQUIRE_FALSE(outcome);
    return outcome.error().cause;
}

bool isOpen(Handle::Native native) {
    return ::fcntl(static_cast<int>(native), F_GETFD) != -1;
}

} // namespace

TEST_CASE("Handle: closes what it owns, once, whoever owns it last", "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "a", "");
    writeText(folder / "b", "");
    Outcome<File> first = operations.openForReading(folder / "a");
    Outcome<File> second = operations.openForReading(folder / "b");
    REQUIRE((first && second));
    const Handle::Native firstNative = first->handle.native();
    const Handle::Native secondNative = second->handle.native();

    {
        File owner = std::move(*first);
        owner = std::move(*second);
        CHECK_FALSE(isOpen(firstNative));
        CHECK(isOpen(secondNative));
    }
    CHECK_FALSE(isOpen(secondNative));
}

TEST_CASE("Handle: leaves alone what was released", "[files][operations]") {
    static int closed = 0;
    const auto count = [](Handle::Native) noexcept { ++closed; };
    {
        Handle released(5, count);
        CHECK(released.release() == 5);
    }
    CHECK(closed == 0);
    { const Handle kept(5, count); }
    CHECK(closed == 1);
}

TEST_CASE("FileOperations: nothing stays open in programs that are started",
          "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "a", "");
    const Folder opened = open(folder);
    const Outcome<File> byPath = operations.openForReading(folder / "a");
    const Outcome<File> byName = operations.openForReading(opened, "a");
    const Outcome<File> created = operations.createExclusively(opened, "b", NewFileMode::ownerOnly);
    REQUIRE((byPath && byName && created));

    for (const Handle* handle :
         {&opened.handle, &byPath->handle, &byName->handle, &created->handle}) {
        CHECK((::fcntl(static_cast<int>(handle->native()), F_GETFD) & FD_CLOEXEC) != 0);
    }
}

TEST_CASE("FileOperations: names that are links are not followed", "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "text");
    std::filesystem::create_symlink("file", folder / "link");
    const Folder opened = open(folder);

    CHECK(causeOf(operations.openForReading(opened, "link")) == Cause::linkLoop);
    CHECK(causeOf(operations.createExclusively(opened, "link", NewFileMode::usual)) ==
          Cause::exists);
    const Outcome<Status> status = operations.status(opened, "link");
    REQUIRE(status);
    CHECK(status->kind == FileKind::symbolicLink);
}

TEST_CASE("FileOperations: no name is cut at a NUL", "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "a", "text");
    const Folder opened = open(folder);
    const std::string name("a\0b", 3);

    CHECK(causeOf(operations.status(opened, name)) == Cause::invalidName);
    CHECK(causeOf(operations.remove(opened, name)) == Cause::invalidName);
    CHECK(causeOf(operations.rename(opened, "a", name)) == Cause::invalidName);
    CHECK(causeOf(operations.openForReading(opened, name)) == Cause::invalidName);
    CHECK(causeOf(operations.openForReading(folder / name)) == Cause::invalidName);
    CHECK(causeOf(operations.createExclusively(opened, name, NewFileMode::usual)) ==
          Cause::invalidName);
    CHECK(folder.names() == std::vector<std::string>{"a"});
}

TEST_CASE("FileOperations: rename replaces, renameWithoutReplacing and link do not",
          "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "a", "a");
    writeText(folder / "b", "b");
    const Folder opened = open(folder);

    const Outcome<void> kept = operations.renameWithoutReplacing(opened, "a", "b");
    if (causeOf(kept) == Cause::notSupported) {
        WARN("Skipped in part: the file system has no renaming without replacing.");
    } else {
        CHECK(causeOf(kept) == Cause::exists);
        REQUIRE(operations.renameWithoutReplacing(opened, "a", "c"));
        REQUIRE(operations.renameWithoutReplacing(opened, "c", "a"));
    }
    CHECK(causeOf(operations.link(opened, "a", "b")) == Cause::exists);
    CHECK(readText(folder / "b") == "b");

    REQUIRE(operations.rename(opened, "a", "b"));
    CHECK(readText(folder / "b") == "a");
    CHECK(folder.names() == std::vector<std::string>{"b"});
}

TEST_CASE("FileOperations: list gives each name once, as often as it is asked",
          "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "a", "");
    writeText(folder / ".~b", "");
    const Folder opened = open(folder);

    for (int count = 0; count < 2; ++count) {
        Outcome<std::vector<std::string>> names = operations.list(opened);
        REQUIRE(names);
        std::sort(names->begin(), names->end());
        CHECK(*names == std::vector<std::string>{".~b", "a"});
    }
}

TEST_CASE("FileOperations: a folder is created for its owner only", "[files][operations]") {
    const TemporaryFolder folder;

    REQUIRE(operations.createFolder(folder / "data"));

    struct stat found = {};
    REQUIRE(::stat((folder / "data").c_str(), &found) == 0);
    CHECK((found.st_mode & 07777) == 0700);
    CHECK(causeOf(operations.createFolder(folder / "data")) == Cause::exists);
    CHECK(causeOf(operations.createFolder(folder / "no/data")) == Cause::notFound);
}

TEST_CASE("FileOperations: only folders open as folders", "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "");

    CHECK(causeOf(operations.openFolder(folder / "file")) == Cause::notAFolder);
    CHECK(causeOf(operations.openFolder(folder / "missing")) == Cause::notFound);
}

TEST_CASE("FileOperations: times beyond what a moment can hold are the last moment",
          "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "");
    const timespec far[2] = {{0, 0}, {10'000'000'000, 5}};
    REQUIRE(::utimensat(AT_FDCWD, (folder / "file").c_str(), far, 0) == 0);
    struct stat found = {};
    REQUIRE(::stat((folder / "file").c_str(), &found) == 0);

    const Outcome<Status> status = operations.status(open(folder), "file");

    REQUIRE(status);
    const bool isHeld = found.st_mtim.tv_sec > 9'300'000'000;
    if (isHeld) {
        CHECK(status->modified == Moment::max());
    } else {
        WARN("Skipped: the file system cannot hold such a time either.");
    }
}

TEST_CASE("FileOperations: temporary numbers differ", "[files][operations]") {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(1000);
    for (int count = 0; count < 1000; ++count) {
        numbers.push_back(operations.temporaryNumber());
    }
    std::sort(numbers.begin(), numbers.end());
    CHECK(std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end());
}

TEST_CASE("FileOperations: a lock is for one handle, until that is closed", "[files][operations]") {
    const TemporaryFolder folder;
    const Folder opened = open(folder);
    Outcome<File> first = operations.createExclusively(opened, "lock", NewFileMode::ownerOnly);
    const Outcome<File> second = operations.openForReading(opened, "lock");
    REQUIRE((first && second));

    REQUIRE(operations.tryLock(*first));
    CHECK(operations.tryLock(*first));
    CHECK(causeOf(operations.tryLock(*second)) == Cause::inUse);
    REQUIRE(operations.close(std::move(*first)));
    CHECK(operations.tryLock(*second));
}

TEST_CASE("FileOperations: a lock holds against other programs and goes with the one that has it",
          "[files][operations]") {
    const TemporaryFolder folder;
    writeText(folder / "lock", "");
    std::array<int, 2> told = {};
    REQUIRE(::pipe(told.data()) == 0);
    const pid_t other = ::fork();
    if (other == 0) {
        const Outcome<File> file = operations.openForReading(folder / "lock");
        const char answer = file && operations.tryLock(*file) ? 'y' : 'n';
        if (::write(told[1], &answer, 1) == 1) {
            ::pause();
        }
        ::_exit(0);
    }
    char answer = 0;
    REQUIRE(::read(told[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    const Outcome<File> file = operations.openForReading(folder / "lock");
    REQUIRE(file);
    CHECK(causeOf(operations.tryLock(*file)) == Cause::inUse);

    REQUIRE(::kill(other, SIGKILL) == 0);
    REQUIRE(::waitpid(other, nullptr, 0) == other);
    CHECK(operations.tryLock(*file));
    (void)::close(told[0]);
    (void)::close(told[1]);
}
