#include "card_box.h"

#include "shapes.h"

#include <cjm/layout/journey_layout.h>

#include <algorithm>

namespace cjm::paint {

namespace {

constexpr double chipRadius = 11;
constexpr double shadowDrop = 1.5;

double radiusOf(const layout::Rect& rect, BoxShape shape) {
    return shape == BoxShape::chip ? std::min(chipRadius, rect.height / 2) : cardRadius;
}

} // namespace

BoxLook boxLookOf(const model::Lane& lane, layout::Mark mark, const Theme& theme) {
    const bool isChip = lane.kind == model::LaneKind::channels;
    return {isChip ? BoxShape::chip : BoxShape::card, theme.colourOf(lane).rgba(),
            layout::isPast(mark)};
}

void drawCardBox(QPainter& painter, const layout::Rect& rect, const BoxLook& look,
                 const Theme& theme) {
    const QRectF box = toQt(rect);
    const QColor lane = QColor::fromRgba(look.lane);
    const bool isChip = look.shape == BoxShape::chip;
    const double radius = radiusOf(rect, look.shape);
    if (look.isPast) {
        painter.setPen(pastOutline(theme));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(box, radius, radius);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.cardShadow);
    painter.drawRoundedRect(box.translated(0, shadowDrop), radius, radius);
    painter.setPen(QPen(isChip ? lane : theme.cardLine, 1));
    painter.setBrush(theme.cardFill);
    painter.drawRoundedRect(box, radius, radius);
    if (!isChip) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(lane);
        painter.drawPath(leftStripe(rect, layout::cardStripe, cardRadius));
    }
}

void drawTint(QPainter& painter, const layout::Rect& rect, const BoxLook& look) {
    constexpr float strength = 0.35F;
    QColor tint = QColor::fromRgba(look.lane);
    tint.setAlphaF(strength);
    const double radius = radiusOf(rect, look.shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(toQt(rect), radius, radius);
}

void drawRing(QPainter& painter, const layout::Rect& rect, BoxShape shape, const Theme& theme) {
    constexpr double outside = 1.6;
    const double radius = radiusOf(rect, shape) + outside;
    painter.setPen(QPen(theme.added, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(toQt(rect).adjusted(-outside, -outside, outside, outside), radius,
                            radius);
}

} // namespace cjm::paint
