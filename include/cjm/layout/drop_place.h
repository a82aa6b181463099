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

/// A card that covers several phases stands above those that do not, and a marker never shows it
/// elsewhere. Of several dragged cards the first decides; without any, the place is that of a new
/// card. In a lane that is collapsed, after all that it hides. Nothing outside the cells.
[[nodiscard]] std::optional<CardPlace> placeForCards(const model::JourneyGrid& grid,
                                                     const JourneyLayout& layout, Point point,
                                                     const std::vector<model::CardId>& dragged);

/// For `edit::moveRows`.
struct LinePlace {
    std::size_t index = 0; ///< Among those that are not dragged.
    Rect marker;           ///< A thin line between phases or lanes, all across the map.

    friend bool operator==(const LinePlace&, const LinePlace&) = default;
};

/// For the phases with these indices. Nothing on a map without phases.
[[nodiscard]] std::optional<LinePlace> placeForPhases(const JourneyLayout& layout, double x,
                                                      const std::vector<std::size_t>& dragged);

/// For the lanes with these indices in the grid, which is how the place counts, too. A lane that
/// stays between the same lanes in sight stays where it is among the hidden ones. Nothing on a map
/// without lanes in sight.
[[nodiscard]] std::optional<LinePlace> placeForLanes(const JourneyLayout& layout, double y,
                                                     const std::vector<std::size_t>& dragged);

} // namespace cjm::layout
