// The value of a Result that a test counts on, or a failed test that says why there is none.
#pragma once

#include <cjm/base/result.h>

#include <catch2/catch.hpp>

#include <utility>

namespace cjm::test {

template <class Value>
Value valueOf(base::Result<Value> result) {
    if (!result) {
        FAIL("error " << static_cast<int>(result.error().code) << ' ' << result.error().subject
                      << ' ' << result.error().detail);
    }
    return *std::move(result);
}

} // namespace cjm::test
