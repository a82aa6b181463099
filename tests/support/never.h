// For work that nobody breaks off.
#pragma once

namespace cjm::test {

/// A `base::ShouldStop` that lets the work go on to its end.
inline bool never() {
    return false;
}

} // namespace cjm::test
