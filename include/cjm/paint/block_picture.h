// A picture of a part of a map, for letters and presentations of other programs.
#pragma once

#include <cjm/model/document.h>
#include <cjm/wording/vocabulary.h>

#include <QImage>

namespace cjm::paint {

/// The whole map of a journey with a small margin on paper, at 192 dots per inch, or fewer where it
/// is too large for that; so what is to be left out is no part of the document. Null where there is
/// nothing to draw or no memory for it. Wants a QGuiApplication, but no display.
[[nodiscard]] QImage blockPicture(const model::Document& document, model::JourneyId journey,
                                  const wording::Vocabulary& vocabulary);

} // namespace cjm::paint
