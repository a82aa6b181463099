// What two compared journeys tell on a map, as its layout takes it.
//
//     const compare::CombinedJourney map = compare::ghost(document, current, ideal);
//     layoutJourney({map.document, map.journey}, words, {.marks = marksOf(map)}, shaper);
#pragma once

#include <cjm/compare/combined_journey.h>
#include <cjm/compare/ideal_curve.h>
#include <cjm/layout/marks.h>

#include <memory>

namespace cjm::paint {

[[nodiscard]] std::shared_ptr<const layout::Marks> marksOf(const compare::CombinedJourney& map);

/// For a map of the current journey.
[[nodiscard]] std::shared_ptr<const layout::Marks>
marksOf(const std::vector<compare::IdealCurve>& curves);

} // namespace cjm::paint
