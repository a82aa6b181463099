#include "ascending.h"

#include <algorithm>

namespace cjm::compare {

std::vector<bool> longestAscending(const std::vector<std::size_t>& numbers) {
    // Patience sorting: lastOf[n] is where the run of n + 1 numbers with the least end ends.
    std::vector<std::size_t> lastOf;
    std::vector<std::size_t> previous(numbers.size());
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        const auto place = std::lower_bound(
            lastOf.begin(), lastOf.end(), numbers[index],
            [&](std::size_t last, std::size_t number) { return numbers[last] < number; });
        previous[index] = place == lastOf.begin() ? index : *(place - 1);
        if (place == lastOf.end()) {
            lastOf.push_back(index);
        } else {
            *place = index;
        }
    }
    std::vector<bool> stays(numbers.size(), false);
    if (lastOf.empty()) {
        return stays;
    }
    std::size_t index = lastOf.back();
    for (std::size_t count = lastOf.size(); count > 0; --count) {
        stays[index] = true;
        index = previous[index];
    }
    return stays;
}

} // namespace cjm::compare
