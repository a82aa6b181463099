// The curve of an emotions lane, with its ground, its faces and their words.
#pragma once

#include <cjm/paint/journey_painter.h>

namespace cjm::paint {

/// What of it is within these places, and a little beyond.
void drawCurve(QPainter& painter, const layout::CurveArea& area, const JourneyPicture& picture,
               const layout::Rect& exposed, TextShaper& shaper);

} // namespace cjm::paint
