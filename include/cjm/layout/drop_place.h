// Where what is dragged over a map would come to stand, and the line that marks it.
#pragma once

#include <cjm/layout/journey_layout.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::layout {

/// For `edit::moveCards`.
struct CardPlace {
    model::GridPosition cell;
    std::size_t index = 0; ///< Among the cards of the cell that are not dragged.
    Rect marker;           ///< A thin line between cards.

    friend bool operator==(const CardPlace&, const CardPlace&) = default;
};

/// Nothing outside the cells, and over a lane that is collapsed.
[[nodiscard]] std::optional<CardPlace> placeForCards(const model::JourneyGrid& grid,
                                                     const JourneyLayout& layout, Point point,
                                                     const std::vector<model::CardId>& dragged);

/// For `edit::moveRow`.
struct LinePlace {
    std::size_t index = 0; ///< Among the others.
    Rect marker;           ///< A thin line between phases or lanes, all across the map.

    friend bool operator==(const LinePlace&, const LinePlace&) = default;
};

/// For the phase with this index. Nothing on a map without phases.
[[nodiscard]] std::optional<LinePlace> placeForPhase(const JourneyLayout& layout, double x,
                                                     std::size_t dragged);

/// For the lane with this index; lanes that are not shown keep their place.
[[nodiscard]] std::optional<LinePlace> placeForLane(const JourneyLayout& layout, double y,
                                                    std::size_t dragged);

} // namespace cjm::layout
