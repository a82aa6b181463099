// The drawn parts of a map that are no text: arrows and cards.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/paint/theme.h>

#include <QPainterPath>
#include <QPen>
#include <QPolygonF>
#include <QRectF>

namespace cjm::paint {

[[nodiscard]] inline QRectF toQt(const layout::Rect& rect) {
    return {rect.left, rect.top, rect.width, rect.height};
}

[[nodiscard]] inline QPointF toQt(layout::Point point) {
    return {point.x, point.y};
}

/// Around what is gone: dashed.
[[nodiscard]] QPen pastOutline(const Theme& theme);

/// Of a card's corners.
inline constexpr double cardRadius = 4;

enum class ArrowTail { flat, notched };

/// A phase's head: its body and, beyond it, its tip.
[[nodiscard]] QPainterPath arrow(const layout::Rect& body, double tip, ArrowTail tail);

/// Around a point.
[[nodiscard]] QPolygonF diamond(layout::Point centre, double radius);

/// A strip at the left of a card with the card's round corners.
[[nodiscard]] QPainterPath leftStripe(const layout::Rect& card, double width, double radius);

} // namespace cjm::paint
