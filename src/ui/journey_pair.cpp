#include "journey_pair.h"

#include <cjm/model/siblings.h>

namespace cjm::ui {

using model::Document;
using model::Journey;
using model::JourneyId;

JourneyId baseOf(const Document& document, JourneyId journey) {
    const Journey* row = document.journeys.find(journey);
    return row != nullptr && row->basedOn ? *row->basedOn : journey;
}

std::optional<JourneyId> idealOf(const Document& document, JourneyId base) {
    for (const Journey& journey : document.journeys) {
        if (journey.basedOn == base) {
            return journey.id;
        }
    }
    return std::nullopt;
}

std::vector<const Journey*> baseJourneys(const Document& document) {
    return model::inOrder(document.journeys,
                          [](const Journey& journey) { return !journey.basedOn; });
}

} // namespace cjm::ui
