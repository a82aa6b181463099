#include "shapes.h"

namespace cjm::paint {

namespace {

/// The outline of a face, around 0, 0 with radius 1: round while it is well, with corners where it
/// is not.
QPainterPath faceOutline(int score) {
    QPainterPath path;
    if (score >= 0) {
        path.addEllipse(QPointF(0, 0), 1, 1);
    } else if (score == -1) {
        path.addRoundedRect(QRectF(-0.92, -0.92, 1.84, 1.84), 0.5, 0.5);
    } else {
        path.addPolygon(QPolygonF({{-0.45, -1},
                                   {0.45, -1},
                                   {1, -0.45},
                                   {1, 0.45},
                                   {0.45, 1},
                                   {-0.45, 1},
                                   {-1, 0.45},
                                   {-1, -0.45}}));
        path.closeSubpath();
    }
    return path;
}

QPainterPath mouthCurve(double corners, double middle) {
    QPainterPath path;
    path.moveTo(-0.48, corners);
    path.quadTo(0, middle, 0.48, corners);
    return path;
}

void drawMouth(QPainter& painter, int score, const QColor& ink) {
    const QPen pen(ink, 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (score == 2) {
        QPainterPath open = mouthCurve(0.14, 1.05);
        open.closeSubpath();
        painter.setPen(QPen(ink, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(ink);
        painter.drawPath(open);
        return;
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (score) {
    case 1:
        painter.drawPath(mouthCurve(0.25, 0.75));
        break;
    case 0:
        painter.drawLine(QPointF(-0.42, 0.38), QPointF(0.42, 0.38));
        break;
    case -1:
        painter.drawPath(mouthCurve(0.55, 0.08));
        break;
    default:
        painter.drawPath(mouthCurve(0.66, -0.08));
        painter.drawLine(QPointF(-0.62, -0.58), QPointF(-0.26, -0.42));
        painter.drawLine(QPointF(0.62, -0.58), QPointF(0.26, -0.42));
        break;
    }
}

} // namespace

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

void drawFace(QPainter& painter, layout::Point centre, double radius, int score,
              const Theme& theme) {
    const auto index = static_cast<std::size_t>(score + 2);
    const QColor& ink = theme.faceInks.at(index);
    painter.save();
    painter.translate(toQt(centre));
    painter.scale(radius, radius);
    painter.setPen(QPen(theme.paper, 0.2));
    painter.setBrush(theme.faces.at(index));
    painter.drawPath(faceOutline(score));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(-0.34, -0.2), 0.13, 0.15);
    painter.drawEllipse(QPointF(0.34, -0.2), 0.13, 0.15);
    drawMouth(painter, score, ink);
    painter.restore();
}

} // namespace cjm::paint
