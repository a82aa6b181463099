// What a goal still lacks to be clear, complete and concrete, and what in it does not fit together.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/goal_row.h>

#include <optional>
#include <vector>

namespace cjm::model {

enum class GoalHint {
    whatMissing,
    measureMissing,
    numbersMissing, ///< Neither from nor to.
    fromMissing,
    toMissing,
    nothingChanges, ///< From equals to.
    getsWorse,      ///< Less of what the kind of goal wants more of.
    dueMissing,
    dueBeforeStart,
    forWhomMissing,
    howMeasuredMissing,
};

/// True where something is there, but does not fit to the rest.
[[nodiscard]] bool isContradiction(GoalHint hint);

/// In the order in which the parts of a goal are filled in. As long as nobody has said what the
/// goal is, that alone.
/// @param start the date of the journey, before which nothing can be reached
[[nodiscard]] std::vector<GoalHint> goalHints(const Goal& goal,
                                              const std::optional<base::Date>& start);

} // namespace cjm::model
