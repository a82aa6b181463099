#include "create_folders.h"

#include <cstddef>

namespace cjm::ui {

bool createFolders(files::FileOperations& operations, const std::string& path) {
    const files::Outcome<void> created = operations.createFolder(path);
    if (created || created.error().cause == files::Cause::exists) {
        return true;
    }
    const std::size_t slash = path.rfind('/');
    if (created.error().cause != files::Cause::notFound || slash == std::string::npos ||
        slash == 0 || !createFolders(operations, path.substr(0, slash))) {
        return false;
    }
    return operations.createFolder(path).has_value();
}

} // namespace cjm::ui
