// One card of a map: its ground, and what stands in it.
#pragma once

#include <cjm/paint/journey_painter.h>

namespace cjm::paint {

void drawCard(QPainter& painter, const JourneyPicture& picture, const layout::CardBox& box,
              TextShaper& shaper);

} // namespace cjm::paint
