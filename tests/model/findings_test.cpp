#include <cjm/model/findings.h>

#include <catch2/catch.hpp>
#include <model/two_journeys.h>

using namespace cjm::model;
using cjm::test::TwoJourneys;

TEST_CASE("findingsOf: tells of each ideal journey what it lacks, and of others nothing",
          "[model][findings]") {
    TwoJourneys map;
    CHECK(findingsOf(map.builder.document()).empty());

    const GoalId goal = map.builder.add<Goal>();
    map.builder.change(map.ideal.journey, [&](Journey& ideal) { ideal.leadingGoal = goal; });
    const RowReference journey = referenceTo(map.ideal.journey);
    const Finding unserved{FindingKind::goalUnserved, {journey, referenceTo(goal)}};
    CHECK(findingsOf(map.builder.document()) == std::vector{unserved});

    map.builder.change(map.ideal.journey, [](Journey& ideal) { ideal.basedOn.reset(); });
    CHECK(findingsOf(map.builder.document()) ==
          std::vector{Finding{FindingKind::idealWithoutCurrent, {journey}}, unserved});
}
