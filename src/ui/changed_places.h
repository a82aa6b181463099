// Where a map looks different after an edit that left its frame as it was: a letter is typed in one
// card of thousands, and only that card needs to be painted again.
#pragma once

#include <cjm/layout/journey_layout.h>
#include <cjm/model/journey_grid.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::ui {

/// What a map showed before an edit. Its rows live as long as the document in it.
struct MapBefore {
    model::Document document;
    std::vector<const model::Phase*> phases;
    std::vector<const model::Lane*> lanes;
    layout::JourneyLayout layout;
};

/// The parts of the map whose content is another one, or stands elsewhere: of everything that is
/// different where it was and where it is now. Nothing where heads, lanes or links are different,
/// so that all may look different.
/// @param renewed the lanes that may be different
[[nodiscard]] std::optional<std::vector<layout::Rect>>
changedPlaces(const MapBefore& before, const model::JourneyGrid& grid,
              const layout::JourneyLayout& layout, const std::vector<std::size_t>& renewed);

} // namespace cjm::ui
