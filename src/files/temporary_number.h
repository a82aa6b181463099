// Numbers for temporary names, which two running programs are unlikely to share.
#pragma once

#include <cstdint>

namespace cjm::files {

/// Different at each call. May be called from all threads at once.
[[nodiscard]] std::uint32_t nextTemporaryNumber();

} // namespace cjm::files
