#include "target.h"

#include "path.h"
#include "retry.h"

#include <cjm/files/errors.h>

#include <utility>

namespace cjm::files {

using base::ErrorCode;
using base::Result;

namespace {

/// The path with its symbolic links followed; as it is where nothing is there yet.
Result<std::string> followLinks(FileOperations& operations, const std::string& path) {
    Outcome<std::string> real = repeatInterrupted([&] { return operations.realPath(path); });
    if (real) {
        return std::move(*real);
    }
    if (real.error().cause == Cause::notFound) {
        return path;
    }
    return failure(real.error(), Purpose::writing, path, "realPath");
}

Result<Folder> openFolder(FileOperations& operations, const std::string& folderPath,
                          const std::string& path) {
    Outcome<Folder> folder =
        repeatPassing(operations, [&] { return operations.openFolder(folderPath); });
    if (folder) {
        return std::move(*folder);
    }
    if (folder.error().cause == Cause::notFound) {
        return base::fail(ErrorCode::folderNotFound, path, describe("openFolder", folder.error()));
    }
    return failure(folder.error(), Purpose::writing, path, "openFolder");
}

} // namespace

Result<Target> locateTarget(FileOperations& operations, const std::string& path) {
    Result<std::string> real = followLinks(operations, path);
    if (!real) {
        return base::fail(real.error());
    }
    PathParts parts = splitPath(*real);
    if (parts.name.empty()) {
        return base::fail(path.empty() ? ErrorCode::fileNotFound : ErrorCode::isFolder, path);
    }
    Result<Folder> folder = openFolder(operations, parts.folder, path);
    if (!folder) {
        return base::fail(folder.error());
    }
    Target target{path, std::move(*folder), std::move(parts.name), std::nullopt};
    Result<std::optional<Status>> existing = lookAtTarget(operations, target);
    if (!existing) {
        return base::fail(existing.error());
    }
    if (existing->has_value() && (*existing)->kind == FileKind::symbolicLink) {
        return base::fail(ErrorCode::brokenLink, path, "leads to nothing");
    }
    target.existing = *existing;
    return target;
}

Result<std::optional<Status>> lookAtTarget(FileOperations& operations, const Target& target) {
    const Outcome<Status> status =
        repeatPassing(operations, [&] { return operations.status(target.folder, target.name); });
    if (status) {
        return std::optional(*status);
    }
    if (status.error().cause == Cause::notFound) {
        return std::optional<Status>();
    }
    return failure(status.error(), Purpose::writing, target.path, "status");
}

} // namespace cjm::files
