#include "shapes.h"

namespace cjm::paint {

QPainterPath arrow(const layout::Rect& body, double tip, ArrowTail tail) {
    const double middle = body.centre().y;
    QPainterPath path;
    path.moveTo(body.left, body.top);
    path.lineTo(body.right(), body.top);
    path.lineTo(body.right() + tip, middle);
    path.lineTo(body.right(), body.bottom());
    path.lineTo(body.left, body.bottom());
    if (tail == ArrowTail::notched) {
        path.lineTo(body.left + tip, middle);
    }
    path.closeSubpath();
    return path;
}

QPolygonF diamond(layout::Point centre, double radius) {
    return QPolygonF({{0, -radius}, {radius, 0}, {0, radius}, {-radius, 0}})
        .translated(centre.x, centre.y);
}

QPen pastOutline(const Theme& theme) {
    QPen pen(theme.past, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    return pen;
}

QPainterPath leftStripe(const layout::Rect& card, double width, double radius) {
    const double diameter = 2 * radius;
    QPainterPath path;
    path.moveTo(card.left + width, card.top);
    path.lineTo(card.left + radius, card.top);
    path.arcTo(QRectF(card.left, card.top, diameter, diameter), 90, 90);
    path.lineTo(card.left, card.bottom() - radius);
    path.arcTo(QRectF(card.left, card.bottom() - diameter, diameter, diameter), 180, 90);
    path.lineTo(card.left + width, card.bottom());
    path.closeSubpath();
    return path;
}

} // namespace cjm::paint
