#include "files/faulty_file_operations.h"
#include "result_value.h"
#include "temporary_folder.h"

#include <cjm/files/read_file.h>

#include <catch2/catch.hpp>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;
using base::ErrorCode;

namespace {

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define CJM_ADDRESS_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(CJM_ADDRESS_SANITIZED)
constexpr bool isAddressSanitized = true;
#else
constexpr bool isAddressSanitized = false;
#endif

constexpr SizeLimits upToOneKilobyte{0, 1024};

/// Says that every file is larger than any memory.
struct HugeFiles final : FaultyFileOperations {
    using FaultyFileOperations::FaultyFileOperations;

    static constexpr std::uint64_t size = std::uint64_t{1} << 62;

    using FaultyFileOperations::status;

    Outcome<Status> status(const File& file) override {
        Outcome<Status> status = FaultyFileOperations::status(file);
        REQUIRE(status);
        status->size = size;
        return status;
    }
};

base::Result<FileContent> read(const std::string& path,
                               const SizeLimits& limits = upToOneKilobyte) {
    return readFile(systemFileOperations(), path, limits);
}

std::string textOf(const base::Result<FileContent>& content) {
    REQUIRE(content);
    return std::string(base::asText(content->bytes));
}

} // namespace

TEST_CASE("readFile: gives all bytes and the identity of the file", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "content");

    const base::Result<FileContent> content = read(folder / "map.cjm");

    CHECK(textOf(content) == "content");
    struct stat found = {};
    REQUIRE(::stat((folder / "map.cjm").c_str(), &found) == 0);
    CHECK(content->identity.device == found.st_dev);
    CHECK(content->identity.inode == found.st_ino);
    CHECK(content->identity.size == 7);
    CHECK(content->identity.modified.time_since_epoch().count() ==
          found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec);
    CHECK(content->identity.digest == base::digestOf(base::asBytes("content")));
}

TEST_CASE("readFile: reads an empty file, and one of more than two pieces", "[files][read]") {
    const TemporaryFolder folder;
    std::string large(2'500'000, 'x');
    large[1'048'576] = 'y';
    writeText(folder / "empty", "");
    writeText(folder / "large", large);

    CHECK(textOf(read(folder / "empty")).empty());
    CHECK(textOf(read(folder / "large", {0, large.size()})) == large);
}

TEST_CASE("readFile: follows a symbolic link", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", "content");
    std::filesystem::create_symlink("map.cjm", folder / "link");

    CHECK(textOf(read(folder / "link")) == "content");
}

TEST_CASE("readFile: tells what is not a file as what it is, and does not wait", "[files][read]") {
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    std::filesystem::create_symlink("nowhere", folder / "dangling");
    std::filesystem::create_symlink("circle", folder / "circle");
    writeText(folder / "file", "");

    CHECK(codeOf(read(folder / "pipe")) == ErrorCode::notARegularFile);
    CHECK(codeOf(read("/dev/null")) == ErrorCode::notARegularFile);
    CHECK(codeOf(read(folder.path())) == ErrorCode::isFolder);
    CHECK(codeOf(read(folder / "missing")) == ErrorCode::fileNotFound);
    CHECK(codeOf(read(folder / "missing/map.cjm")) == ErrorCode::fileNotFound);
    CHECK(codeOf(read(folder / "file/map.cjm")) == ErrorCode::folderNotFound);
    CHECK(codeOf(read(folder / "dangling")) == ErrorCode::fileNotFound);
    CHECK(codeOf(read(folder / "circle")) == ErrorCode::brokenLink);
    CHECK(codeOf(read("")) == ErrorCode::fileNotFound);
    CHECK(codeOf(read(folder / std::string(256, 'x'))) == ErrorCode::nameTooLong);
}

TEST_CASE("readFile: tells a socket as no regular file", "[files][read]") {
    const TemporaryFolder folder;
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const std::string path = folder / "socket";
    REQUIRE(path.size() < sizeof(address.sun_path));
    std::copy(path.begin(), path.end(), std::begin(address.sun_path));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    REQUIRE(descriptor != -1);
    REQUIRE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0);

    CHECK(codeOf(read(path)) == ErrorCode::notARegularFile);
    ::close(descriptor);
}

TEST_CASE("readFile: does not cut a path at a NUL and read another file", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "map", "content");
    const std::string path = (folder / "map") + std::string("\0.cjm", 5);

    CHECK(codeOf(read(path)) == ErrorCode::fileNotFound);
}

TEST_CASE("readFile: both size limits are included", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "12345");

    CHECK(textOf(read(folder / "file", {5, 5})) == "12345");
    CHECK(codeOf(read(folder / "file", {6, 9})) == ErrorCode::fileTooSmall);
    CHECK(codeOf(read(folder / "file", {0, 4})) == ErrorCode::fileTooLarge);
}

TEST_CASE("readFile: a file that is too large is told before it is read", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "x");
    std::filesystem::resize_file(folder / "file", std::uintmax_t{1} << 40);
    FaultyFileOperations files(systemFileOperations());

    const auto content = readFile(files, folder / "file", upToOneKilobyte);

    CHECK(codeOf(content) == ErrorCode::fileTooLarge);
    CHECK(files.count(Call::read) == 0);
}

TEST_CASE("readFile: a size that memory cannot hold is an error", "[files][read]") {
    if (isAddressSanitized) {
        WARN("Skipped: the address sanitizer ends the program where memory is refused.");
        return;
    }
    const TemporaryFolder folder;
    writeText(folder / "file", "x");
    HugeFiles files(systemFileOperations());

    const auto content = readFile(files, folder / "file", {0, HugeFiles::size});

    CHECK(codeOf(content) == ErrorCode::outOfMemory);
}

TEST_CASE("readFile: a file that grows while it is read is read again", "[files][read]") {
    const TemporaryFolder folder;
    const std::string path = folder / "file";
    writeText(path, "old");
    FaultyFileOperations files(systemFileOperations());
    // Whoever wrote it says that it is as old as before.
    files.inject({.call = Call::read, .effect = Meanwhile([&path] {
                                          const auto before =
                                              std::filesystem::last_write_time(path);
                                          writeText(path, "new and longer");
                                          std::filesystem::last_write_time(path, before);
                                      })});

    CHECK(textOf(readFile(files, path, upToOneKilobyte)) == "new and longer");
    CHECK(files.count(Call::openPath) == 2);
}

TEST_CASE("readFile: a file that shrinks while it is read is read again", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "long enough");
    FaultyFileOperations files(systemFileOperations());
    files.inject(
        {.call = Call::read, .effect = Meanwhile([&] { writeText(folder / "file", "short"); })});

    CHECK(textOf(readFile(files, folder / "file", upToOneKilobyte)) == "short");
}

TEST_CASE("readFile: a file rewritten in the same size while it is read is read again",
          "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "aaaa");
    std::filesystem::last_write_time(folder / "file", {});
    FaultyFileOperations files(systemFileOperations());
    // After the first half was read, so that the two halves would not fit together.
    files.inject({.call = Call::read, .number = 1, .effect = Short{}});
    files.inject({.call = Call::read, .number = 2, .effect = Meanwhile([&] {
                                                       writeText(folder / "file", "bbbb");
                                                   })});

    CHECK(textOf(readFile(files, folder / "file", upToOneKilobyte)) == "bbbb");
}

TEST_CASE("readFile: gives up on a file that never stops changing", "[files][read]") {
    const TemporaryFolder folder;
    std::string text = "x";
    writeText(folder / "file", text);
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::read, .times = Times::forEver, .effect = Meanwhile([&] {
                                                                   text += "x";
                                                                   writeText(folder / "file", text);
                                                               })});

    CHECK(codeOf(readFile(files, folder / "file", upToOneKilobyte)) ==
          ErrorCode::changedWhileReading);
    CHECK(files.count(Call::openPath) == 4);
    CHECK(files.pauses().size() == 3);
}

TEST_CASE("readFile: a file that is replaced while it is read is read as it was", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "old");
    writeText(folder / "other", "new");
    FaultyFileOperations files(systemFileOperations());
    files.inject(
        {.call = Call::read,
         .effect = Meanwhile([&] { std::filesystem::rename(folder / "other", folder / "file"); })});

    CHECK(textOf(readFile(files, folder / "file", upToOneKilobyte)) == "old");
}

TEST_CASE("readFile: interruptions and short reads do no harm", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "a little text");
    FaultyFileOperations files(systemFileOperations());
    const Fault interrupted{Cause::interrupted, EINTR};
    files.inject({.call = Call::openPath, .effect = interrupted});
    files.inject({.call = Call::statusOfFile, .effect = interrupted});
    files.inject({.call = Call::read, .effect = interrupted});
    files.inject({.call = Call::read, .number = 2, .times = Times::forEver, .effect = Short{}});

    CHECK(textOf(readFile(files, folder / "file", upToOneKilobyte)) == "a little text");
}

TEST_CASE("readFile: every failing call is an error that names the path", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "text");
    const auto [number, code] = GENERATE(table<Fault, ErrorCode>({
        {{Cause::denied, EACCES}, ErrorCode::notPermitted},
        {{Cause::inUse, EBUSY}, ErrorCode::fileInUse},
        {{Cause::inputOutput, EIO}, ErrorCode::readFailed},
        {{Cause::interrupted, EINTR}, ErrorCode::readFailed},
        {{Cause::tooManyOpen, EMFILE}, ErrorCode::readFailed},
        {{Cause::outOfMemory, ENOMEM}, ErrorCode::outOfMemory},
    }));
    for (const Call call : {Call::openPath, Call::statusOfFile, Call::read}) {
        FaultyFileOperations files(systemFileOperations());
        files.inject({.call = call, .times = Times::forEver, .effect = number});

        const auto content = readFile(files, folder / "file", upToOneKilobyte);

        CHECK(codeOf(content) == code);
        CHECK(content.error().subject == folder / "file");
        CHECK(content.error().detail.find("(" + std::to_string(number.number) + ")") !=
              std::string::npos);
    }
}

TEST_CASE("readFile: waits for a program that holds the file for a moment", "[files][read]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "text");
    FaultyFileOperations files(systemFileOperations());
    const Fault held{.cause = Cause::inUse, .number = 32, .mayPass = true};
    files.inject({.call = Call::openPath, .number = 1, .effect = held});
    files.inject({.call = Call::openPath, .number = 2, .effect = held});

    CHECK(textOf(readFile(files, folder / "file", upToOneKilobyte)) == "text");
    using std::chrono::milliseconds;
    CHECK(files.pauses() == std::vector{milliseconds(10), milliseconds(25)});
}
