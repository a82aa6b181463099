// Paths and names as text: nothing here looks at a disk.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cjm::files {

struct PathParts {
    std::string folder; ///< With the separator at its end; "." where the path has none.
    std::string name;   ///< Empty where the path ends with a separator.
};

[[nodiscard]] PathParts splitPath(const std::string& path);

/// The path of what has the name in the folder.
[[nodiscard]] std::string joinPath(const std::string& folder, const std::string& name);

/// ".~NAME.<8 hexadecimal digits>.tmp", shorter than 255 bytes: NAME is cut where it must be,
/// between two characters. Dropbox ignores what begins with ".~", OneDrive what ends with ".tmp".
[[nodiscard]] std::string temporaryName(const std::string& name, std::uint32_t number);

/// True for all that `temporaryName` gives for the name, whatever the number.
[[nodiscard]] bool isTemporaryNameOf(const std::string& candidate, const std::string& name);

} // namespace cjm::files
