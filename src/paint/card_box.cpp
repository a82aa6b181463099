#include "card_box.h"

#include "shapes.h"

#include <cjm/layout/journey_layout.h>

#include <algorithm>

namespace cjm::paint {

namespace {

constexpr double chipRadius = 11;
constexpr double shadowDrop = 1.5;

} // namespace

BoxLook boxLookOf(const model::Lane& lane, const Theme& theme) {
    const bool isChip = lane.kind == model::LaneKind::channels;
    return {isChip ? BoxShape::chip : BoxShape::card, theme.colourOf(lane).rgba()};
}

void drawCardBox(QPainter& painter, const layout::Rect& rect, const BoxLook& look,
                 const Theme& theme) {
    const QRectF box = toQt(rect);
    const QColor lane = QColor::fromRgba(look.lane);
    const bool isChip = look.shape == BoxShape::chip;
    const double radius = isChip ? std::min(chipRadius, box.height() / 2) : cardRadius;
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

} // namespace cjm::paint
