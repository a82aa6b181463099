// What a map says that nobody has typed, in the reader's language.
#pragma once

#include <cjm/layout/signs.h>
#include <cjm/model/card_row.h>
#include <cjm/model/lane_row.h>

#include <array>
#include <cstddef>
#include <functional>
#include <string>

namespace cjm::layout {

/// What the program says where a person has not, in the reader's language.
struct JourneyWords {
    std::array<std::string, model::allValues<model::LaneKind>().size()> laneNames;
    std::array<std::string, 5> emotionWords; ///< For the scores -2 to 2.
    std::array<std::string, signCount> signNames;
    std::string internal; ///< Below the name of a lane that is only for us.
    std::string minutes;  ///< With %1 for their number.
    std::function<std::string(std::size_t count)> cardCount; ///< As in 3 cards; may be absent.

    [[nodiscard]] const std::string& titleOf(const model::Lane& lane) const;
    [[nodiscard]] const std::string& wordFor(const model::Card& card) const;
    [[nodiscard]] const std::string& nameOf(Sign sign) const;
    [[nodiscard]] std::string durationOf(const model::Card& card) const;
};

/// What the box of a card says: its text or, where it has none, its word for a feeling.
[[nodiscard]] const std::string& boxTextOf(const model::Card& card);

/// How long it takes, with what is waited.
[[nodiscard]] int minutesOf(const model::Card& card);

} // namespace cjm::layout
