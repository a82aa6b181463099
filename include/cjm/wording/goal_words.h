// A goal in words: its kinds, what it lacks, and the goal read back.
//
// In the language of the application's translator.
#pragma once

#include <cjm/model/goal_hints.h>

#include <QString>
#include <vector>

namespace cjm::wording {

/// As in "More clients".
[[nodiscard]] QString goalKindName(model::GoalKind kind);

/// What to say beside the part of the goal that a hint is about.
[[nodiscard]] QString goalHintSentence(model::GoalHint hint);

/// All hints of a goal in one calm line, as in "Clear. Still missing: a date."
[[nodiscard]] QString goalSummary(const std::vector<model::GoalHint>& hints);

/// The goal read back in short sentences, as in "Revisits after the first visit. From 25 to 40
/// (percent). For whom: new clients. By 1 June 2027." Empty as long as nobody has said what it is.
[[nodiscard]] QString goalInWords(const model::Goal& goal);

} // namespace cjm::wording
