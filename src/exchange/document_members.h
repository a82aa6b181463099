// The members of the outermost object that are not tables.
#pragma once

#include <string_view>

namespace cjm::exchange {

inline constexpr std::string_view formatMember = "format";
inline constexpr std::string_view versionMember = "version";

} // namespace cjm::exchange
