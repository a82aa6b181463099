// The columns of a map: one for each phase, to the right of the lane names.
#pragma once

#include <cstddef>
#include <vector>

namespace cjm::layout {

struct Columns {
    std::vector<double> edges; ///< One more than phases.

    [[nodiscard]] double left(std::size_t phase) const { return edges.at(phase); }

    [[nodiscard]] double right(std::size_t phase) const { return edges.at(phase + 1); }

    [[nodiscard]] double width(std::size_t phase) const { return right(phase) - left(phase); }

    /// For a position in phases from the left edge of the first one.
    [[nodiscard]] double at(double position) const {
        const std::size_t count = edges.size() - 1;
        const auto phase = static_cast<std::size_t>(position);
        return phase >= count
                   ? edges.back()
                   : left(phase) + (position - static_cast<double>(phase)) * width(phase);
    }
};

} // namespace cjm::layout
