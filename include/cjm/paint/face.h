// The face of a feeling: on the curve, and wherever a window shows one.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/paint/theme.h>

#include <QPainter>

namespace cjm::paint {

/// A feeling from -2 to 2. Shape, mouth and colour each tell it without the others. Reaches a tenth
/// of the radius beyond it.
void drawFace(QPainter& painter, layout::Point centre, double radius, int score,
              const Theme& theme);

/// The same face of a feeling that is not there any more: a dashed outline without colour.
void drawPaleFace(QPainter& painter, layout::Point centre, double radius, int score,
                  const Theme& theme);

} // namespace cjm::paint
