// Where running out of memory becomes an error like others.
//
//     return withinMemory([&] { return read(bytes); });
//
// For work whose size a file decides: a document that is too large for this machine is refused, and
// the others that are open stay.
#pragma once

#include <cjm/base/result.h>

#include <new>
#include <utility>

namespace cjm::base {

/// What `work()` returns, a Result, or `outOfMemory`.
template <class Work>
[[nodiscard]] auto withinMemory(Work&& work) -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory); // empty texts take no memory
    }
}

} // namespace cjm::base
