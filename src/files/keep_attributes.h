// What a new version takes over from the file that it replaces, besides its name.
#pragma once

#include "target.h"

#include <cjm/base/result.h>
#include <cjm/files/file_operations.h>

namespace cjm::files {

/// Gives the new file the owner, group, mode, access list and user attributes of the existing
/// target. Who may not give it the owner or the group becomes its owner; where the group or the
/// access list is lost, so are the group's permissions: nobody may see more than before.
[[nodiscard]] base::Result<void> keepAttributes(FileOperations& operations, const Target& target,
                                                const File& file);

} // namespace cjm::files
