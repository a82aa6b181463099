// What was just written is read back before it counts: what it means where that fails.
#pragma once

#include <cjm/base/error.h>

namespace cjm::base {

/// For who writes: `tooLargeToWrite` and `outOfMemory` are the limits that a person can do
/// something about; that anything else cannot be read is a mistake of the program,
/// `internalContradiction`.
[[nodiscard]] ErrorCode meaningForWriting(ErrorCode readingBack);

} // namespace cjm::base
