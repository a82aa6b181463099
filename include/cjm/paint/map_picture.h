// A small picture of a journey's map, to know it by among others.
//
//     label->setPixmap(QPixmap::fromImage(
//         mapPicture(document, journey, vocabulary, {280, 170}, label->devicePixelRatioF())));
//
// Wants a QGuiApplication, but no display.
#pragma once

#include <cjm/model/document.h>
#include <cjm/wording/vocabulary.h>

#include <QImage>

namespace cjm::paint {

/// The map as wide as the picture with a small margin, from its top; what does not fit below is cut
/// off. A map of one or two phases is not enlarged beyond 100 %. Nothing but paper for a journey
/// that the document does not have.
/// @param size in device independent pixels; the image has `devicePixelRatio` times as many, and
///        carries the ratio
[[nodiscard]] QImage mapPicture(const model::Document& document, model::JourneyId journey,
                                const wording::Vocabulary& vocabulary, QSize size,
                                double devicePixelRatio);

} // namespace cjm::paint
