// The small signs on a map: what they stand for, and which of them a card or a map has.
#pragma once

#include <cjm/model/journey_grid.h>

#include <cstddef>
#include <vector>

namespace cjm::layout {

/// In the order in which they stand on a card and in a legend.
enum class Sign {
    known,
    assumed,
    unknown,
    momentOfTruth,
    lostHere,
    barrier,
    outOfOurControl,
    signatureMoment,
    internalLane, ///< On the stripe of a lane.
    waiting,      ///< In the bar of a card's minutes.
};

inline constexpr std::size_t signCount = static_cast<std::size_t>(Sign::waiting) + 1;

/// The height and width of one sign.
inline constexpr double signSize = 11;

/// From the top of a sign to that of the one below it.
inline constexpr double signStep = 14;

[[nodiscard]] Sign signOf(model::Certainty certainty);
[[nodiscard]] Sign signOf(model::CardMark mark);

/// The signs of a card from the top: how certain it is, then its marks.
[[nodiscard]] std::vector<Sign> signsOf(const model::Card& card);

/// As many as `signsOf` gives.
[[nodiscard]] std::size_t signCountOf(const model::Card& card);

/// The signs that are seen on a map: each once, none of what is hidden or collapsed.
[[nodiscard]] std::vector<Sign> signsOn(const model::JourneyGrid& grid);

} // namespace cjm::layout
