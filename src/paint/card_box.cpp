#include "card_box.h"

#include "shapes.h"

#include <cjm/layout/journey_layout.h>

namespace cjm::paint {

void drawCardBox(QPainter& painter, const layout::Rect& rect, const QColor& lane,
                 const Theme& theme) {
    constexpr double shadowDrop = 1.5;
    const QRectF box = toQt(rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.cardShadow);
    painter.drawRoundedRect(box.translated(0, shadowDrop), cardRadius, cardRadius);
    painter.setPen(QPen(theme.cardLine, 1));
    painter.setBrush(theme.cardFill);
    painter.drawRoundedRect(box, cardRadius, cardRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lane);
    painter.drawPath(leftStripe(rect, layout::cardStripe, cardRadius));
}

} // namespace cjm::paint
