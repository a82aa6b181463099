#include "path.h"

#include <cjm/files/create_folders.h>

namespace cjm::files {

namespace {

Outcome<void> createFolder(FileOperations& operations, const std::string& path) {
    Outcome<void> created = operations.createFolder(path);
    if (!created && created.error().cause == Cause::exists) {
        return {};
    }
    return created;
}

} // namespace

Outcome<void> createFolders(FileOperations& operations, const std::string& path) {
    Outcome<void> created = createFolder(operations, path);
    if (created || created.error().cause != Cause::notFound) {
        return created;
    }
    std::string above = splitPath(path).folder;
    while (above.size() > 1 && above.back() == '/') {
        above.pop_back();
    }
    if (above == "." || above.size() >= path.size()) {
        return created;
    }
    if (Outcome<void> made = createFolders(operations, above); !made) {
        return made;
    }
    return createFolder(operations, path);
}

} // namespace cjm::files
