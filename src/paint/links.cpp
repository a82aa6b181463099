#include "links.h"

#include "shapes.h"

#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace cjm::paint {

namespace {

using layout::LinkPath;
using layout::Point;

constexpr double cornerRadius = 6;
constexpr double arrowLength = 8;
constexpr double arrowHalfWidth = 3.8;
constexpr double startRadius = 2.6;
constexpr double signWidth = 1.6;

/// A place on the way from one point to another.
Point towards(Point from, Point to, double distance) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const double share = length > 0 ? std::min(1.0, distance / length) : 0;
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

double half(Point from, Point to) {
    return std::hypot(to.x - from.x, to.y - from.y) / 2;
}

void addRounded(QPainterPath& path, const LinkPath::Stroke& stroke) {
    path.moveTo(toQt(stroke.front()));
    for (std::size_t index = 1; index + 1 < stroke.size(); ++index) {
        const Point before = stroke[index - 1];
        const Point corner = stroke[index];
        const Point after = stroke[index + 1];
        const double radius = std::min({cornerRadius, half(before, corner), half(corner, after)});
        path.lineTo(toQt(towards(corner, before, radius)));
        path.quadTo(toQt(corner), toQt(towards(corner, after, radius)));
    }
    path.lineTo(toQt(stroke.back()));
}

QPen penFor(model::LinkKind kind, const QColor& colour) {
    switch (kind) {
    case model::LinkKind::loop:
        return {colour, 2, Qt::SolidLine, Qt::FlatCap};
    case model::LinkKind::branch:
        return {colour, 1.3, Qt::SolidLine, Qt::FlatCap};
    case model::LinkKind::lost:
        break;
    }
    QPen dotted(colour, 2, Qt::CustomDashLine, Qt::FlatCap);
    dotted.setDashPattern({1.2, 1.5});
    return dotted;
}

/// At the end of the last line, which stops behind it.
void drawArrow(QPainter& painter, const LinkPath::Stroke& stroke) {
    const Point tip = stroke.back();
    const Point before = stroke[stroke.size() - 2];
    const double length = std::hypot(tip.x - before.x, tip.y - before.y);
    const QPointF along = length > 0 ? (toQt(tip) - toQt(before)) / length : QPointF(1, 0);
    const QPointF across(-along.y(), along.x());
    const QPointF base = toQt(tip) - along * arrowLength;
    painter.drawPolygon(
        QPolygonF({toQt(tip), base + across * arrowHalfWidth, base - across * arrowHalfWidth}));
}

/// An arrow that comes round to where it began.
void drawReturn(QPainter& painter, const QRectF& place) {
    const QRectF circle = place.adjusted(1.6, 1.6, -1.6, -1.6);
    painter.drawArc(circle, 50 * 16, 280 * 16);
    const QPointF end(circle.center().x() + circle.width() / 2 * 0.77,
                      circle.center().y() + circle.height() / 2 * 0.77);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF({end + QPointF(2.8, -4.4), end + QPointF(2.4, 2.2), end + QPointF(-4.0, -0.4)}));
}

void drawCross(QPainter& painter, const QRectF& place) {
    const QRectF circle = place.adjusted(1, 1, -1, -1);
    painter.drawEllipse(circle);
    const QRectF cross = circle.adjusted(3.4, 3.4, -3.4, -3.4);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void drawSign(QPainter& painter, const LinkPath& link, const QColor& colour) {
    painter.setPen(QPen(colour, signWidth, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    if (link.kind == model::LinkKind::loop) {
        drawReturn(painter, toQt(link.signRect));
    } else {
        drawCross(painter, toQt(link.signRect));
    }
}

} // namespace

QPainterPath lineOf(const LinkPath& link) {
    QPainterPath path;
    for (std::size_t index = 0; index < link.strokes.size(); ++index) {
        LinkPath::Stroke stroke = link.strokes[index];
        if (link.leadsSomewhere && index + 1 == link.strokes.size()) {
            stroke.back() = towards(stroke.back(), stroke[stroke.size() - 2], arrowLength - 1);
        }
        addRounded(path, stroke);
    }
    return path;
}

namespace {

/// The way of a card that has moved is dashed; so is a link that is gone.
QPen penFor(const LinkPath& link, const QColor& colour) {
    if (link.mark != layout::Mark::hasMoved && !layout::isPast(link.mark)) {
        return penFor(link.kind, colour);
    }
    QPen dashed(colour, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({4, 2.5});
    return dashed;
}

QColor colourOf(const LinkPath& link, const Theme& theme) {
    if (layout::isPast(link.mark)) {
        return theme.past;
    }
    return link.mark == layout::Mark::hasMoved
               ? theme.moved
               : theme.links.at(static_cast<std::size_t>(link.kind));
}

/// What is new starts with a plus.
void drawStart(QPainter& painter, const LinkPath& link, const QColor& colour, const Theme& theme) {
    const layout::Point start = link.strokes.front().front();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (link.mark != layout::Mark::isNew) {
        painter.drawEllipse(toQt(start), startRadius, startRadius);
        return;
    }
    constexpr double radius = 4.5;
    constexpr double arm = 2.6;
    painter.drawEllipse(toQt(start), radius, radius);
    painter.setPen(QPen(theme.paper, 1.3));
    painter.drawLine(QPointF(start.x - arm, start.y), QPointF(start.x + arm, start.y));
    painter.drawLine(QPointF(start.x, start.y - arm), QPointF(start.x, start.y + arm));
    painter.setPen(Qt::NoPen);
}

} // namespace

void drawLink(QPainter& painter, const LinkPath& link, const Theme& theme, TextShaper& shaper) {
    const QColor colour = colourOf(link, theme);
    painter.setPen(penFor(link, colour));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(lineOf(link));
    drawStart(painter, link, colour, theme);
    painter.setBrush(colour);
    if (link.leadsSomewhere) {
        drawArrow(painter, link.strokes.back());
    }
    if (link.signRect.width > 0) {
        drawSign(painter, link, colour);
    }
    if (!link.text.empty()) {
        shaper.draw(painter, layout::TextRole::linkLabel, link.text, link.textRect,
                    layout::isPast(link.mark) ? theme.past : theme.text);
    }
}

} // namespace cjm::paint
