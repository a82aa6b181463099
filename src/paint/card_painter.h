// The cards of a map: their boxes, and what stands in each.
#pragma once

#include <cjm/paint/journey_painter.h>

#include <vector>

namespace cjm::paint {

void drawCardBoxes(QPainter& painter, const JourneyPicture& picture,
                   const std::vector<const layout::CardBox*>& boxes);

void drawCardContent(QPainter& painter, const JourneyPicture& picture, const layout::CardBox& box,
                     TextShaper& shaper);

} // namespace cjm::paint
