// What the signs on a map mean: a line of signs and words below it, only those that it has.
//
//     const Legend legend = layoutLegend(listOf(map.signs), words, map.size.width, measure);
#pragma once

#include <cjm/layout/journey_layout.h>

#include <vector>

namespace cjm::layout {

struct LegendEntry {
    Sign sign = Sign::known;
    Rect signRect;
    Rect textRect; ///< Of its name in `JourneyWords::signNames`.
};

/// Its upper left corner is at 0, 0.
struct Legend {
    Size size; ///< Without height where there is nothing to explain.
    std::vector<LegendEntry> entries;
};

/// In lines of at most this width.
[[nodiscard]] Legend layoutLegend(const std::vector<Sign>& signs, const JourneyWords& words,
                                  double width, TextMeasure& measure);

} // namespace cjm::layout
