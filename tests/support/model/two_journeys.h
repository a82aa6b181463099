// A current journey and its ideal, each with two phases, two lanes and a card: what most rules are
// about. Valid as it stands.
#pragma once

#include <model/document_builder.h>

namespace cjm::test {

struct TwoJourneys {
    struct Rows {
        model::JourneyId journey;
        model::PhaseId first;
        model::PhaseId last;
        model::LaneId actions;
        model::LaneId emotions;
        model::CardId card; ///< In the first phase, an action.
    };

    DocumentBuilder builder;
    Rows current = rows(builder.journey());
    Rows ideal = rows(builder.startIdeal(current.journey));

private:
    Rows rows(model::JourneyId journey) {
        Rows made = {journey,
                     builder.phase("Wassen"),
                     builder.phase("Knippen"),
                     builder.lane(model::LaneKind::actions),
                     builder.lane(model::LaneKind::emotions),
                     {}};
        made.card = builder.card(made.first, made.actions, "Neemt plaats");
        return made;
    }
};

} // namespace cjm::test
