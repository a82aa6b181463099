// Stops the program where it contradicts itself. For bugs only: what a user, a file or a disk can
// cause is an Error.
#pragma once

namespace cjm::base {

[[noreturn]] void reportFailedCheck(const char* condition, const char* file, int line);

} // namespace cjm::base

#define CJM_CHECK(condition)                                                                       \
    (static_cast<bool>(condition)                                                                  \
         ? void(0)                                                                                 \
         : ::cjm::base::reportFailedCheck(#condition, __FILE__, __LINE__))
