#include <cjm/edit/goals.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/model/siblings.h>

namespace cjm::edit {

using namespace model;

namespace {

base::Result<Document> withGoals(Document document, Journey journey, const JourneyGoals& goals) {
    journey.leadingGoal = goals.leading;
    journey.otherGoals = goals.others;
    return updateRow(std::move(document), std::move(journey));
}

/// The first of the other goals leads in place of one that goes.
JourneyGoals without(const Document& document, const Journey& journey, GoalId gone) {
    JourneyGoals goals = goalsOf(journey);
    if (goals.leading == gone) {
        const auto others = inOrder(document.goals, [&](const Goal& goal) {
            return goals.others.contains(goal.id) && goal.id != gone;
        });
        goals.leading = others.empty() ? std::nullopt : std::optional(others.front()->id);
    }
    IdSet<Goal> others;
    for (const GoalId other : goals.others) {
        if (other != gone && other != goals.leading) {
            others.insert(other);
        }
    }
    goals.others = std::move(others);
    return goals;
}

} // namespace

JourneyGoals goalsOf(const Journey& journey) {
    JourneyGoals goals{journey.leadingGoal, {}};
    for (const GoalId other : journey.otherGoals) {
        if (other != journey.leadingGoal) {
            goals.others.insert(other);
        }
    }
    return goals;
}

base::Result<Document> setGoals(Document document, JourneyId id, const JourneyGoals& goals) {
    const Journey* journey = document.journeys.find(id);
    if (journey == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
    }
    const JourneyGoals before = goalsOf(*journey);
    base::Result<Document> next = withGoals(document, *journey, goals);
    for (const Journey& other : document.journeys) {
        const bool follows = other.state == JourneyState::ideal && other.basedOn == id;
        if (next && follows && goalsOf(other) == before) {
            next = withGoals(*std::move(next), other, goals);
        }
    }
    return next;
}

base::Result<Document> addGoal(Document document, Goal goal, JourneyId id) {
    const Journey* journey = document.journeys.find(id);
    if (journey == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
    }
    JourneyGoals goals = goalsOf(*journey);
    if (goals.leading) {
        goals.others.insert(goal.id);
    } else {
        goals.leading = goal.id;
    }
    const std::size_t last = document.goals.size();
    base::Result<Document> added = insertRow(std::move(document), std::move(goal), last);
    return added ? setGoals(*std::move(added), id, goals) : added;
}

base::Result<Document> removeGoal(Document document, GoalId goal) {
    if (!document.goals.contains(goal)) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(goal)));
    }
    const Table<Journey> journeys = document.journeys;
    for (const Journey& journey : journeys) {
        if (journey.leadingGoal == goal) {
            base::Result<Document> next =
                withGoals(document, journey, without(document, journey, goal));
            if (!next) {
                return next;
            }
            document = *std::move(next);
        }
    }
    return removeRows(std::move(document), {referenceTo(goal)});
}

} // namespace cjm::edit
