// The emotion curves of an ideal journey, laid over the map of the current one.
//
//     for (const IdealCurve& curve : idealCurves(document, current, ideal)) { ... }
#pragma once

#include <cjm/model/emotion_curve.h>

#include <vector>

namespace cjm::compare {

struct IdealCurve {
    model::LaneId lane; ///< Of the current journey, on whose curve it lies.

    /// From left to right. The cards are the ideal journey's, the positions are in phases of the
    /// current one: what happens in a new phase lies at the edge after the phase before it.
    std::vector<model::CurvePoint> points;
    std::vector<bool> bridgedAfter; ///< One for each point but the last.

    friend bool operator==(const IdealCurve&, const IdealCurve&) = default;
};

/// One for each emotions lane of the current journey whose counterpart has scores. A lane without
/// one has that of the first emotions lane that is new in the ideal journey, if any.
[[nodiscard]] std::vector<IdealCurve> idealCurves(const model::Document& document,
                                                  model::JourneyId current, model::JourneyId ideal);

} // namespace cjm::compare
