// What the mutators draw lots with.
#pragma once

#include <cstddef>
#include <random>

namespace cjm::fuzz {

using Random = std::mt19937;

/// 0 to `end` - 1.
[[nodiscard]] inline std::size_t below(Random& random, std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

/// One of some values; there must be one.
template <class Values>
[[nodiscard]] auto& oneOf(Values& values, Random& random) {
    return values[below(random, values.size())];
}

} // namespace cjm::fuzz
