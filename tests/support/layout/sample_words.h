// The program's words on a map, as short as they can be told apart.
#pragma once

#include <cjm/layout/journey_layout.h>

namespace cjm::test {

[[nodiscard]] inline layout::JourneyWords sampleWords() {
    layout::JourneyWords words;
    for (const model::LaneKind kind : model::allValues<model::LaneKind>()) {
        words.laneNames.at(static_cast<std::size_t>(kind)) = nameOf(kind);
    }
    words.emotionWords = {"Awful", "Bad", "Neutral", "Good", "Great"};
    words.signNames = {"New",      "Gone",     "Moved",          "Changed",
                       "We know",  "We think", "We do not know", "Truth",
                       "Lost",     "Barrier",  "Out of control", "Signature",
                       "Internal", "Waiting",  "Current curve",  "Ideal curve"};
    words.internal = "internal";
    words.minutes = "%1 min";
    return words;
}

} // namespace cjm::test
