#include "card_painter.h"

#include "card_box.h"
#include "shapes.h"
#include "stamp_press.h"

#include <cjm/paint/channel_icon.h>
#include <cjm/paint/signs.h>

#include <algorithm>
#include <cmath>

namespace cjm::paint {

namespace {

using layout::CardBox;
using layout::TextRole;

/// Pictures on paper are as fine as this many dots per layout unit at 100 %.
constexpr double finestPicture = 6;

void drawPicture(QPainter& painter, const JourneyPicture& picture, const model::Card& card,
                 const layout::Rect& rect) {
    const QRectF place = toQt(rect);
    QImage image;
    if (picture.pictures != nullptr) {
        const double scale = std::min(painter.deviceTransform().m11(), finestPicture);
        image = picture.pictures->find(picture.grid.document().assets.share(*card.picture),
                                       (place.size() * scale).toSize());
    }
    if (image.isNull()) {
        painter.fillRect(place, picture.theme.labelFill);
        painter.setPen(QPen(picture.theme.cardLine, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image);
    painter.restore();
}

/// Where letters are too small to be read, it is still seen how much is written.
void drawTextBars(QPainter& painter, const layout::Rect& text, const QColor& colour) {
    constexpr double lineHeight = 17.7;
    constexpr double barHeight = 4;
    constexpr double lastLine = 0.6; // of the width of the others
    const auto lines = std::max(1, static_cast<int>(std::lround(text.height / lineHeight)));
    const double step = text.height / lines;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int line = 0; line < lines; ++line) {
        const double width = text.width * (line + 1 < lines ? 1 : lastLine);
        const double top = text.top + line * step + (step - barHeight) / 2;
        painter.fillRect(QRectF(text.left, top, width, barHeight), colour);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// What is waited stands at the end, hatched.
void drawBar(QPainter& painter, const JourneyPicture& picture, const model::Card& card,
             const CardBox& box, TextShaper& shaper) {
    const Theme& theme = picture.theme;
    const double share =
        static_cast<double>(card.waitingMinutes.value_or(0)) / layout::minutesOf(card);
    layout::Rect busy = box.barRect;
    busy.width *= 1 - share;
    const layout::Rect waiting = {busy.right(), busy.top, box.barRect.width - busy.width,
                                  busy.height};
    painter.fillRect(toQt(busy), theme.colourOf(*picture.grid.lanes()[box.position.lane]));
    if (share > 0) {
        drawHatchedBar(painter, waiting, theme.waiting);
    }
    shaper.draw(painter, TextRole::small, picture.words.durationOf(card), box.durationRect,
                theme.text);
}

void drawIcon(QPainter& painter, const layout::Rect& square, const model::Card& card,
              const model::Lane& lane, const Theme& theme) {
    if (lane.kind == model::LaneKind::places) {
        drawPlaceIcon(painter, square, theme.sign);
    } else {
        drawChannelIcon(painter, square, wording::channelOf(card), theme.sign);
    }
}

void drawSigns(QPainter& painter, const model::Card& card, const CardBox& box, const Theme& theme) {
    const layout::Rect& rect = box.signsRect;
    double top = rect.top;
    for (const layout::Sign sign : layout::signsOf(card, box.mark)) {
        drawSign(painter, {rect.left, top, layout::signSize, layout::signSize}, sign,
                 layout::isPast(box.mark) ? theme.past : colourOf(sign, theme));
        top += layout::signStep;
    }
}

bool holdsOnlyText(const CardBox& box) {
    return box.pictureRect.height <= 0 && box.iconRect.width <= 0 && box.signsRect.height <= 0 &&
           box.barRect.width <= 0;
}

} // namespace

void drawCardBoxes(QPainter& painter, const JourneyPicture& picture,
                   const std::vector<const CardBox*>& boxes) {
    const auto lookOf = [&](const CardBox& box) {
        return boxLookOf(*picture.grid.lanes()[box.position.lane], box.mark, picture.theme);
    };
    // Dashes are not the same all along an edge, so that they cannot be stamped.
    const auto isStamped = [&](const CardBox& box) {
        return picture.stamps != nullptr && !layout::isPast(box.mark);
    };
    if (picture.stamps != nullptr) {
        StampPress press(*picture.stamps, painter, picture.theme);
        for (const CardBox* box : boxes) {
            if (isStamped(*box)) {
                press.stamp(box->rect, lookOf(*box));
            }
        }
    }
    for (const CardBox* box : boxes) {
        const BoxLook look = lookOf(*box);
        if (!isStamped(*box)) {
            drawCardBox(painter, box->rect, look, picture.theme);
        }
        if (box->mark == layout::Mark::isNew) {
            drawRing(painter, box->rect, look.shape, picture.theme);
        }
    }
}

void drawCardContent(QPainter& painter, const JourneyPicture& picture, const CardBox& box,
                     TextShaper& shaper) {
    const bool showsText =
        picture.letters == Letters::drawn || painter.deviceTransform().m11() >= leastTextScale;
    if (!showsText && holdsOnlyText(box)) {
        return;
    }
    const model::Card& card = *picture.grid.document().cards.find(box.id);
    const model::Lane& lane = *picture.grid.lanes()[box.position.lane];
    if (box.pictureRect.height > 0) {
        drawPicture(painter, picture, card, box.pictureRect);
    }
    if (box.iconRect.width > 0) {
        drawIcon(painter, box.iconRect, card, lane, picture.theme);
    }
    if (box.signsRect.height > 0) {
        drawSigns(painter, card, box, picture.theme);
    }
    if (box.barRect.width > 0) {
        drawBar(painter, picture, card, box, shaper);
    }
    if (picture.letters == Letters::drawn) {
        shaper.draw(painter, TextRole::card, layout::boxTextOf(card), box.textRect,
                    layout::isPast(box.mark) ? picture.theme.past : picture.theme.text);
    } else if (showsText && !layout::boxTextOf(card).empty()) {
        drawTextBars(painter, box.textRect, picture.theme.line);
    }
}

} // namespace cjm::paint
