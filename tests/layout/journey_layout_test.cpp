#include <cjm/layout/journey_layout.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/map_laws.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

#include <string>
#include <vector>

using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

JourneyLayout layoutOf(const DocumentBuilder& builder, const JourneyOptions& options = {}) {
    LetterMeasure measure;
    return layoutJourney(JourneyGrid(builder.document(), builder.journey()), sampleWords(), options,
                         measure);
}

/// The complaints about the curves of a journey, none let off.
Complaints curveComplaints(const DocumentBuilder& builder) {
    LetterMeasure measure;
    const JourneyGrid grid(builder.document(), builder.journey());
    const JourneyWords words = sampleWords();
    const JourneyLayout map = layoutJourney(grid, words, {}, measure);
    return complaintsAboutCurves({grid, words, map, measure}, CrowdedWords::counted);
}

CardId scored(DocumentBuilder& builder, PhaseId phase, LaneId lane, int score,
              std::string word = {}) {
    const CardId card = builder.card(phase, lane);
    builder.change(card, [&](Card& row) {
        row.emotion = score;
        row.emotionWord = std::move(word);
    });
    return card;
}

/// One phase for each score, each with this word.
DocumentBuilder curveOf(const std::vector<int>& scores, const std::string& word) {
    DocumentBuilder builder;
    const LaneId lane = builder.lane(LaneKind::emotions);
    for (const int score : scores) {
        scored(builder, builder.phase(), lane, score, word);
    }
    return builder;
}

} // namespace

TEST_CASE("layoutJourney: an empty journey has a finite map", "[layout][journey]") {
    const JourneyLayout map = layoutOf(DocumentBuilder());
    CHECK(map.size.width == 480);
    CHECK(map.size.height == map.headHeight);
    CHECK(map.phases.empty());
    CHECK(map.lanes.empty());
}

TEST_CASE("layoutJourney: lanes without phases show their names", "[layout][journey]") {
    DocumentBuilder builder;
    builder.lane(LaneKind::actions);
    builder.lane(LaneKind::emotions);
    const JourneyLayout map = layoutOf(builder);
    REQUIRE(map.lanes.size() == 2);
    CHECK(map.curves.empty());
    CHECK(map.lanes[1].rect.height > 0);
    CHECK(map.size.height == map.lanes[1].rect.bottom());
}

TEST_CASE("layoutJourney: phases without lanes show their heads", "[layout][journey]") {
    DocumentBuilder builder;
    builder.phase("Wassen");
    const JourneyLayout map = layoutOf(builder);
    REQUIRE(map.phases.size() == 1);
    CHECK(map.size.height == map.headHeight);
    CHECK(map.phases[0].rect.bottom() <= map.size.height);
}

TEST_CASE("layoutJourney: a hidden lane is left out with its cards", "[layout][journey]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const LaneId hidden = builder.lane(LaneKind::emotions);
    const LaneId shown = builder.lane(LaneKind::actions);
    scored(builder, phase, hidden, 1);
    builder.card(phase, hidden, "Hidden");
    const CardId card = builder.card(phase, shown, "Shown");
    builder.change(hidden, [](Lane& lane) { lane.shown = false; });
    const JourneyLayout map = layoutOf(builder);
    REQUIRE(map.lanes.size() == 1);
    CHECK(map.lanes[0].id == shown);
    CHECK(map.lanes[0].lane == 1);
    CHECK(map.curves.empty());
    REQUIRE(map.cards.size() == 1);
    CHECK(map.cards[0].id == card);
}

TEST_CASE("layoutJourney: a collapsed lane shows its name only and is low", "[layout][journey]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const LaneId lane = builder.lane(LaneKind::emotions);
    scored(builder, phase, lane, 1);
    builder.card(phase, lane, "Hidden");
    const double open = layoutOf(builder).size.height;
    builder.change(lane, [](Lane& row) { row.collapsed = true; });
    const JourneyLayout map = layoutOf(builder);
    REQUIRE(map.lanes.size() == 1);
    CHECK(map.lanes[0].titleRect.height > 0);
    CHECK(map.cards.empty());
    CHECK(map.curves.empty());
    CHECK(map.size.height < open - 50);
}

TEST_CASE("layoutJourney: a card stands below one that spans its phase", "[layout][journey]") {
    DocumentBuilder builder;
    const PhaseId first = builder.phase();
    const PhaseId second = builder.phase();
    builder.phase();
    const LaneId lane = builder.lane(LaneKind::actions);
    const CardId single = builder.card(second, lane, "Single");
    const CardId wide = builder.card(first, lane, "Wide");
    builder.change(wide, [](Card& card) { card.span = 2; });
    const JourneyLayout map = layoutOf(builder);
    REQUIRE(map.cards.size() == 2);
    const CardBox& above = map.cards[0];
    const CardBox& below = map.cards[1];
    CHECK(above.id == wide);
    CHECK(below.id == single);
    CHECK(above.rect.bottom() < below.rect.top);
    CHECK(above.rect.right() == below.rect.right());
    CHECK(above.rect.left == below.rect.left - 160);
}

TEST_CASE("layoutJourney: a span past the last phase ends there", "[layout][journey]") {
    DocumentBuilder builder;
    builder.phase();
    const PhaseId last = builder.phase();
    const LaneId lane = builder.lane(LaneKind::actions);
    builder.change(builder.card(last, lane, "Wide"), [](Card& card) { card.span = 9; });
    const JourneyLayout map = layoutOf(builder);
    REQUIRE(map.cards.size() == 1);
    CHECK(map.cards[0].rect.right() < map.phases[1].rect.right());
}

TEST_CASE("layoutJourney: a feeling gets a box where it says more than its word",
          "[layout][journey]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const LaneId lane = builder.lane(LaneKind::emotions);
    scored(builder, phase, lane, 1, "Glad");
    const CardId told = scored(builder, phase, lane, 1);
    builder.change(told, [](Card& card) { card.text = "Because of the welcome"; });
    const CardId unscored = builder.card(phase, lane);
    builder.change(unscored, [](Card& card) { card.emotionWord = "Curious"; });
    const JourneyLayout map = layoutOf(builder);
    REQUIRE(map.cards.size() == 2);
    CHECK(map.cards[0].id == told);
    CHECK(map.cards[1].id == unscored);
    CHECK(boxTextOf(*builder.document().cards.find(unscored)) == "Curious");
    REQUIRE(map.curves.size() == 1);
    CHECK(map.curves[0].faces.size() == 2);
    CHECK(map.curves[0].rect.bottom() < map.cards[0].rect.top);
}

TEST_CASE("layoutJourney: phases keep their widths in proportion at every column width",
          "[layout][journey]") {
    DocumentBuilder builder;
    for (const std::optional<int> width :
         {std::optional<int>(), std::optional(320), std::optional(80)}) {
        builder.change(builder.phase(), [&](Phase& phase) { phase.width = width; });
    }
    for (const double columnWidth : {100.0, 160.0, 333.0}) {
        const JourneyLayout map = layoutOf(builder, {.columnWidth = columnWidth});
        const double first = map.phases[1].rect.left - map.phases[0].rect.left;
        const double second = map.phases[2].rect.left - map.phases[1].rect.left;
        const double third = map.size.width - headTip - map.phases[2].rect.left;
        CHECK(first == Approx(columnWidth));
        CHECK(second == Approx(2 * columnWidth));
        CHECK(third == Approx(columnWidth / 2));
    }
}

TEST_CASE("layoutJourney: neighbours with equal text share a band, others do not",
          "[layout][journey]") {
    DocumentBuilder builder;
    for (const char* band : {"Before", "Before", "", "Before", "After", "After"}) {
        builder.change(builder.phase(), [&](Phase& phase) { phase.band = band; });
    }
    const JourneyLayout map = layoutOf(builder);
    REQUIRE(map.bands.size() == 3);
    CHECK(map.bands[0].text == "Before");
    CHECK(map.bands[1].text == "Before");
    CHECK(map.bands[2].text == "After");
    CHECK(map.bands[0].rect.width == Approx(316));
    CHECK(map.bands[1].rect.width == Approx(152));
    CHECK(map.bands[1].rect.left > map.phases[3].rect.left);
    CHECK(map.bands[2].rect.width == Approx(312));
    CHECK(map.bands[0].rect.bottom() <= map.phases[0].rect.top);
}

TEST_CASE("layoutJourney: a question takes room only where it is shown", "[layout][journey]") {
    DocumentBuilder builder;
    builder.change(builder.phase("Wassen"),
                   [](Phase& phase) { phase.question = "Hoe ruikt het?"; });
    builder.phase("Knippen");
    const JourneyLayout hidden = layoutOf(builder);
    const JourneyLayout shown = layoutOf(builder, {.questions = Questions::shown});
    CHECK(hidden.phases[0].questionRect == Rect{});
    CHECK(shown.phases[0].questionRect.height == lineHeight);
    CHECK(shown.phases[1].questionRect == Rect{});
    CHECK(shown.headHeight > hidden.headHeight + lineHeight);
}

TEST_CASE("layoutJourney: the label column is as wide as its longest word wants, within reason",
          "[layout][journey]") {
    const auto labelWidth = [](const std::string& title) {
        DocumentBuilder builder;
        builder.change(builder.lane(LaneKind::actions), [&](Lane& lane) { lane.title = title; });
        return layoutOf(builder).labelWidth;
    };
    CHECK(labelWidth("Is") == 96);
    CHECK(labelWidth("What the salon does behind") == 96);
    CHECK(labelWidth("Verwachtingspatronen") == 20 * letterWidth + 23);
    CHECK(labelWidth("Kapper-Verwachtingspatronen") == 20 * letterWidth + 23);
    CHECK(labelWidth(std::string(100, 'x')) == 220);
}

TEST_CASE("layoutJourney: letters count, not bytes, where scripts meet", "[layout][journey]") {
    DocumentBuilder builder;
    builder.change(builder.lane(LaneKind::actions),
                   [](Lane& lane) { lane.title = "Впечатления contactmomenten"; });
    CHECK(layoutOf(builder).labelWidth == 15 * letterWidth + 23);
}

TEST_CASE("layoutJourney: an added height goes to every open lane", "[layout][journey]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const LaneId collapsed = builder.lane(LaneKind::actions);
    builder.change(collapsed, [](Lane& lane) { lane.collapsed = true; });
    builder.lane(LaneKind::problems);
    scored(builder, phase, builder.lane(LaneKind::emotions), 2);
    const JourneyLayout plain = layoutOf(builder);
    const JourneyLayout added = layoutOf(builder, {.addedLaneHeight = 40});
    CHECK(added.lanes[0].rect.height == plain.lanes[0].rect.height);
    CHECK(added.lanes[1].rect.height == Approx(plain.lanes[1].rect.height + 40));
    CHECK(added.lanes[2].rect.height == Approx(plain.lanes[2].rect.height + 40));
}

TEST_CASE("layoutJourney: no curve crosses a word, for any three scores", "[layout][curve]") {
    for (int first = -2; first <= 2; ++first) {
        for (int second = -2; second <= 2; ++second) {
            for (int third = -2; third <= 2; ++third) {
                CAPTURE(first, second, third);
                CHECK(curveComplaints(curveOf({first, second, third}, "a word to be wrapped")) ==
                      Complaints{});
            }
        }
    }
}

TEST_CASE("layoutJourney: a word beside a steep slope is narrower than one beside a gentle one",
          "[layout][curve]") {
    const auto widthOfFirst = [](int next) {
        const JourneyLayout map = layoutOf(curveOf({2, next}, "many words in a row here"));
        return map.curves.at(0).faces.at(0).wordRect.width;
    };
    CHECK(widthOfFirst(2) > widthOfFirst(-2));
}

TEST_CASE("layoutJourney: a word too long for its side of a slope stands on the other",
          "[layout][curve]") {
    for (const std::vector<int>& scores : {std::vector{2, -2}, {-2, 2}, {0, -2, 0}, {0, 2, -2}}) {
        CAPTURE(scores);
        CHECK(curveComplaints(curveOf(scores, "Ongemakkelijk")) == Complaints{});
    }
    const JourneyLayout map = layoutOf(curveOf({2, -2}, "Ongemakkelijk"));
    const std::vector<Face>& faces = map.curves.at(0).faces;
    CHECK(faces.at(0).wordRect.bottom() < faces.at(0).centre.y);
    CHECK(faces.at(1).wordRect.top > faces.at(1).centre.y);
}

TEST_CASE("layoutJourney: words of many feelings in one phase do not lie over each other",
          "[layout][curve]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase("Phase");
    const LaneId lane = builder.lane(LaneKind::emotions);
    for (const int score : {1, -1, 2, 0, 0, -2, 1}) {
        scored(builder, phase, lane, score, "Verwachtingsvol");
    }
    const JourneyLayout map = layoutOf(builder);
    const std::vector<Face>& faces = map.curves.at(0).faces;
    REQUIRE(faces.size() == 7);
    for (std::size_t index = 0; index < faces.size(); ++index) {
        CHECK(map.curves.at(0).rect.contains(faces[index].wordRect));
        for (std::size_t other = 0; other < faces.size(); ++other) {
            const auto [x, y] = faces[other].centre;
            const Rect face = {x - faceRadius, y - faceRadius, 2 * faceRadius, 2 * faceRadius};
            CHECK_FALSE(faces[index].wordRect.overlaps(face));
            CHECK((index == other || !faces[index].wordRect.overlaps(faces[other].wordRect)));
        }
    }
}

TEST_CASE("layoutJourney: a long word at the edge stays on the map, off the lane names",
          "[layout][curve]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const LaneId lane = builder.lane(LaneKind::emotions);
    for (const int score : {-1, 0, 1, -2}) {
        scored(builder, phase, lane, score, "Disappointed");
    }
    const JourneyLayout map = layoutOf(builder);
    for (const Face& face : map.curves.at(0).faces) {
        CHECK(face.wordRect.left >= map.curves[0].rect.left);
        CHECK(face.wordRect.right() <= map.size.width);
    }
    const JourneyLayout longer = layoutOf(curveOf({1}, std::string(100, 'x')));
    CHECK(longer.curves.at(0).faces.at(0).wordRect.left >= longer.curves[0].rect.left);
    CHECK(longer.curves.at(0).faces.at(0).wordRect.right() <= longer.size.width);
}

TEST_CASE("layoutJourney: a phase without a score is bridged", "[layout][curve]") {
    DocumentBuilder builder;
    const LaneId lane = builder.lane(LaneKind::emotions);
    for (const int score : {1, 2, 99, -1}) {
        const PhaseId phase = builder.phase();
        if (score != 99) {
            scored(builder, phase, lane, score);
        }
    }
    CHECK(layoutOf(builder).curves.at(0).bridgedAfterFace == std::vector{false, true});
}

TEST_CASE("JourneyWords: a person's own words go before the program's", "[layout][words]") {
    const JourneyWords words = sampleWords();
    Lane lane;
    lane.kind = LaneKind::problems;
    CHECK(words.titleOf(lane) == "problems");
    lane.title = "Missers";
    CHECK(words.titleOf(lane) == "Missers");
    Card card;
    CHECK(words.wordFor(card).empty());
    card.emotion = -2;
    CHECK(words.wordFor(card) == "Awful");
    card.emotionWord = "Boos";
    CHECK(words.wordFor(card) == "Boos");
    CHECK(boxTextOf(card) == "Boos");
    card.text = "Wacht";
    CHECK(boxTextOf(card) == "Wacht");
}

TEST_CASE("Rect: knows what it holds and what it meets", "[layout][geometry]") {
    const Rect rect = {10, 20, 30, 40};
    CHECK(rect.contains(Point{10, 20}));
    CHECK_FALSE(rect.contains(Point{40, 20}));
    CHECK_FALSE(rect.contains(Point{10, 60}));
    CHECK(rect.contains(rect));
    CHECK_FALSE(rect.contains(rect.movedBy(1, 0)));
    CHECK(rect.overlaps(rect.movedBy(29, 39)));
    CHECK_FALSE(rect.overlaps(rect.movedBy(30, 0)));
    CHECK(rect.centre() == Point{25, 40});
    CHECK(rect.without(1, 2, 3, 4) == Rect{11, 22, 26, 34});
    CHECK(rect.without(20, 0, 20, 0).width == 0);
}
