// The box of a card: its ground, its outline, and the stripe in the colour of its lane.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/paint/theme.h>

#include <QPainter>

namespace cjm::paint {

/// How far the shadow and half of the outline reach beyond the box.
inline constexpr double cardBoxReach = 2;

void drawCardBox(QPainter& painter, const layout::Rect& rect, const QColor& lane,
                 const Theme& theme);

} // namespace cjm::paint
