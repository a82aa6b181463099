// Cards, a phase or a lane dragged over the map. The document stays as it is until they are
// dropped.
#pragma once

#include "canvas_map.h"
#include "move_selection.h"

#include <cjm/layout/drop_place.h>
#include <cjm/layout/hit_test.h>

#include <optional>
#include <variant>
#include <vector>

namespace cjm::ui {

class CanvasDrag {
public:
    /// What is dragged from here: the selected cards, or the phase or lane itself. Nothing where
    /// nothing lies.
    [[nodiscard]] static std::optional<CanvasDrag> from(const layout::Hit& hit, layout::Point start,
                                                        const model::JourneyGrid& grid,
                                                        const session::Selection& selection);

    /// The pointer is here now.
    void moveTo(layout::Point point, const CanvasMap& map);

    /// How far the pointer has come.
    [[nodiscard]] layout::Point offset() const {
        return {m_point.x - m_start.x, m_point.y - m_start.y};
    }

    [[nodiscard]] const std::vector<model::RowReference>& rows() const { return m_rows; }

    /// The line where it would come to stand, if it can be dropped here.
    [[nodiscard]] std::optional<layout::Rect> marker() const;

    /// The cell that cards would come to stand in.
    [[nodiscard]] std::optional<model::GridPosition> cell() const;

    /// The edit that dropping it here is. Nothing where it cannot be dropped.
    [[nodiscard]] std::optional<Move> drop(const model::JourneyGrid& grid) const;

private:
    struct Cards {
        std::vector<model::CardId> ids;
        std::optional<layout::CardPlace> place;
    };

    template <class Row>
    struct Line {
        model::Id<Row> id;
        std::size_t index;
        std::optional<layout::LinePlace> place;
    };

    using Dragged = std::variant<Cards, Line<model::Phase>, Line<model::Lane>>;

    CanvasDrag(Dragged dragged, std::vector<model::RowReference> rows, layout::Point start);

    Dragged m_dragged;
    std::vector<model::RowReference> m_rows;
    layout::Point m_start;
    layout::Point m_point;
};

} // namespace cjm::ui
