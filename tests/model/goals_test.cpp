#include <cjm/model/goal_hints.h>
#include <cjm/model/ideal_gaps.h>

#include <catch2/catch.hpp>
#include <model/two_journeys.h>

using namespace cjm;
using namespace cjm::model;
using cjm::test::TwoJourneys;

namespace {

Goal wholeGoal() {
    Goal goal;
    goal.kind = GoalKind::customers;
    goal.what = "Revisits after the first visit";
    goal.measure = "percent";
    goal.from = 25;
    goal.to = 40;
    goal.due = base::parseDate("2027-06-01");
    goal.forWhom = "new clients";
    goal.howMeasured = "From the till, each month";
    return goal;
}

using Hints = std::vector<GoalHint>;

Hints hintsOf(const Goal& goal) {
    return goalHints(goal, base::parseDate("2026-11-14"));
}

/// A feeling in each of the two phases of a journey, scored like this.
void feel(TwoJourneys& map, const TwoJourneys::Rows& rows, int first, int last) {
    const auto add = [&](PhaseId phase, int score) {
        const CardId card = map.builder.card(phase, rows.emotions);
        map.builder.change(card, [&](Card& row) {
            row.journey = rows.journey;
            row.emotion = score;
        });
    };
    add(rows.first, first);
    add(rows.last, last);
}

void bornFrom(TwoJourneys& map, PhaseId phase, IdSet<Phase> origins) {
    map.builder.change(phase, [&](Phase& row) { row.origins = std::move(origins); });
}

} // namespace

TEST_CASE("goalHints: a goal that says all is left alone", "[model][goals]") {
    CHECK(hintsOf(wholeGoal()).empty());
}

TEST_CASE("goalHints: each part that is missing is named once", "[model][goals]") {
    Goal goal;
    CHECK(hintsOf(goal) == Hints{GoalHint::whatMissing});
    goal.what = "More revisits";
    CHECK(hintsOf(goal) == Hints{GoalHint::measureMissing, GoalHint::numbersMissing,
                                 GoalHint::dueMissing, GoalHint::forWhomMissing,
                                 GoalHint::howMeasuredMissing});
    goal = wholeGoal();
    goal.from.reset();
    CHECK(hintsOf(goal) == Hints{GoalHint::fromMissing});
    goal.to.reset();
    CHECK(hintsOf(goal) == Hints{GoalHint::numbersMissing});
    goal.from = 25;
    CHECK(hintsOf(goal) == Hints{GoalHint::toMissing});
}

TEST_CASE("goalHints: what does not fit together is told, less only where more is wanted",
          "[model][goals]") {
    Goal goal = wholeGoal();
    goal.to = goal.from;
    CHECK(hintsOf(goal) == Hints{GoalHint::nothingChanges});
    goal.to = 10;
    CHECK(hintsOf(goal) == Hints{GoalHint::getsWorse});
    goal.kind = GoalKind::own; // complaints, perhaps
    CHECK(hintsOf(goal).empty());
    goal.due = base::parseDate("2026-11-13");
    CHECK(hintsOf(goal) == Hints{GoalHint::dueBeforeStart});
    CHECK(goalHints(goal, std::nullopt).empty());
    CHECK(isContradiction(GoalHint::dueBeforeStart));
    CHECK_FALSE(isContradiction(GoalHint::dueMissing));
}

TEST_CASE("idealGaps: goals that no card of the ideal journey serves, the leading one first",
          "[model][goals]") {
    TwoJourneys map;
    const GoalId first = map.builder.add<Goal>();
    const GoalId second = map.builder.add<Goal>();
    const GoalId third = map.builder.add<Goal>();
    map.builder.change(map.ideal.journey, [&](Journey& journey) {
        journey.leadingGoal = third;
        journey.otherGoals = {first, second, third};
    });
    map.builder.change(map.current.card, [&](Card& card) { card.goal = third; });
    map.builder.change(map.ideal.card, [&](Card& card) { card.goal = first; });
    CHECK(idealGaps(map.builder.document(), map.ideal.journey).unserved ==
          std::vector{third, second});
    CHECK(idealGaps(map.builder.document(), map.current.journey).isEmpty());
    CHECK(idealGaps(map.builder.document(), map.builder.freshId<Journey>()).isEmpty());
}

TEST_CASE("idealGaps: phases that feel worse than their origins do on average", "[model][goals]") {
    TwoJourneys map;
    feel(map, map.current, 1, -1);
    feel(map, map.ideal, 0, 0);
    const auto worse = [&] { return idealGaps(map.builder.document(), map.ideal.journey).worse; };
    CHECK(worse().empty()); // nobody knows what they were born from
    bornFrom(map, map.ideal.first, {map.current.first});
    bornFrom(map, map.ideal.last, {map.current.last});
    CHECK(worse() == std::vector{WorsePhase{map.ideal.first, 1, 0}});
    bornFrom(map, map.ideal.first, {map.current.first, map.current.last});
    CHECK(worse().empty());
}
