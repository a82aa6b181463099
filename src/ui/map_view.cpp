#include "map_view.h"

#include <algorithm>

namespace cjm::ui {

namespace {

using paint::MapPart;

/// After a map that is larger than the widget, so that its end is seen to be one.
constexpr double marginAfterMap = 24;

/// What a zoom that is made to fit may be off by, in pixels.
constexpr double unseen = 0.5;

/// In pixels for a layout unit: letters are 13 units high.
constexpr double leastReadable = 0.42;

} // namespace

paint::Letters lettersAt(double pixelsPerUnit) {
    return pixelsPerUnit < leastReadable ? paint::Letters::leftOut : paint::Letters::drawn;
}

QRectF MapView::pane(MapPart part) const {
    const double left = labelWidth * zoom;
    const double top = headHeight * zoom;
    switch (part) {
    case MapPart::heads:
        return {left, 0, std::max(0.0, size.width() - left), top};
    case MapPart::laneNames:
        return {0, top, left, std::max(0.0, size.height() - top)};
    case MapPart::body:
        break;
    }
    return {left, top, std::max(0.0, size.width() - left), std::max(0.0, size.height() - top)};
}

QTransform MapView::transform(MapPart part) const {
    const double x = part == MapPart::laneNames ? 0 : -scrolled.x();
    const double y = part == MapPart::heads ? 0 : -scrolled.y();
    return QTransform(zoom, 0, 0, zoom, x, y);
}

layout::Point MapView::toMap(QPointF place) const {
    const double x = place.x() < labelWidth * zoom ? place.x() : place.x() + scrolled.x();
    const double y = place.y() < headHeight * zoom ? place.y() : place.y() + scrolled.y();
    return {x / zoom, y / zoom};
}

layout::Point MapView::toBody(QPointF place) const {
    return {(place.x() + scrolled.x()) / zoom, (place.y() + scrolled.y()) / zoom};
}

QPointF MapView::toWidget(layout::Point place) const {
    const double x = place.x * zoom - (place.x < labelWidth ? 0 : scrolled.x());
    const double y = place.y * zoom - (place.y < headHeight ? 0 : scrolled.y());
    return {x, y};
}

QRectF MapView::toWidget(const layout::Rect& rect) const {
    const QPointF corner = toWidget(layout::Point{rect.left, rect.top});
    return {corner, QSizeF(rect.width * zoom, rect.height * zoom)};
}

layout::Rect MapView::exposed(MapPart part, const QRectF& inWidget) const {
    const QRectF rect = transform(part).inverted().mapRect(inWidget.intersected(pane(part)));
    return {rect.left(), rect.top(), rect.width(), rect.height()};
}

QSizeF MapView::scrollRange() const {
    const auto range = [](double length, double room) {
        return length <= room + unseen ? 0 : length + marginAfterMap - room;
    };
    return {range(map.width * zoom, size.width()), range(map.height * zoom, size.height())};
}

} // namespace cjm::ui
