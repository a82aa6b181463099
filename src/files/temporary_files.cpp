#include "path.h"
#include "retry.h"
#include "target.h"

#include <cjm/files/errors.h>
#include <cjm/files/temporary_files.h>

#include <algorithm>
#include <utility>

namespace cjm::files {

using base::Result;

namespace {

constexpr std::chrono::hours staleAge(24);

Result<std::vector<std::string>> listTemporaryFiles(FileOperations& operations,
                                                    const Target& target) {
    Outcome<std::vector<std::string>> names =
        repeatInterrupted([&] { return operations.list(target.folder); });
    if (!names) {
        return failure(names.error(), Purpose::reading, target.path, "list");
    }
    std::erase_if(*names, [&target](const std::string& name) {
        return !isTemporaryNameOf(name, target.name);
    });
    std::sort(names->begin(), names->end());
    return std::move(*names);
}

bool isStale(const Outcome<Status>& status, Moment now) {
    return status && status->kind == FileKind::regular && status->isOwn &&
           status->modified < now - staleAge;
}

} // namespace

Result<std::vector<std::string>> findTemporaryFiles(FileOperations& operations,
                                                    const std::string& path) {
    const Result<Target> target = locateTarget(operations, path);
    if (!target) {
        return base::fail(target.error());
    }
    return listTemporaryFiles(operations, *target);
}

Result<std::size_t> removeStaleTemporaryFiles(FileOperations& operations, const std::string& path,
                                              Moment now) {
    const Result<Target> target = locateTarget(operations, path);
    if (!target) {
        return base::fail(target.error());
    }
    const Result<std::vector<std::string>> names = listTemporaryFiles(operations, *target);
    if (!names) {
        return base::fail(names.error());
    }
    std::size_t removed = 0;
    for (const std::string& name : *names) {
        const Outcome<Status> status =
            repeatInterrupted([&] { return operations.status(target->folder, name); });
        if (!isStale(status, now)) {
            continue;
        }
        const Outcome<void> gone =
            repeatInterrupted([&] { return operations.remove(target->folder, name); });
        if (gone) {
            ++removed;
        }
    }
    return removed;
}

} // namespace cjm::files
