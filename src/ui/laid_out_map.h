// A map that is only looked at: laid out once, on whatever thread, and drawn as often as one likes.
#pragma once

#include <cjm/layout/journey_layout.h>
#include <cjm/model/journey_grid.h>
#include <cjm/wording/vocabulary.h>

namespace cjm::ui {

struct LaidOutMap {
    /// A journey that the document does not have gives a map without phases and lanes.
    LaidOutMap(const model::Document& document, model::JourneyId journey,
               const wording::Vocabulary& vocabulary);

    model::JourneyGrid grid;
    layout::JourneyWords words;
    layout::JourneyLayout layout;
};

} // namespace cjm::ui
