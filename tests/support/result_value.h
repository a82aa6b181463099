// The value or the error of a Result, whichever a test counts on, or a failed test where it is not
// so.
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

template <class Value>
base::ErrorCode codeOf(const base::Result<Value>& result) {
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace cjm::test
