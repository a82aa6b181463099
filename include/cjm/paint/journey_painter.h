// Draws a journey's map where its layout says: the same for the window, paper and pictures.
#pragma once

#include <cjm/layout/journey_layout.h>
#include <cjm/paint/card_stamps.h>
#include <cjm/paint/pictures.h>
#include <cjm/paint/text_shaper.h>
#include <cjm/paint/theme.h>

#include <QPainter>

namespace cjm::paint {

/// Letters of less than a few pixels are grey dots that take longest to draw.
enum class Letters { drawn, leftOut };

/// What a map is drawn from; all of it outlives the drawing.
struct JourneyPicture {
    const model::JourneyGrid& grid;
    const layout::JourneyLayout& layout;
    const layout::JourneyWords& words;
    const Theme& theme;
    Pictures* pictures = nullptr;     ///< Without any, an empty frame stands for each.
    Letters letters = Letters::drawn; ///< In the body; heads and lane names keep theirs.
    CardStamps* stamps = nullptr;     ///< For a screen.
};

/// Draws the whole map with its corner at 0, 0. Draws within the map's size without clipping.
void drawJourney(QPainter& painter, const JourneyPicture& picture, TextShaper& shaper);

/// The parts of a map that a window scrolls each in their own way.
enum class MapPart {
    body,      ///< All that is right of the lane names and below the heads.
    heads,     ///< Bands, phases and questions.
    laneNames, ///< With their ground.
};

/// Draws what of a part lies in this rectangle of the map, and a little beyond it.
void drawPart(QPainter& painter, const JourneyPicture& picture, MapPart part,
              const layout::Rect& exposed, TextShaper& shaper);

} // namespace cjm::paint
