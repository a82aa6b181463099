// The small signs on a map: what they stand for, and which of them a card or a map has.
#pragma once

#include <cjm/layout/marks.h>
#include <cjm/model/document.h>

#include <bitset>
#include <cstddef>
#include <vector>

namespace cjm::layout {

/// In the order in which they stand on a card and in a legend.
enum class Sign {
    isNew,
    isGone,
    hasMoved,
    isChanged,
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
    currentCurve, ///< Of a map that has a second curve.
    idealCurve,
};

inline constexpr std::size_t signCount = static_cast<std::size_t>(Sign::idealCurve) + 1;

/// The height and width of one sign.
inline constexpr double signSize = 11;

/// From the top of a sign to that of the one below it.
inline constexpr double signStep = 14;

[[nodiscard]] Sign signOf(model::Certainty certainty);
[[nodiscard]] Sign signOf(model::CardMark mark);

/// Of a mark that is one.
[[nodiscard]] Sign signOf(Mark mark);

/// The signs of a card from the top: what became of it, how certain it is, then its marks.
[[nodiscard]] std::vector<Sign> signsOf(const model::Card& card, Mark mark = Mark::none);

/// As many as `signsOf` gives.
[[nodiscard]] std::size_t signCountOf(const model::Card& card, Mark mark = Mark::none);

/// Which signs there are, each at the place of its value.
using SignSet = std::bitset<signCount>;

/// In the order of a legend.
[[nodiscard]] std::vector<Sign> listOf(const SignSet& signs);

} // namespace cjm::layout
