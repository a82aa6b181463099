// How many phases a card covers when phases come, go and move.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::compare {

/// The phases of a journey as another one has them.
struct PhasePlaces {
    std::vector<std::optional<std::size_t>> now; ///< Where each of the old phases went.
    std::vector<bool> moved;                     ///< Of the old ones: it is at another place.
    std::vector<bool> isNew;                     ///< For each of the phases now.
};

/// How many phases a card covers from the phase at `start` on that covered `span` of the old ones,
/// from `first` on: as many as are left of them, and the new ones between.
[[nodiscard]] std::size_t carriedSpan(const PhasePlaces& phases, std::size_t first,
                                      std::size_t span, std::size_t start);

/// The same for a card that was moved to the phase at `start`: as many as before, if there are.
[[nodiscard]] std::size_t movedSpan(const PhasePlaces& phases, std::size_t span, std::size_t start);

} // namespace cjm::compare
