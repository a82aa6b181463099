// One lane of a map: its curve where it has one, and its cards in stacks.
#pragma once

#include "columns.h"
#include "lane_texts.h"

#include <cjm/layout/journey_layout.h>

namespace cjm::layout {

inline constexpr double lanePadding = 7; ///< Above and below what stands in a lane.
inline constexpr double cardGap = 6;     ///< Between the cards of a cell.

/// Where the lowest of what stands in the name field of a lane ends.
[[nodiscard]] double lowestInName(const LaneRow& lane);

struct LanePlace {
    std::size_t lane = 0; ///< As in the grid.
    double top = 0;
};

/// Places the curve of an emotions lane, one score `levelHeight` above the next, and gives its
/// bottom. What marks say is gone is beside it.
[[nodiscard]] double layoutCurve(const model::JourneyGrid& grid, const JourneyWords& words,
                                 const Columns& columns, LanePlace place, double levelHeight,
                                 const Marks* marks, TextMeasure& measure, JourneyLayout& layout);

/// Places the cards of a lane below each other, those that span phases first, and gives the bottom
/// of the lowest. In an emotions lane, a card that the curve tells completely gets no box.
[[nodiscard]] double layoutCards(const model::JourneyGrid& grid, const JourneyWords& words,
                                 const Columns& columns, LanePlace place, const Marks* marks,
                                 LaneTexts& texts, JourneyLayout& layout);

} // namespace cjm::layout
