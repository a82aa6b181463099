// A journey's map as small as a stamp: its lanes, heads, cards and faces without a word.
//
// So small that no letter could be read, which makes it quick for thousands of cards.
#pragma once

#include <cjm/paint/journey_painter.h>

#include <QImage>

namespace cjm::paint {

/// The whole map, as large as fits into `room`; never larger than a map at 100 %.
/// @param room in device independent pixels; the image has `devicePixelRatio` times as many, and
///        carries the ratio
[[nodiscard]] QImage overviewPicture(const JourneyPicture& picture, QSize room,
                                     double devicePixelRatio);

} // namespace cjm::paint
