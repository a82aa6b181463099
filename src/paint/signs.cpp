#include "shapes.h"

#include <cjm/paint/signs.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cjm::paint {

namespace {

using layout::Sign;

// All signs are drawn in a square of ten units.
constexpr double signSide = 10;
constexpr double signLineWidth = 1.3;

void setOutline(QPainter& painter, const QColor& colour) {
    painter.setPen(QPen(colour, signLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

void setFill(QPainter& painter, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
}

void drawQuestion(QPainter& painter, const QColor& colour) {
    setOutline(painter, colour);
    QPainterPath hook(QPointF(2.9, 3.1));
    hook.cubicTo(2.9, 0.2, 7.3, 0.2, 7.3, 3.1);
    hook.cubicTo(7.3, 4.8, 5.1, 4.7, 5.1, 6.5);
    painter.drawPath(hook);
    setFill(painter, colour);
    painter.drawEllipse(QPointF(5.1, 8.9), 0.85, 0.85);
}

/// A diamond around a dot.
void drawMomentOfTruth(QPainter& painter, const QColor& colour) {
    setOutline(painter, colour);
    painter.drawPolygon(QPolygonF({{5, 0.8}, {9.2, 5}, {5, 9.2}, {0.8, 5}}));
    setFill(painter, colour);
    painter.drawEllipse(QPointF(5, 5), 1.5, 1.5);
}

/// A way that turns off.
void drawLostHere(QPainter& painter, const QColor& colour) {
    setOutline(painter, colour);
    QPainterPath way(QPointF(0.8, 1.8));
    way.lineTo(3.6, 1.8);
    way.cubicTo(5.8, 1.8, 6.4, 3.2, 6.4, 5);
    way.lineTo(6.4, 9);
    way.moveTo(3.8, 6.6);
    way.lineTo(6.4, 9.2);
    way.lineTo(9, 6.6);
    painter.drawPath(way);
}

/// A beam with slanting stripes on two posts.
void drawBarrier(QPainter& painter, const QColor& colour) {
    QPainterPath shape;
    shape.addRect(0.4, 2.2, 9.2, 3.6);
    shape.addRect(1.4, 5.8, 1.3, 3.4);
    shape.addRect(7.3, 5.8, 1.3, 3.4);
    for (const double left : {1.5, 4.6, 7.7}) {
        QPainterPath stripe(QPointF(left + 1, 3));
        stripe.lineTo(left + 2, 3);
        stripe.lineTo(left + 1, 5);
        stripe.lineTo(left, 5);
        stripe.closeSubpath();
        shape = shape.subtracted(stripe);
    }
    setFill(painter, colour);
    painter.drawPath(shape);
}

void drawCloud(QPainter& painter, const QColor& colour) {
    setOutline(painter, colour);
    QPainterPath cloud;
    cloud.addEllipse(QPointF(2.9, 6), 2.2, 2.2);
    cloud.addEllipse(QPointF(5.1, 4.3), 2.8, 2.8);
    cloud.addEllipse(QPointF(7.3, 6.2), 2, 2);
    cloud.addRect(2.9, 5.4, 4.4, 2.8);
    painter.drawPath(cloud.simplified());
}

void drawStar(QPainter& painter, const QColor& colour) {
    constexpr int points = 5;
    constexpr double outer = 4.9;
    constexpr double inner = 2.1;
    QPolygonF star;
    for (int corner = 0; corner < 2 * points; ++corner) {
        const double angle = std::numbers::pi * (corner / static_cast<double>(points) - 0.5);
        const double radius = corner % 2 == 0 ? outer : inner;
        star.append(QPointF(5 + radius * std::cos(angle), 5.3 + radius * std::sin(angle)));
    }
    setFill(painter, colour);
    painter.drawPolygon(star);
}

void setStrongOutline(QPainter& painter, const QColor& colour) {
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

void drawPlus(QPainter& painter, const QColor& colour) {
    setStrongOutline(painter, colour);
    painter.drawLine(QPointF(5, 1.2), QPointF(5, 8.8));
    painter.drawLine(QPointF(1.2, 5), QPointF(8.8, 5));
}

void drawGone(QPainter& painter, const QColor& colour) {
    setStrongOutline(painter, colour);
    painter.drawLine(QPointF(1.8, 1.8), QPointF(8.2, 8.2));
    painter.drawLine(QPointF(8.2, 1.8), QPointF(1.8, 8.2));
}

/// An arrow from a dot.
void drawMoved(QPainter& painter, const QColor& colour) {
    setOutline(painter, colour);
    painter.drawLine(QPointF(2, 5), QPointF(8.8, 5));
    painter.drawPolyline(QPolygonF({{5.8, 2}, {8.8, 5}, {5.8, 8}}));
    setFill(painter, colour);
    painter.drawEllipse(QPointF(1.9, 5), 1.5, 1.5);
}

/// A triangle, as mathematicians write a difference.
void drawChanged(QPainter& painter, const QColor& colour) {
    setOutline(painter, colour);
    painter.drawPolygon(QPolygonF({{5, 1}, {9.3, 8.8}, {0.7, 8.8}}));
}

void drawCurveSign(QPainter& painter, const QColor& colour, Qt::PenStyle style) {
    QPen pen(colour, 1.8, style, Qt::FlatCap);
    if (style == Qt::CustomDashLine) {
        pen.setDashPattern({1.7, 1});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath wave(QPointF(0, 7.5));
    wave.cubicTo(4.5, 7.5, 5.5, 2.5, 10, 2.5);
    painter.drawPath(wave);
}

} // namespace

const QColor& colourOf(Sign sign, const Theme& theme) {
    switch (sign) {
    case Sign::known:
    case Sign::assumed:
    case Sign::unknown:
        return theme.certainties.at(static_cast<std::size_t>(sign) -
                                    static_cast<std::size_t>(Sign::known));
    case Sign::isNew:
        return theme.added;
    case Sign::isGone:
        return theme.past;
    case Sign::hasMoved:
    case Sign::isChanged:
        return theme.moved;
    case Sign::currentCurve:
        return theme.curve;
    case Sign::idealCurve:
        return theme.secondCurve;
    default:
        return theme.sign;
    }
}

void drawSign(QPainter& painter, const layout::Rect& square, Sign sign, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.left, square.top);
    painter.scale(square.width / signSide, square.height / signSide);
    switch (sign) {
    case Sign::known:
        setFill(painter, colour);
        painter.drawEllipse(QPointF(5, 5), 3.6, 3.6);
        break;
    case Sign::assumed:
        setOutline(painter, colour);
        painter.drawEllipse(QPointF(5, 5), 3.2, 3.2);
        break;
    case Sign::unknown:
        drawQuestion(painter, colour);
        break;
    case Sign::momentOfTruth:
        drawMomentOfTruth(painter, colour);
        break;
    case Sign::lostHere:
        drawLostHere(painter, colour);
        break;
    case Sign::barrier:
        drawBarrier(painter, colour);
        break;
    case Sign::outOfOurControl:
        drawCloud(painter, colour);
        break;
    case Sign::signatureMoment:
        drawStar(painter, colour);
        break;
    case Sign::isNew:
        drawPlus(painter, colour);
        break;
    case Sign::isGone:
        drawGone(painter, colour);
        break;
    case Sign::hasMoved:
        drawMoved(painter, colour);
        break;
    case Sign::isChanged:
        drawChanged(painter, colour);
        break;
    case Sign::currentCurve:
        drawCurveSign(painter, colour, Qt::SolidLine);
        break;
    case Sign::idealCurve:
        drawCurveSign(painter, colour, Qt::CustomDashLine);
        break;
    case Sign::internalLane:
        drawBrokenStripe(painter, {2.5, 0, 5, signSide}, colour);
        break;
    case Sign::waiting:
        drawHatchedBar(painter, {0, 2, signSide, 6}, colour);
        break;
    }
    painter.restore();
}

void drawBrokenStripe(QPainter& painter, const layout::Rect& rect, const QColor& colour) {
    constexpr double step = 4;
    constexpr double filled = 2.4;
    setFill(painter, colour);
    for (double top = rect.top; top < rect.bottom(); top += step) {
        painter.drawRect(QRectF(rect.left, top, rect.width, std::min(filled, rect.bottom() - top)));
    }
}

void drawHatchedBar(QPainter& painter, const layout::Rect& rect, const QColor& colour) {
    constexpr double step = 3.5;
    constexpr double thin = 0.8;
    QPainterPath lines;
    lines.addRect(toQt(rect).adjusted(thin / 2, thin / 2, -thin / 2, -thin / 2));
    for (double x = rect.left + step; x < rect.right() + rect.height; x += step) {
        // From the upper edge, or the right one, down to the lower edge or the left one.
        const double overRight = std::max(0.0, x - rect.right());
        const double overLeft = std::max(0.0, rect.left - (x - rect.height));
        lines.moveTo(x - overRight, rect.top + overRight);
        lines.lineTo(x - rect.height + overLeft, rect.bottom() - overLeft);
    }
    painter.setPen(QPen(colour, thin, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(lines);
}

void drawLegend(QPainter& painter, const layout::Legend& legend, const layout::JourneyWords& words,
                const Theme& theme, TextShaper& shaper) {
    for (const layout::LegendEntry& entry : legend.entries) {
        drawSign(painter, entry.signRect, entry.sign, colourOf(entry.sign, theme));
        shaper.draw(painter, layout::TextRole::small, words.nameOf(entry.sign), entry.textRect,
                    theme.mutedText);
    }
}

} // namespace cjm::paint
