// What was found on a map, drawn over the cards, heads and names that hold it.
#pragma once

#include "canvas_map.h"

#include <cjm/edit/find_text.h>
#include <cjm/paint/highlights.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::ui {

class FoundMarks {
public:
    FoundMarks() = default;

    /// @param current the index of the one that is looked at
    FoundMarks(const std::vector<edit::FoundText>& found, std::optional<std::size_t> current);

    /// Draws what of it lies in this rectangle of a part of the map.
    void draw(QPainter& painter, paint::MapPart part, const CanvasMap& map,
              const layout::Rect& exposed, double unitsPerPixel) const;

private:
    /// A card is marked as a whole, a phase where its title, its question or its heading is, a
    /// link where its label is.
    struct Mark {
        model::RowReference row;
        edit::MapText text = edit::MapText::cardText;

        friend auto operator<=>(const Mark&, const Mark&) = default;
    };

    [[nodiscard]] static Mark markOf(const edit::FoundText& found);

    std::vector<Mark> m_marks; ///< Sorted.
    std::optional<Mark> m_current;
};

} // namespace cjm::ui
