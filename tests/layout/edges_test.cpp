#include <cjm/layout/edges.h>
#include <cjm/layout/hit_test.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

using namespace cjm;
using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// Three phases, one lane, a card over two phases in the first.
struct ThreePhases {
    DocumentBuilder builder;
    PhaseId a = builder.phase("A");
    PhaseId b = builder.phase("B");
    PhaseId c = builder.phase("C");
    LaneId actions = builder.lane(LaneKind::actions);
    CardId card = builder.card(a, actions, "wide");

    [[nodiscard]] JourneyLayout layout(const JourneyOptions& options = {}) {
        LetterMeasure measure;
        JourneyWords words = sampleWords();
        words.cardCount = [](std::size_t count) { return std::to_string(count) + " cards"; };
        const JourneyGrid grid(builder.document(), builder.journey());
        return layoutJourney(grid, words, options, measure);
    }
};

} // namespace

TEST_CASE("edgeAt: finds the edges of labels, columns and cards within reach", "[layout][edges]") {
    ThreePhases map;
    const JourneyLayout layout = map.layout();
    const Rect head = layout.phases[1].rect;
    const Rect box = layout.cards.front().rect;
    const double tip = head.right() + headTip;
    CHECK(edgeAt(layout, {layout.labelWidth + 3, 5}, 4) == Edge{EdgeKind::labels, 0, {}});
    CHECK(edgeAt(layout, {tip, head.centre().y}, 4) == Edge{EdgeKind::column, 1, {}});
    // At the corner of a head its edge is where the tip is not.
    CHECK(edgeAt(layout, {head.right(), head.top + 1}, 4) == Edge{EdgeKind::column, 1, {}});
    CHECK(edgeAt(layout, {tip, head.top + 1}, 4) == std::nullopt);
    CHECK(edgeAt(layout, {box.right() - 2, box.centre().y}, 4) ==
          Edge{EdgeKind::card, 0, map.card});
    CHECK(edgeAt(layout, box.centre(), 4) == std::nullopt);
}

TEST_CASE("spanUpTo: a card reaches to the nearest end of a column", "[layout][edges]") {
    ThreePhases map;
    const JourneyLayout layout = map.layout();
    const auto& edges = layout.columnEdges;
    CHECK(spanUpTo(layout, 0, edges[2] + 20) == 2);
    CHECK(spanUpTo(layout, 0, edges[3] + 2000) == 3);
    CHECK(spanUpTo(layout, 1, edges[0]) == 1);
    CHECK(spanUpTo(layout, 2, edges[3]) == 1);
}

TEST_CASE("layoutJourney: names have the width that is asked for, and an arrow", "[layout]") {
    ThreePhases map;
    CHECK(map.layout({.labelWidth = 150}).labelWidth == 150);
    CHECK(map.layout({.labelWidth = 2}).labelWidth == narrowestLabels);
    CHECK(map.layout().lanes.front().arrowRect == Rect{});
    const JourneyLayout layout = map.layout({.laneArrows = LaneArrows::shown});
    const LaneRow& lane = layout.lanes.front();
    CHECK(lane.arrowRect.right() <= lane.titleRect.left);
    CHECK(hitTest(layout, lane.arrowRect.centre()).kind == HitKind::laneArrow);
    CHECK(hitTest(layout, {1, lane.arrowRect.bottom() + 4}).kind == HitKind::laneArrow);
    CHECK(hitTest(layout, {1, lane.rect.bottom() - 1}).kind == HitKind::lane);
    CHECK(hitTest(layout, lane.titleRect.centre()).kind == HitKind::lane);
}

TEST_CASE("layoutJourney: a collapsed lane says how many cards it hides", "[layout]") {
    ThreePhases map;
    CHECK(map.layout().lanes.front().hiddenCards.empty());
    map.builder.change(map.actions, [](Lane& lane) { lane.collapsed = true; });
    const JourneyLayout layout = map.layout();
    const LaneRow& lane = layout.lanes.front();
    CHECK(lane.hiddenCards == "1 cards");
    CHECK(lane.hiddenCardsRect.top >= lane.titleRect.bottom());
    CHECK(lane.hiddenCardsRect.bottom() <= lane.rect.bottom());
    CHECK(layout.cards.empty());
}
