#include <cjm/paint/channel_icon.h>

#include <QPainterPath>
#include <vector>

namespace cjm::paint {

namespace {

using wording::Channel;

// All icons are drawn in a square of sixteen units.
constexpr double iconSide = 16;
constexpr double iconLineWidth = 1.3;

QPainterPath line(const std::vector<QPointF>& points) {
    QPainterPath path(points.front());
    for (std::size_t index = 1; index < points.size(); ++index) {
        path.lineTo(points[index]);
    }
    return path;
}

QPainterPath box(double left, double top, double width, double height, double radius) {
    QPainterPath path;
    path.addRoundedRect(QRectF(left, top, width, height), radius, radius);
    return path;
}

QPainterPath circle(double x, double y, double radius) {
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

/// A receiver.
QPainterPath phone() {
    QPainterPath path(QPointF(3.2, 2.2));
    path.lineTo(5.6, 1.8);
    path.lineTo(7, 5.2);
    path.lineTo(5.3, 6.5);
    path.cubicTo(6.2, 8.4, 7.6, 9.8, 9.5, 10.7);
    path.lineTo(10.8, 9);
    path.lineTo(14.2, 10.4);
    path.lineTo(13.8, 12.8);
    path.cubicTo(13.6, 13.8, 12.8, 14.2, 12, 14.2);
    path.cubicTo(6.4, 13.6, 2.4, 9.6, 1.8, 4);
    path.cubicTo(1.8, 3.2, 2.2, 2.4, 3.2, 2.2);
    path.closeSubpath();
    return path;
}

/// A globe.
QPainterPath website() {
    QPainterPath path = circle(8, 8, 6.2);
    path.addEllipse(QPointF(8, 8), 2.7, 6.2);
    path.addPath(line({{1.8, 8}, {14.2, 8}}));
    return path;
}

QPainterPath balloon() {
    QPainterPath path(QPointF(3.5, 2.5));
    path.lineTo(12.5, 2.5);
    path.quadTo(14, 2.5, 14, 4);
    path.lineTo(14, 9);
    path.quadTo(14, 10.5, 12.5, 10.5);
    path.lineTo(7.5, 10.5);
    path.lineTo(4.5, 13.8);
    path.lineTo(4.5, 10.5);
    path.lineTo(3.5, 10.5);
    path.quadTo(2, 10.5, 2, 9);
    path.lineTo(2, 4);
    path.quadTo(2, 2.5, 3.5, 2.5);
    path.closeSubpath();
    return path;
}

QPainterPath message() {
    QPainterPath path = balloon();
    path.addPath(line({{5, 5.3}, {11, 5.3}}));
    path.addPath(line({{5, 7.8}, {9, 7.8}}));
    return path;
}

QPainterPath email() {
    QPainterPath path = box(1.8, 3.3, 12.4, 9.4, 1);
    path.addPath(line({{2.2, 4}, {8, 8.8}, {13.8, 4}}));
    return path;
}

/// A camera.
QPainterPath socialMedia() {
    QPainterPath path = box(2, 2, 12, 12, 3.4);
    path.addPath(circle(8, 8, 2.8));
    path.addPath(circle(11.3, 4.7, 0.4));
    return path;
}

/// A star in a balloon.
QPainterPath reviews() {
    QPainterPath path = balloon();
    path.addPath(line({{8, 3.7},
                       {8.8, 5.5},
                       {10.7, 5.7},
                       {9.3, 7},
                       {9.7, 9},
                       {8, 8},
                       {6.3, 9},
                       {6.7, 7},
                       {5.3, 5.7},
                       {7.2, 5.5},
                       {8, 3.7}}));
    return path;
}

/// A sheet on an easel.
QPainterPath print() {
    QPainterPath path = box(3, 1.8, 10, 8.6, 0.6);
    path.addPath(line({{5.4, 4.6}, {10.6, 4.6}}));
    path.addPath(line({{5.4, 7.2}, {8.6, 7.2}}));
    path.addPath(line({{5.6, 10.4}, {4, 14.2}}));
    path.addPath(line({{10.4, 10.4}, {12, 14.2}}));
    return path;
}

QPainterPath inPerson() {
    QPainterPath path = circle(8, 5, 2.9);
    path.moveTo(2.4, 14.2);
    path.cubicTo(2.4, 8.6, 13.6, 8.6, 13.6, 14.2);
    return path;
}

/// A mobile phone.
QPainterPath app() {
    QPainterPath path = box(4.2, 1.6, 7.6, 12.8, 1.5);
    path.addPath(line({{7.2, 12.2}, {8.8, 12.2}}));
    path.addPath(line({{4.2, 10.2}, {11.8, 10.2}}));
    return path;
}

/// A postcard with its stamp.
QPainterPath letter() {
    QPainterPath path = box(1.8, 3.3, 12.4, 9.4, 0.6);
    path.addRect(10.2, 5, 2.3, 2.6);
    path.addPath(line({{4, 7.2}, {7.8, 7.2}}));
    path.addPath(line({{4, 9.8}, {9.6, 9.8}}));
    return path;
}

/// A bank card.
QPainterPath payment() {
    QPainterPath path = box(1.8, 3.5, 12.4, 9, 1.4);
    path.addPath(line({{1.8, 6.4}, {14.2, 6.4}}));
    path.addPath(line({{4.2, 9.8}, {7, 9.8}}));
    return path;
}

/// Two that touch.
QPainterPath other() {
    QPainterPath path = circle(5.4, 8, 3.6);
    path.addPath(circle(10.6, 8, 3.6));
    return path;
}

QPainterPath drawingOf(Channel channel) {
    switch (channel) {
    case Channel::phone:
        return phone();
    case Channel::website:
        return website();
    case Channel::message:
        return message();
    case Channel::email:
        return email();
    case Channel::socialMedia:
        return socialMedia();
    case Channel::reviews:
        return reviews();
    case Channel::print:
        return print();
    case Channel::inPerson:
        return inPerson();
    case Channel::app:
        return app();
    case Channel::letter:
        return letter();
    case Channel::payment:
        return payment();
    case Channel::other:
        break;
    }
    return other();
}

QPainterPath pin() {
    QPainterPath path(QPointF(8, 14.6));
    path.cubicTo(5.4, 11, 3.4, 8.8, 3.4, 6.2);
    path.arcTo(QRectF(3.4, 1.6, 9.2, 9.2), 180, -180);
    path.cubicTo(12.6, 8.8, 10.6, 11, 8, 14.6);
    path.closeSubpath();
    path.addEllipse(QPointF(8, 6.2), 1.8, 1.8);
    return path;
}

void draw(QPainter& painter, const layout::Rect& square, const QPainterPath& path,
          const QColor& colour) {
    painter.save();
    painter.translate(square.left, square.top);
    painter.scale(square.width / iconSide, square.height / iconSide);
    painter.setPen(QPen(colour, iconLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace

void drawChannelIcon(QPainter& painter, const layout::Rect& square, Channel channel,
                     const QColor& colour) {
    draw(painter, square, drawingOf(channel), colour);
}

void drawPlaceIcon(QPainter& painter, const layout::Rect& square, const QColor& colour) {
    draw(painter, square, pin(), colour);
}

} // namespace cjm::paint
