// The box of a card and the head of a phase, from the column's edges inwards.
#pragma once

#include <cjm/layout/journey_layout.h>

namespace cjm::layout {

inline constexpr double cellPaddingLeft = 4;
inline constexpr double cellPaddingRight = 12;
inline constexpr double cardTextLeft = cardStripe + 8;
inline constexpr double cardTextRight = 8;
inline constexpr double cardTextAbove = 6;

/// What a column is wider than the text of its cards.
inline constexpr double aroundCardText =
    cellPaddingLeft + cardTextLeft + cardTextRight + cellPaddingRight;

/// The curve shows the feeling; what else a card says needs a box.
[[nodiscard]] inline bool isToldByCurve(const model::Card& card, model::LaneKind kind) {
    return kind == model::LaneKind::emotions && card.emotion && card.text.empty();
}

inline constexpr double iconSize = 16;
inline constexpr double gapBesideText = 6;

/// From the right edge of a card to its signs, and what they take from the room of its text.
inline constexpr double signsRight = 5;
inline constexpr double besideSigns = signsRight + signSize + 3 - cardTextRight;

/// True for lanes whose cards have the sign of their channel or place before their text.
[[nodiscard]] constexpr bool hasIcons(model::LaneKind kind) {
    return kind == model::LaneKind::channels || kind == model::LaneKind::places;
}

/// What the text of a card is narrower by for what stands beside it.
[[nodiscard]] inline double besideText(const model::Card& card, model::LaneKind kind, Mark mark) {
    return (hasIcons(kind) ? iconSize + gapBesideText : 0) +
           (signCountOf(card, mark) > 0 ? besideSigns : 0);
}

inline constexpr double headPaddingAcross = 10;
inline constexpr double gapAfterNumber = 7;

} // namespace cjm::layout
