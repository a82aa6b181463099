// Which of some numbers can stay where they are when the others are put in order around them.
#pragma once

#include <cstddef>
#include <vector>

namespace cjm::compare {

/// For each number, whether it belongs to a longest ascending run of them, from the left to the
/// right with others between. The numbers are different from each other.
[[nodiscard]] std::vector<bool> longestAscending(const std::vector<std::size_t>& numbers);

} // namespace cjm::compare
