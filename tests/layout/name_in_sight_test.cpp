#include <cjm/layout/name_in_sight.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

#include <string>

using namespace cjm;
using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// An internal lane, as high as five cards make it.
LaneRow highLane() {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase("A");
    const LaneId lane = builder.lane(LaneKind::actions);
    builder.change(lane, [](Lane& changed) { changed.audience = Audience::internal; });
    for (const char* text : {"a", "b", "c", "d", "e"}) {
        builder.card(phase, lane, text);
    }
    LetterMeasure measure;
    const JourneyGrid grid(builder.document(), builder.journey());
    return layoutJourney(grid, sampleWords(), {.laneArrows = LaneArrows::shown}, measure)
        .lanes.front();
}

double lowestOf(const LaneRow& lane) {
    return std::max(lane.titleRect.bottom(), lane.noteRect.bottom());
}

} // namespace

TEST_CASE("withNameBelow: all of a name stands as far below as its lane is scrolled away",
          "[layout][names]") {
    const LaneRow lane = highLane();
    REQUIRE(lane.noteRect.height > 0);
    const LaneRow moved = withNameBelow(lane, lane.rect.top + 40);
    CHECK(moved.rect == lane.rect);
    CHECK(moved.titleRect.top == lane.titleRect.top + 40);
    CHECK(moved.arrowRect.top == lane.arrowRect.top + 40);
    CHECK(moved.noteRect.top == lane.noteRect.top + 40);
    CHECK(moved.markRect == Rect{});
}

TEST_CASE("withNameBelow: a name never leaves its lane", "[layout][names]") {
    const LaneRow lane = highLane();
    const LaneRow lowest = withNameBelow(lane, lane.rect.bottom() - 1);
    CHECK(lowestOf(lowest) < lane.rect.bottom());
    CHECK(lowestOf(lowest) > lane.rect.bottom() - 12);
    CHECK(withNameBelow(lane, lane.rect.bottom() + 500) == lowest);
    LaneRow low = lane;
    low.rect.height = lowestOf(lane) - lane.rect.top;
    CHECK(withNameBelow(low, low.rect.bottom()) == low);
}

TEST_CASE("withNameBelow: a lane that is seen from its top is as it was", "[layout][names]") {
    const LaneRow lane = highLane();
    CHECK(withNameBelow(lane, lane.rect.top) == lane);
    CHECK(withNameBelow(lane, lane.rect.top - 100) == lane);
}
