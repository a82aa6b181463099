#include <cjm/layout/hit_test.h>
#include <cjm/layout/layout_memory.h>
#include <cjm/layout/poster_layout.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

#include <algorithm>

using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// Three phases with an action each, and feelings that rise.
struct Marked {
    DocumentBuilder builder;
    std::vector<PhaseId> phases;
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    std::vector<CardId> cards;
    std::vector<CardId> feelings;
    std::shared_ptr<Marks> marks = std::make_shared<Marks>();

    Marked() {
        for (int phase = 0; phase < 3; ++phase) {
            phases.push_back(builder.phase("Wassen"));
            cards.push_back(builder.card(phases.back(), actions, "Krijgt een kop thee"));
            feelings.push_back(builder.card(phases.back(), emotions));
            builder.change(feelings.back(), [&](Card& card) { card.emotion = phase - 1; });
        }
    }

    template <class Row>
    void mark(Id<Row> id, Mark mark) {
        marks->rows[referenceTo(id)] = mark;
    }

    [[nodiscard]] JourneyGrid grid() const { return {builder.document(), builder.journey()}; }

    [[nodiscard]] JourneyLayout layout() const {
        LetterMeasure measure;
        return layoutJourney(grid(), sampleWords(), {.marks = marks}, measure);
    }
};

bool passesThrough(const LinkPath& path, const Rect& rect) {
    const Rect inside = rect.without(1, 1, 1, 1);
    for (const LinkPath::Stroke& stroke : path.strokes) {
        for (std::size_t index = 0; index + 1 < stroke.size(); ++index) {
            const Point from = stroke[index];
            const Point to = stroke[index + 1];
            const Rect line = {std::min(from.x, to.x), std::min(from.y, to.y),
                               std::max(0.1, std::abs(to.x - from.x)),
                               std::max(0.1, std::abs(to.y - from.y))};
            if (line.overlaps(inside)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("marks: a marked card, phase and lane make room for their signs", "[layout][marks]") {
    Marked map;
    map.mark(map.cards[0], Mark::isNew);
    map.mark(map.phases[1], Mark::isGone);
    map.mark(map.emotions, Mark::isChanged);
    const JourneyLayout layout = map.layout();
    const CardBox& box = *boxOf(layout, map.cards[0]);
    CHECK(box.mark == Mark::isNew);
    CHECK(box.rect.contains(box.signsRect));
    CHECK(box.textRect.right() < box.signsRect.left);
    CHECK(boxOf(layout, map.cards[1])->signsRect == Rect{});
    const PhaseHead& head = layout.phases[1];
    CHECK(head.mark == Mark::isGone);
    CHECK(head.rect.contains(head.markRect));
    CHECK_FALSE(head.markRect.overlaps(head.numberRect));
    CHECK_FALSE(head.markRect.overlaps(head.titleRect));
    const LaneRow& lane = layout.lanes[1];
    CHECK(lane.rect.contains(lane.markRect));
    CHECK(lane.markRect.top >= lane.titleRect.bottom());
    CHECK(listOf(layout.signs) == std::vector{Sign::isNew, Sign::isGone, Sign::isChanged});
}

TEST_CASE("marks: what is gone is beside the curve, not on it", "[layout][marks]") {
    Marked map;
    map.mark(map.feelings[1], Mark::isGone);
    map.marks->formerScores[map.feelings[2].uuid] = -2;
    const JourneyLayout layout = map.layout();
    const CurveArea& area = layout.curves.front();
    REQUIRE(area.faces.size() == 2);
    CHECK(area.bridgedAfterFace == std::vector{true});
    REQUIRE(area.paleFaces.size() == 2);
    CHECK(area.paleFaces[0].card == map.feelings[1]);
    CHECK(area.paleFaces[0].score == 0);
    CHECK(area.paleFaces[1].card == map.feelings[2]);
    CHECK(area.paleFaces[1].centre.y > area.neutralLine);
    for (const PaleFace& pale : area.paleFaces) {
        CHECK(area.rect.contains(faceRect(pale)));
        for (const Face& face : area.faces) {
            CHECK_FALSE(faceRect(pale).overlaps(face.wordRect));
            CHECK_FALSE(faceRect(pale).overlaps(faceRect(face)));
        }
    }
}

TEST_CASE("marks: a feeling over two phases leaves no gap in the curve", "[layout][marks]") {
    Marked map;
    map.builder.change(map.feelings[0], [](Card& card) { card.span = 2; });
    map.builder.change(map.feelings[1], [](Card& card) { card.emotion.reset(); });
    map.mark(map.cards[0], Mark::isNew);
    CHECK(map.layout().curves.at(0).bridgedAfterFace == std::vector{false});
    map.mark(map.feelings[0], Mark::isGone);
    map.builder.change(map.feelings[1], [](Card& card) { card.emotion = 0; });
    CHECK(map.layout().curves.at(0).bridgedAfterFace == std::vector{false});
}

TEST_CASE("marks: a card that has moved has a way around the others", "[layout][marks]") {
    Marked map;
    map.mark(map.cards[0], Mark::wasHere);
    map.mark(map.cards[2], Mark::hasMoved);
    map.marks->moves.push_back({map.cards[0], map.cards[2]});
    const JourneyLayout layout = map.layout();
    REQUIRE(layout.links.size() == 1);
    const LinkPath& way = layout.links.front();
    CHECK(way.mark == Mark::hasMoved);
    CHECK(way.leadsSomewhere);
    for (const CardBox& box : layout.cards) {
        CHECK_FALSE(passesThrough(way, box.rect));
    }
    CHECK(listOf(layout.signs) == std::vector{Sign::hasMoved});
}

TEST_CASE("marks: a second curve lies over no word, and the legend tells both", "[layout][marks]") {
    Marked map;
    CurveOver over{map.emotions, {}, {false, true}};
    for (std::size_t phase = 0; phase < 3; ++phase) {
        over.points.push_back({map.feelings[phase], static_cast<double>(phase) + 0.5, 1});
    }
    map.marks->curves.push_back(over);
    const JourneyLayout layout = map.layout();
    const CurveArea& area = layout.curves.front();
    CHECK(area.second.points.size() == 3);
    CHECK(area.second.bridgedAfter == over.bridgedAfter);
    for (const Point& point : area.second.points) {
        CHECK(point.y == Approx(area.neutralLine - area.levelHeight));
        for (const Face& face : area.faces) {
            CHECK_FALSE(face.wordRect.contains(point));
        }
    }
    CHECK(listOf(layout.signs) == std::vector{Sign::currentCurve, Sign::idealCurve});
}

TEST_CASE("marks: a lane that is laid out already is not taken for one with others",
          "[layout][marks]") {
    Marked map;
    LetterMeasure measure;
    LayoutMemory memory;
    const JourneyGrid grid = map.grid();
    const JourneyLayout bare = layoutJourney(grid, sampleWords(), {}, measure, memory);
    map.mark(map.cards[0], Mark::isNew);
    const JourneyLayout marked =
        layoutJourney(grid, sampleWords(), {.marks = map.marks}, measure, memory);
    CHECK(boxOf(bare, map.cards[0])->mark == Mark::none);
    CHECK(boxOf(marked, map.cards[0])->mark == Mark::isNew);
}

TEST_CASE("layoutOnSheet: two maps stand below each other in the same columns",
          "[layout][poster]") {
    Marked first;
    Marked second;
    second.builder.lane(LaneKind::behindTheScenes);
    const JourneyGrid above = first.grid();
    const JourneyGrid below = second.grid();
    LetterMeasure measure;
    const PosterLayout poster =
        layoutOnSheet({{&above, nullptr, "Now"}, {&below, nullptr, "Then"}}, sampleWords(),
                      {"", "Noor", "", "", {}}, {420, 297}, measure);
    REQUIRE(poster.second);
    CHECK(poster.map.columnEdges == poster.second->columnEdges);
    CHECK(poster.secondOrigin.y > poster.mapOrigin.y + poster.map.size.height);
    CHECK(poster.secondOrigin.y + poster.second->size.height <= Approx(poster.size.height));
    CHECK(std::any_of(poster.texts.begin(), poster.texts.end(), [&](const PlacedText& text) {
        return text.text == "Then" && text.rect.bottom() <= poster.secondOrigin.y &&
               text.rect.top > poster.mapOrigin.y + poster.map.size.height;
    }));
}
