// Places on a map as the laws compare them: what differs by rounding is the same place.
#pragma once

#include <cjm/layout/geometry.h>

namespace cjm::test {

inline constexpr double tolerance = 1e-6;

/// True where they have more than an edge in common.
[[nodiscard]] inline bool overlap(const layout::Rect& left, const layout::Rect& right) {
    return left.without(tolerance, tolerance, tolerance, tolerance).overlaps(right);
}

} // namespace cjm::test
