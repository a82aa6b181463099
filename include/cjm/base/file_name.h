// A file's name made from a title, which may come from a stranger's file.
#pragma once

#include <string>
#include <string_view>

namespace cjm::base {

/// A name without folder and ending that every system takes: no separators, wildcards, control or
/// directional characters, no name that Windows keeps for a device, nothing at its ends that hides
/// a file or is lost, at most 120 bytes. Empty where nothing is left of the title.
[[nodiscard]] std::string safeFileName(std::string_view title);

} // namespace cjm::base
