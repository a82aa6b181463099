#include "shapes.h"

#include <cjm/paint/face.h>

#include <QPainterPath>

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

/// Of the radius, in pixels: on a smaller face, eyes and a mouth are nothing but specks.
constexpr double leastRadiusOfFeatures = 2.5;

/// With the outline's pen and brush that the painter has, which scales to the radius.
void drawFeatures(QPainter& painter, int score, const QColor& ink) {
    painter.drawPath(faceOutline(score));
    if (painter.deviceTransform().m11() < leastRadiusOfFeatures) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(-0.34, -0.2), 0.13, 0.15);
    painter.drawEllipse(QPointF(0.34, -0.2), 0.13, 0.15);
    drawMouth(painter, score, ink);
}

} // namespace

void drawFace(QPainter& painter, layout::Point centre, double radius, int score,
              const Theme& theme) {
    const auto index = static_cast<std::size_t>(score + 2);
    painter.save();
    painter.translate(toQt(centre));
    painter.scale(radius, radius);
    painter.setPen(QPen(theme.paper, 0.2));
    painter.setBrush(theme.faces.at(index));
    drawFeatures(painter, score, theme.faceInks.at(index));
    painter.restore();
}

void drawPaleFace(QPainter& painter, layout::Point centre, double radius, int score,
                  const Theme& theme) {
    painter.save();
    painter.translate(toQt(centre));
    painter.scale(radius, radius);
    QPen outline(theme.past, 1.1 / radius, Qt::CustomDashLine, Qt::FlatCap);
    outline.setDashPattern({3, 2});
    painter.setPen(outline);
    painter.setBrush(theme.paper);
    drawFeatures(painter, score, theme.past);
    painter.restore();
}

} // namespace cjm::paint
