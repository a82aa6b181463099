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

inline constexpr double headPaddingAcross = 10;
inline constexpr double gapAfterNumber = 7;

} // namespace cjm::layout
