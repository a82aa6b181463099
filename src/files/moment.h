// Times as systems give them, as a Moment.
#pragma once

#include <cjm/files/status.h>

#include <cstdint>
#include <limits>

namespace cjm::files {

/// File systems hold times that a Moment cannot: these become the first or the last Moment.
/// @param seconds since 1970
/// @param nanoseconds of the second, 0 to 999,999,999
[[nodiscard]] constexpr Moment momentOf(std::int64_t seconds, std::int64_t nanoseconds) {
    constexpr std::int64_t perSecond = 1'000'000'000;
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / perSecond;
    if (seconds >= most) {
        return Moment::max();
    }
    if (seconds <= -most) {
        return Moment::min();
    }
    return Moment(std::chrono::nanoseconds(seconds * perSecond + nanoseconds));
}

} // namespace cjm::files
