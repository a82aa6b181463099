// The small signs of a map, and what they mean below it. Their shapes tell them apart without
// colour, on grey paper too.
#pragma once

#include <cjm/layout/legend.h>
#include <cjm/paint/text_shaper.h>
#include <cjm/paint/theme.h>

#include <QPainter>

namespace cjm::paint {

/// On a card or on paper.
[[nodiscard]] const QColor& colourOf(layout::Sign sign, const Theme& theme);

/// Fills the square.
void drawSign(QPainter& painter, const layout::Rect& square, layout::Sign sign,
              const QColor& colour);

/// From 0, 0 on.
void drawLegend(QPainter& painter, const layout::Legend& legend, const layout::JourneyWords& words,
                const Theme& theme, TextShaper& shaper);

/// The stripe of a lane that is only for us: broken, where others are whole.
void drawBrokenStripe(QPainter& painter, const layout::Rect& rect, const QColor& colour);

/// A bar of slanting lines, for what is waited.
void drawHatchedBar(QPainter& painter, const layout::Rect& rect, const QColor& colour);

} // namespace cjm::paint
