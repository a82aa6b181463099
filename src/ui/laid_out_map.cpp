#include "laid_out_map.h"

#include <cjm/paint/journey_words.h>
#include <cjm/paint/text_shaper.h>

namespace cjm::ui {

namespace {

layout::JourneyLayout layOut(const model::JourneyGrid& grid, const layout::JourneyWords& words) {
    paint::TextShaper shaper;
    return layout::layoutJourney(grid, words, {}, shaper);
}

} // namespace

LaidOutMap::LaidOutMap(const model::Document& document, model::JourneyId journey,
                       const wording::Vocabulary& vocabulary)
    : grid(document, journey)
    , words(paint::journeyWords(vocabulary))
    , layout(layOut(grid, words)) {}

} // namespace cjm::ui
