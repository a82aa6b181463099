#include "retry.h"
#include "transfer.h"

#include <cjm/files/errors.h>
#include <cjm/files/read_file.h>

#include <new>
#include <optional>
#include <utility>

namespace cjm::files {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int maximalAttempts = 4;
constexpr std::chrono::milliseconds pauseBetweenAttempts(50);

Result<File> open(FileOperations& operations, const std::string& path) {
    Outcome<File> file = repeatPassing(operations, [&] { return operations.openForReading(path); });
    if (file) {
        return std::move(*file);
    }
    // A socket, or a device that nothing drives, cannot even be opened.
    if (file.error().cause == Cause::noDevice) {
        return base::fail(ErrorCode::notARegularFile, path, describe("open", file.error()));
    }
    return failure(file.error(), Purpose::reading, path, "open");
}

Result<Status> look(FileOperations& operations, const File& file, const std::string& path) {
    Outcome<Status> status = repeatInterrupted([&] { return operations.status(file); });
    if (!status) {
        return failure(status.error(), Purpose::reading, path, "status");
    }
    return *status;
}

Result<void> checkStatus(const Status& status, const SizeLimits& limits, const std::string& path) {
    if (status.kind == FileKind::folder) {
        return base::fail(ErrorCode::isFolder, path);
    }
    if (status.kind != FileKind::regular) {
        return base::fail(ErrorCode::notARegularFile, path);
    }
    if (status.size < limits.least) {
        return base::fail(ErrorCode::fileTooSmall, path, std::to_string(status.size) + " bytes");
    }
    if (status.size > limits.greatest) {
        return base::fail(ErrorCode::fileTooLarge, path, std::to_string(status.size) + " bytes");
    }
    return {};
}

bool isSameState(const Status& before, const Status& after) {
    return before.size == after.size && before.modified == after.modified;
}

Result<base::Bytes> roomFor(std::uint64_t size, const std::string& path) {
    try {
        return base::Bytes(size);
    } catch (const std::bad_alloc&) {
        return base::fail(ErrorCode::outOfMemory, path, std::to_string(size) + " bytes");
    }
}

/// Nothing where the file changed meanwhile. Each attempt opens the path anew: what has replaced
/// the file is read, not what was removed.
Result<std::optional<FileContent>> tryToRead(FileOperations& operations, const std::string& path,
                                             const SizeLimits& limits) {
    const Result<File> file = open(operations, path);
    if (!file) {
        return base::fail(file.error());
    }
    const Result<Status> before = look(operations, *file, path);
    if (!before) {
        return base::fail(before.error());
    }
    if (Result<void> suits = checkStatus(*before, limits, path); !suits) {
        return base::fail(suits.error());
    }
    Result<base::Bytes> bytes = roomFor(before->size, path);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    const Outcome<std::size_t> count = readFully(operations, *file, 0, *bytes);
    if (!count) {
        return failure(count.error(), Purpose::reading, path, "read");
    }
    const Result<Status> after = look(operations, *file, path);
    if (!after) {
        return base::fail(after.error());
    }
    if (*count != bytes->size() || !isSameState(*before, *after)) {
        return std::optional<FileContent>();
    }
    const FileIdentity identity = identityOf(*after, base::digestOf(*bytes));
    return std::optional(FileContent{std::move(*bytes), identity});
}

} // namespace

Result<FileContent> readFile(FileOperations& operations, const std::string& path,
                             const SizeLimits& limits) {
    for (int attempt = 1; attempt <= maximalAttempts; ++attempt) {
        if (attempt > 1) {
            operations.pause(pauseBetweenAttempts);
        }
        Result<std::optional<FileContent>> content = tryToRead(operations, path, limits);
        if (!content) {
            return base::fail(content.error());
        }
        if (content->has_value()) {
            return std::move(**content);
        }
    }
    return base::fail(ErrorCode::changedWhileReading, path);
}

} // namespace cjm::files
