#include <cjm/model/goal_hints.h>

#include <algorithm>

namespace cjm::model {

namespace {

bool isBlank(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char letter) { return letter == ' '; });
}

/// An image or a goal of one's own may be measured by complaints, of which less is better.
bool wantsMore(GoalKind kind) {
    return kind != GoalKind::image && kind != GoalKind::own;
}

void addHintsOfNumbers(const Goal& goal, std::vector<GoalHint>& hints) {
    if (!goal.from && !goal.to) {
        hints.push_back(GoalHint::numbersMissing);
    } else if (!goal.from) {
        hints.push_back(GoalHint::fromMissing);
    } else if (!goal.to) {
        hints.push_back(GoalHint::toMissing);
    } else if (*goal.from == *goal.to) {
        hints.push_back(GoalHint::nothingChanges);
    } else if (*goal.to < *goal.from && wantsMore(goal.kind)) {
        hints.push_back(GoalHint::getsWorse);
    }
}

} // namespace

bool isContradiction(GoalHint hint) {
    return hint == GoalHint::nothingChanges || hint == GoalHint::getsWorse ||
           hint == GoalHint::dueBeforeStart;
}

std::vector<GoalHint> goalHints(const Goal& goal, const std::optional<base::Date>& start) {
    if (isBlank(goal.what)) {
        return {GoalHint::whatMissing};
    }
    std::vector<GoalHint> hints;
    if (isBlank(goal.measure)) {
        hints.push_back(GoalHint::measureMissing);
    }
    addHintsOfNumbers(goal, hints);
    if (!goal.due) {
        hints.push_back(GoalHint::dueMissing);
    } else if (start && *goal.due < *start) {
        hints.push_back(GoalHint::dueBeforeStart);
    }
    if (isBlank(goal.forWhom)) {
        hints.push_back(GoalHint::forWhomMissing);
    }
    if (isBlank(goal.howMeasured)) {
        hints.push_back(GoalHint::howMeasuredMissing);
    }
    return hints;
}

} // namespace cjm::model
