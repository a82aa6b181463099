// The one place where exceptions of the JSON library become results.
#pragma once

#include <cjm/base/result.h>

#include <exception>
#include <new>
#include <utility>

namespace cjm::exchange {

/// What `work()` returns, or the error that the library threw out of it.
template <class Work>
auto withJsonErrors(Work&& work) -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (const std::bad_alloc&) {
        return base::fail(base::ErrorCode::outOfMemory);
    } catch (const std::exception& exception) {
        return base::fail(base::ErrorCode::internalContradiction, {}, exception.what());
    }
}

} // namespace cjm::exchange
