// How a map is seen through a widget: zoomed, scrolled, with heads and lane names that stay.
//
// Places on the map are in layout units, places in the widget in its pixels.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/paint/journey_painter.h>

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace cjm::ui {

inline constexpr double leastZoom = 0.1;
inline constexpr double greatestZoom = 4;
inline constexpr double wheelZoom = 1.0015; ///< For an eighth of a degree.

/// Left out where nobody could read them.
/// @param pixelsPerUnit of the screen, for a layout unit
[[nodiscard]] paint::Letters lettersAt(double pixelsPerUnit);

struct MapView {
    double zoom = 1;
    QPointF scrolled; ///< What of the body is hidden at its left and top, in pixels.
    QSizeF size;      ///< Of the widget.
    layout::Size map;
    double labelWidth = 0; ///< Of the map.
    double headHeight = 0;

    [[nodiscard]] QRectF pane(paint::MapPart part) const;

    /// From the map to the widget.
    [[nodiscard]] QTransform transform(paint::MapPart part) const;

    [[nodiscard]] layout::Point toMap(QPointF place) const;

    /// As if the body had no heads and lane names over it.
    [[nodiscard]] layout::Point toBody(QPointF place) const;
    [[nodiscard]] QPointF toWidget(layout::Point place) const;
    [[nodiscard]] QRectF toWidget(const layout::Rect& rect) const;

    /// What of the map a part of the widget shows.
    [[nodiscard]] layout::Rect exposed(paint::MapPart part, const QRectF& inWidget) const;

    /// How far the body can be scrolled, in pixels.
    [[nodiscard]] QSizeF scrollRange() const;
};

} // namespace cjm::ui
