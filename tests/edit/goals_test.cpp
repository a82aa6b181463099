#include <cjm/edit/goals.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/problem_text.h>
#include <model/two_journeys.h>
#include <result_value.h>

using namespace cjm;
using namespace cjm::model;
using base::ErrorCode;
using cjm::edit::goalsOf;
using cjm::edit::JourneyGoals;
using cjm::test::codeOf;
using cjm::test::TwoJourneys;
using cjm::test::valueOf;

namespace {

JourneyGoals goalsIn(const Document& document, JourneyId journey) {
    return goalsOf(*document.journeys.find(journey));
}

Document withNewGoal(TwoJourneys& map, const Document& document, GoalId id) {
    Goal goal;
    goal.id = id;
    return valueOf(edit::addGoal(document, goal, map.current.journey));
}

} // namespace

TEST_CASE("addGoal: the first goal leads, later ones are served too, and the ideal follows",
          "[edit][goals]") {
    TwoJourneys map;
    const GoalId first = map.builder.freshId<Goal>();
    const GoalId second = map.builder.freshId<Goal>();
    Document document = withNewGoal(map, map.builder.document(), first);
    document = withNewGoal(map, document, second);
    const JourneyGoals both{first, {second}};
    CHECK(goalsIn(document, map.current.journey) == both);
    CHECK(goalsIn(document, map.ideal.journey) == both);
    CHECK(inOrder(document.goals, [](const Goal&) { return true; }).back()->id == second);
    CHECK(validate(document) == std::vector<Problem>{});
    CHECK(codeOf(edit::addGoal(document, Goal{}, map.builder.freshId<Journey>())) ==
          ErrorCode::rowNotFound);
}

TEST_CASE("setGoals: an ideal journey that was given other goals keeps them", "[edit][goals]") {
    TwoJourneys map;
    const GoalId ours = map.builder.add<Goal>();
    const GoalId other = map.builder.add<Goal>();
    Document document =
        valueOf(edit::setGoals(map.builder.document(), map.ideal.journey, {other, {}}));
    CHECK(goalsIn(document, map.current.journey) == JourneyGoals{});
    document = valueOf(edit::setGoals(document, map.current.journey, {ours, {other}}));
    CHECK(goalsIn(document, map.ideal.journey) == JourneyGoals{other, {}});
    document = valueOf(edit::setGoals(document, map.ideal.journey, {ours, {other}}));
    document = valueOf(edit::setGoals(document, map.current.journey, {other, {}}));
    CHECK(goalsIn(document, map.ideal.journey) == JourneyGoals{other, {}});
}

TEST_CASE("removeGoal: the first of the other goals leads where it led", "[edit][goals]") {
    TwoJourneys map;
    const GoalId first = map.builder.add<Goal>();
    const GoalId second = map.builder.add<Goal>();
    const GoalId third = map.builder.add<Goal>();
    map.builder.change(map.ideal.card, [&](Card& card) { card.goal = first; });
    Document document = valueOf(
        edit::setGoals(map.builder.document(), map.current.journey, {first, {second, third}}));
    document = valueOf(edit::removeGoal(document, first));
    CHECK(goalsIn(document, map.current.journey) == JourneyGoals{second, {third}});
    CHECK(goalsIn(document, map.ideal.journey) == JourneyGoals{second, {third}});
    CHECK_FALSE(document.cards.find(map.ideal.card)->goal);
    document = valueOf(edit::removeGoal(document, third));
    CHECK(goalsIn(document, map.current.journey) == JourneyGoals{second, {}});
    CHECK(validate(document) == std::vector<Problem>{});
    CHECK(codeOf(edit::removeGoal(document, first)) == ErrorCode::rowNotFound);
}
