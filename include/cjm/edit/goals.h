// Which goals a journey serves: one leads, and it may serve others.
//
// An ideal journey is made for the goals of the one it was born from. So it follows that one's
// goals as long as it has the same; once somebody has given it others, it keeps them.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <optional>

namespace cjm::edit {

struct JourneyGoals {
    std::optional<model::GoalId> leading;
    model::IdSet<model::Goal> others; ///< Without the leading one.

    friend bool operator==(const JourneyGoals&, const JourneyGoals&) = default;
};

[[nodiscard]] JourneyGoals goalsOf(const model::Journey& journey);

/// The document with these goals for a journey, and for its ideal one if that had the same.
///
/// Errors: `rowNotFound`; as `updateRow`.
[[nodiscard]] base::Result<model::Document>
setGoals(model::Document document, model::JourneyId journey, const JourneyGoals& goals);

/// The document with a goal after the others, which a journey serves: it leads where none does.
///
/// Errors: as `setGoals` and `insertRow`.
[[nodiscard]] base::Result<model::Document> addGoal(model::Document document, model::Goal goal,
                                                    model::JourneyId journey);

/// The document without a goal. Where it led, the first of the other goals leads.
///
/// Errors: `rowNotFound`.
[[nodiscard]] base::Result<model::Document> removeGoal(model::Document document,
                                                       model::GoalId goal);

} // namespace cjm::edit
