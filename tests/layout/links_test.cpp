#include <cjm/layout/journey_layout.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

#include <algorithm>
#include <optional>

using namespace cjm;
using namespace cjm::layout;
using namespace cjm::model;
using cjm::test::DocumentBuilder;
using cjm::test::LetterMeasure;

namespace {

/// Four phases and two lanes, with a card in each cell.
struct SmallMap {
    SmallMap() {
        for (const char* title : {"Search", "Book", "Visit", "Return"}) {
            phases.push_back(builder.phase(title));
        }
        lanes = {builder.lane(LaneKind::actions), builder.lane(LaneKind::problems)};
        for (const LaneId lane : lanes) {
            for (const PhaseId phase : phases) {
                cards.push_back(builder.card(phase, lane, "Card"));
            }
        }
    }

    LinkId link(LinkKind kind, RowReference from, std::optional<RowReference> to,
                std::string label = {}, std::optional<int> share = {}) {
        return builder.add<Link>([&](Link& row) {
            row.journey = builder.journey();
            row.kind = kind;
            row.from = from;
            row.to = to;
            row.label = std::move(label);
            row.share = share;
        });
    }

    [[nodiscard]] JourneyLayout layout() const {
        LetterMeasure measure;
        return layoutJourney(JourneyGrid(builder.document(), builder.journey()),
                             test::sampleWords(), {}, measure);
    }

    DocumentBuilder builder;
    std::vector<PhaseId> phases;
    std::vector<LaneId> lanes;
    std::vector<CardId> cards; ///< Lane by lane.
};

double highest(const LinkPath& path) {
    double top = path.bounds.bottom();
    for (const LinkPath::Stroke& stroke : path.strokes) {
        for (const Point& point : stroke) {
            top = std::min(top, point.y);
        }
    }
    return top;
}

} // namespace

TEST_CASE("links: only where they run does a map have more height", "[layout][links]") {
    SmallMap map;
    const JourneyLayout before = map.layout();
    CHECK(before.links.empty());
    map.link(LinkKind::loop, referenceTo(map.cards[3]), referenceTo(map.cards[1]));
    const JourneyLayout after = map.layout();
    REQUIRE(after.links.size() == 1);
    CHECK(after.size.height > before.size.height);
    CHECK(after.size.width == before.size.width);
    CHECK(after.lanes[1].rect.height == before.lanes[1].rect.height);
    CHECK(after.columnEdges == before.columnEdges);
}

TEST_CASE("links: between phases they run above the heads, with an arrow from above",
          "[layout][links]") {
    SmallMap map;
    map.link(LinkKind::loop, referenceTo(map.phases[3]), referenceTo(map.phases[1]), "Again", 40);
    const JourneyLayout layout = map.layout();
    REQUIRE(layout.links.size() == 1);
    const LinkPath& path = layout.links.front();
    const Rect& head = layout.phases[1].rect;
    const Point tip = path.strokes.back().back();
    CHECK(tip.y == head.top);
    CHECK(tip.x == Approx(head.centre().x).margin(15));
    CHECK(path.strokes.back()[path.strokes.back().size() - 2].y < tip.y);
    CHECK(path.bounds.bottom() <= head.top);
    CHECK(path.text == "Again · 40\u00a0%");
    CHECK(path.signRect.width > 0);
    CHECK(path.strokes.size() == 2); // interrupted by its label
}

TEST_CASE("links: where clients get lost they end at their sign below the card",
          "[layout][links]") {
    SmallMap map;
    map.link(LinkKind::lost, referenceTo(map.cards[5]), std::nullopt, {}, 30);
    const JourneyLayout layout = map.layout();
    REQUIRE(layout.links.size() == 1);
    const LinkPath& path = layout.links.front();
    CHECK_FALSE(path.leadsSomewhere);
    CHECK(path.text == "30\u00a0%");
    CHECK(layout.lanes[1].rect.contains(path.signRect));
    const Point end = path.strokes.back().back();
    CHECK(end.y == Approx(path.signRect.centre().y));
    CHECK(std::abs(end.x - path.signRect.centre().x) < path.signRect.width);
}

TEST_CASE("links: a branch without words to the next card needs no room", "[layout][links]") {
    SmallMap map;
    const JourneyLayout before = map.layout();
    map.link(LinkKind::branch, referenceTo(map.cards[0]), referenceTo(map.cards[1]));
    const JourneyLayout after = map.layout();
    REQUIRE(after.links.size() == 1);
    CHECK(after.size.height == before.size.height);
    CHECK(after.links[0].signRect.width == 0);
    CHECK(after.links[0].text.empty());
}

TEST_CASE("links: several in one strip run side by side", "[layout][links]") {
    SmallMap map;
    for (std::size_t from : {2U, 3U, 3U}) {
        map.link(LinkKind::loop, referenceTo(map.phases[from]), referenceTo(map.phases[0]));
    }
    const JourneyLayout layout = map.layout();
    REQUIRE(layout.links.size() == 3);
    std::vector<double> heights;
    for (const LinkPath& path : layout.links) {
        heights.push_back(highest(path));
    }
    std::sort(heights.begin(), heights.end());
    CHECK(heights[1] - heights[0] >= 8);
    CHECK(heights[2] - heights[1] >= 8);
}

TEST_CASE("links: what is hidden or collapsed has none, nor has a thing to itself",
          "[layout][links]") {
    SmallMap map;
    map.link(LinkKind::branch, referenceTo(map.cards[0]), referenceTo(map.cards[5]));
    map.link(LinkKind::lost, referenceTo(map.cards[6]), std::nullopt);
    map.link(LinkKind::loop, referenceTo(map.phases[1]), referenceTo(map.phases[1]));
    CHECK(map.layout().links.size() == 2);
    map.builder.change(map.lanes[1], [](Lane& lane) { lane.collapsed = true; });
    CHECK(map.layout().links.empty());
    map.builder.change(map.lanes[1], [](Lane& lane) { lane.shown = false; });
    CHECK(map.layout().links.empty());
}

TEST_CASE("links: a card that covers the gaps is gone around", "[layout][links]") {
    SmallMap map;
    const CardId wide = map.builder.card(map.phases[0], map.lanes[0], "Wide");
    map.builder.change(wide, [](Card& card) { card.span = 4; });
    map.link(LinkKind::branch, referenceTo(map.phases[1]), referenceTo(map.cards[6]));
    const JourneyLayout layout = map.layout();
    REQUIRE(layout.links.size() == 1);
    const double outside = layout.links[0].bounds.right();
    CHECK((outside > layout.columnEdges.back() - 12 ||
           layout.links[0].bounds.left < layout.columnEdges.front() + 4));
}
