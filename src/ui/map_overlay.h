// What is drawn over a map in a window: where the focus is and what is selected.
#pragma once

#include "appearance.h"
#include "canvas_map.h"
#include "map_view.h"

#include <cjm/edit/ordering.h>
#include <cjm/model/row_type.h>

#include <QPainter>
#include <vector>

namespace cjm::ui {

/// The part of a map that a row is drawn in.
[[nodiscard]] paint::MapPart mapPartOf(const model::RowReference& row);

/// Lasts as long as one painting.
class MapOverlay {
public:
    MapOverlay(QPainter& painter, CanvasMap& map, const MapView& view)
        : m_painter(painter)
        , m_map(map)
        , m_view(view) {}

    [[nodiscard]] QPainter& painter() { return m_painter; }

    [[nodiscard]] CanvasMap& map() { return m_map; }

    [[nodiscard]] const MapView& view() const { return m_view; }

    [[nodiscard]] double unitsPerPixel() const { return 1 / m_view.zoom; }

    [[nodiscard]] static const paint::Theme& theme() { return currentTheme(); }

    /// Draws in a part of the map, and nowhere else.
    template <class Draw>
    void in(paint::MapPart part, Draw&& draw) {
        m_painter.save();
        m_painter.setClipRect(m_view.pane(part));
        m_painter.setTransform(m_view.transform(part), true);
        draw();
        m_painter.restore();
    }

    /// All around a cell that the keyboard acts on; only the corners where it acts on something in
    /// it, or elsewhere in the window.
    enum class FocusFrame { whole, corners };

    void drawFocus(const edit::Cell& cell, FocusFrame frame);

    void drawSelection(const std::vector<model::RowReference>& rows);

private:
    void drawSelectedCards(const std::vector<base::Uuid>& sorted);
    void drawSelected(const model::RowReference& row);
    void drawSelectedLink(model::LinkId link);
    [[nodiscard]] layout::Rect inside(const model::RowReference& row,
                                      const layout::Rect& rect) const;

    QPainter& m_painter;
    CanvasMap& m_map;
    const MapView& m_view;
};

} // namespace cjm::ui
