// How a journey feels: the curve of one emotions lane.
//
// Every scored card is a point, in order across the width of the phases that its card covers. The
// value of a phase is the mean of the scores in it. Phases without a score are bridged, and the
// bridge is drawn dotted.
#pragma once

#include <cjm/model/journey_grid.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::model {

struct CurvePoint {
    CardId card;
    double position; ///< In phases from the left edge of the first one: 1.5 is the middle of the
                     ///< second.
    int score;       ///< -2 to 2.

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

struct EmotionCurve {
    std::vector<CurvePoint> points;                 ///< From left to right.
    std::vector<std::optional<double>> phaseValues; ///< One for each phase.

    /// True where the curve from this point to the next passes a phase without a score.
    [[nodiscard]] bool isBridgedAfter(std::size_t point) const;

    friend bool operator==(const EmotionCurve&, const EmotionCurve&) = default;
};

/// The curve of the lane with this index; without points where no card of it has a score.
[[nodiscard]] EmotionCurve emotionCurve(const JourneyGrid& grid, std::size_t lane);

} // namespace cjm::model
