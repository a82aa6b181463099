// One row of things out of two: those that stay, and others that come between them.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace cjm::compare {

/// Something that stays, or something that comes, each by a number of its own.
struct Interleaved {
    std::size_t number = 0;
    bool comes = false;
};

/// One of the things in the order that those who come know: one of those that stay, or one that
/// comes after the last of these.
struct Neighbour {
    std::optional<std::size_t> stays;
    std::size_t comes = 0;
};

/// Those who come stand after the nearest of those that stay which is before them in their own
/// order; the first ones at the start.
[[nodiscard]] inline std::vector<Interleaved> interleave(const std::vector<std::size_t>& staying,
                                                         const std::vector<Neighbour>& neighbours) {
    std::map<std::optional<std::size_t>, std::vector<std::size_t>> coming;
    std::optional<std::size_t> last;
    for (const Neighbour& neighbour : neighbours) {
        if (neighbour.stays) {
            last = neighbour.stays;
        } else {
            coming[last].push_back(neighbour.comes);
        }
    }
    std::vector<Interleaved> all;
    const auto addComing = [&](const std::optional<std::size_t>& after) {
        for (const std::size_t number : coming[after]) {
            all.push_back({number, true});
        }
    };
    addComing(std::nullopt);
    for (const std::size_t number : staying) {
        all.push_back({number, false});
        addComing(number);
    }
    return all;
}

} // namespace cjm::compare
