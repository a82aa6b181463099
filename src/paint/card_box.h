// The box of a card: its ground, its outline, and the stripe in the colour of its lane.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/layout/marks.h>
#include <cjm/paint/theme.h>

#include <QPainter>

namespace cjm::paint {

/// How far the shadow and half of the outline reach beyond the box.
inline constexpr double cardBoxReach = 2;

/// How far its round corners, with what reaches beyond them, go along its edges; what lies between
/// them is the same all along an edge.
inline constexpr double largestCorner = 12;

enum class BoxShape {
    card,
    chip, ///< Round at its ends, without a stripe: a channel.
};

struct BoxLook {
    BoxShape shape = BoxShape::card;
    QRgb lane = 0;
    bool isPast = false; ///< Only an outline: it is not there any more.

    friend bool operator==(const BoxLook&, const BoxLook&) = default;
};

[[nodiscard]] BoxLook boxLookOf(const model::Lane& lane, layout::Mark mark, const Theme& theme);

void drawCardBox(QPainter& painter, const layout::Rect& rect, const BoxLook& look,
                 const Theme& theme);

/// Smaller than this, in pixels for a layout unit, neither letters nor bars in their place can be
/// told apart.
inline constexpr double leastTextScale = 0.3;

/// Over the ground of a box in which no text is seen: a little of the colour of its lane.
void drawTint(QPainter& painter, const layout::Rect& rect, const BoxLook& look);

/// The second outline of a card that is new.
void drawRing(QPainter& painter, const layout::Rect& rect, BoxShape shape, const Theme& theme);

} // namespace cjm::paint
