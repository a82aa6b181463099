#include "journey_pair.h"

#include <cjm/model/siblings.h>

namespace cjm::ui {

using model::Document;
using model::Journey;
using model::JourneyId;
using model::JourneyState;

namespace {

bool wasBorn(const Journey& journey) {
    return journey.state == JourneyState::ideal && journey.basedOn.has_value();
}

std::optional<JourneyId> idealOf(const Document& document, JourneyId current) {
    for (const Journey& journey : document.journeys) {
        if (wasBorn(journey) && journey.basedOn == current) {
            return journey.id;
        }
    }
    return std::nullopt;
}

} // namespace

JourneyPair pairOf(const Document& document, JourneyId id) {
    const Journey* journey = document.journeys.find(id);
    if (journey == nullptr || journey->state != JourneyState::ideal) {
        return {id, idealOf(document, id)};
    }
    return {journey->basedOn, id};
}

bool isIdeal(const Document& document, JourneyId id) {
    const Journey* journey = document.journeys.find(id);
    return journey != nullptr && journey->state == JourneyState::ideal;
}

std::vector<const Journey*> firstJourneys(const Document& document) {
    return model::inOrder(document.journeys,
                          [](const Journey& journey) { return !wasBorn(journey); });
}

} // namespace cjm::ui
