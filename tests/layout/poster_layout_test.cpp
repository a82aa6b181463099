#include "word_widths.h"

#include <cjm/layout/poster_layout.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// A salon's journey with so many phases, some cards and a curve.
JourneyGrid journeyOf(std::size_t phaseCount, std::size_t cardsInCell = 2) {
    DocumentBuilder builder;
    const LaneId actions = builder.lane(LaneKind::actions);
    const LaneId emotions = builder.lane(LaneKind::emotions);
    const LaneId problems = builder.lane(LaneKind::problems);
    for (std::size_t index = 0; index < phaseCount; ++index) {
        const PhaseId phase = builder.phase("Phase of the visit");
        builder.change(phase, [](Phase& row) { row.question = "What does the client see?"; });
        for (std::size_t count = 0; count < cardsInCell; ++count) {
            builder.card(phase, actions, "Calls the salon to make an appointment for two");
        }
        builder.card(phase, problems, "Nobody answers");
        builder.change(builder.card(phase, emotions),
                       [&](Card& card) { card.emotion = static_cast<int>(index % 5) - 2; });
    }
    return {builder.document(), builder.journey()};
}

PosterTexts longTexts() {
    return {
        "Salon de la Paix",
        "The first visit of a new client who found the salon by a picture",
        "Our goal:",
        "Two of three new clients make an appointment before they leave the salon",
        {"Current journey", "Anna, 34, a busy mother of two with little time", "14 November 2026"}};
}

std::vector<Paper> sheets() {
    std::vector<Paper> sheets = {{300, 450}, {5'000, 50}, {50, 5'000}, {123.4, 77.7}};
    for (const char* name : {"A4", "A3", "A2", "A1", "A0"}) {
        for (const Orientation orientation : {Orientation::landscape, Orientation::portrait}) {
            sheets.push_back(turned(parsePaper(name).value(), orientation));
        }
    }
    return sheets;
}

/// The sheet without its margins, in layout units at scale 1.
Rect roomOn(const Paper& paper) {
    const double margin = std::min(10.0, 0.03 * std::max(paper.width, paper.height));
    return {margin * unitsPerMillimetre, margin * unitsPerMillimetre,
            (paper.width - 2 * margin) * unitsPerMillimetre,
            (paper.height - 2 * margin) * unitsPerMillimetre};
}

Rect drawnOn(const PosterLayout& poster) {
    return {poster.origin.x, poster.origin.y, poster.size.width * poster.scale,
            poster.size.height * poster.scale};
}

PosterLayout posterOf(const JourneyGrid& grid, const PosterTexts& texts, const Paper& paper) {
    LetterMeasure measure;
    return layoutOnSheet(grid, sampleWords(), texts, paper, measure);
}

bool isWithin(const Rect& inner, const Rect& outer) {
    return outer.without(-0.01, -0.01, -0.01, -0.01).contains(inner);
}

/// The largest scale that any column width gives, without texts above the map.
double bestScale(const JourneyGrid& grid, const Paper& paper) {
    LetterMeasure measure;
    const Rect room = roomOn(paper);
    double best = 0;
    for (double width = widthForWholeWords(grid, nullptr, measure); width <= 420; width += 1) {
        const Size size =
            layoutJourney(grid, sampleWords(),
                          {.columnWidth = width, .questions = Questions::shown}, measure)
                .size;
        best = std::max(best, std::min(room.width / size.width, room.height / size.height));
    }
    return best;
}

} // namespace

TEST_CASE("layoutOnSheet: everything lies within the margins of any sheet", "[layout][poster]") {
    for (const std::size_t phases : {1U, 5U, 7U, 30U}) {
        for (const Paper& paper : sheets()) {
            CAPTURE(phases, paper.width, paper.height);
            const PosterLayout poster = posterOf(journeyOf(phases), longTexts(), paper);
            CHECK(isWithin(drawnOn(poster), roomOn(paper)));
            CHECK(poster.size.width == poster.map.size.width);
            CHECK(poster.mapOrigin.y + poster.map.size.height == Approx(poster.size.height));
            for (const PlacedText& text : poster.texts) {
                CHECK(isWithin(text.rect, {0, 0, poster.size.width, poster.mapOrigin.y}));
            }
        }
    }
}

TEST_CASE("layoutOnSheet: fills the sheet in one direction at least", "[layout][poster]") {
    for (const Paper& paper : sheets()) {
        CAPTURE(paper.width, paper.height);
        const Rect drawn = drawnOn(posterOf(journeyOf(7), longTexts(), paper));
        const Rect room = roomOn(paper);
        CHECK(std::max(drawn.width / room.width, drawn.height / room.height) > 0.99);
        CHECK(drawn.centre().x == Approx(room.centre().x));
        CHECK(drawn.top == Approx(room.top));
    }
}

TEST_CASE("layoutOnSheet: no other column width makes the letters noticeably larger",
          "[layout][poster]") {
    for (const std::size_t phases : {1U, 3U, 7U, 12U}) {
        const JourneyGrid grid = journeyOf(phases);
        for (const Paper& paper : sheets()) {
            CAPTURE(phases, paper.width, paper.height);
            const double best = bestScale(grid, paper);
            const double scale = posterOf(grid, {}, paper).scale;
            CHECK(scale >= 0.985 * best);
            CHECK(scale <= 1.01 * best);
        }
    }
}

TEST_CASE("layoutOnSheet: the texts above the map do not overlap", "[layout][poster]") {
    std::vector<PosterTexts> headers = {longTexts(), longTexts(), longTexts()};
    headers[1].facts.clear();
    headers[2].goalLabel = "A label that is rather long for what it is";
    for (const PosterTexts& header : headers) {
        for (const Paper& paper : sheets()) {
            CAPTURE(paper.width, paper.height);
            const PosterLayout poster = posterOf(journeyOf(2), header, paper);
            REQUIRE(poster.texts.size() == 4 + header.facts.size());
            for (std::size_t index = 0; index < poster.texts.size(); ++index) {
                for (std::size_t other = 0; other < index; ++other) {
                    CHECK_FALSE(poster.texts[index].rect.overlaps(poster.texts[other].rect));
                }
            }
        }
    }
}

TEST_CASE("layoutOnSheet: what has no text takes no room", "[layout][poster]") {
    const PosterLayout bare = posterOf(journeyOf(3), {}, {420, 297});
    CHECK(bare.texts.empty());
    CHECK(bare.mapOrigin == Point{0, 0});
    const PosterLayout label = posterOf(journeyOf(3), {"", "", "Our goal:", "", {}}, {420, 297});
    CHECK(label.texts.empty());
}

TEST_CASE("layoutOnSheet: words are wrapped, not broken", "[layout][poster]") {
    LetterMeasure measure;
    for (const std::size_t phases : {1U, 7U, 30U}) {
        const JourneyGrid grid = journeyOf(phases);
        const PosterLayout poster = posterOf(grid, longTexts(), {210, 297});
        for (const CardBox& box : poster.map.cards) {
            CHECK(widestWord(TextRole::card, boxTextOf(*grid.document().cards.find(box.id)),
                             measure) <= box.textRect.width);
        }
        for (const PhaseHead& head : poster.map.phases) {
            CHECK(widestWord(TextRole::phaseTitle, grid.phases()[head.phase]->title, measure) <=
                  head.titleRect.width);
        }
    }
}

TEST_CASE("layoutOnSheet: spare height goes to the lanes, within reason", "[layout][poster]") {
    const JourneyGrid grid = journeyOf(7);
    const PosterLayout wide = posterOf(grid, {}, {420, 297});
    const PosterLayout high = posterOf(grid, {}, {297, 2'000});
    CHECK(high.map.size.height * high.scale < roomOn({297, 2'000}).height);
    const double inLanes = high.map.size.height - high.map.headHeight;
    LetterMeasure measure;
    const double columnWidth = high.map.phases[1].rect.left - high.map.phases[0].rect.left;
    const JourneyLayout plain = layoutJourney(
        grid, sampleWords(), {.columnWidth = columnWidth, .questions = Questions::shown}, measure);
    CHECK(inLanes == Approx(plain.size.height - plain.headHeight + 0.2 * plain.size.height));
    CHECK(wide.scale > 0);
}

TEST_CASE("layoutOnSheet: a journey without phases or lanes gives a finite poster",
          "[layout][poster]") {
    DocumentBuilder empty;
    DocumentBuilder withoutLanes;
    withoutLanes.phase("Wassen");
    DocumentBuilder withoutPhases;
    withoutPhases.lane(LaneKind::emotions);
    for (const DocumentBuilder& builder : {empty, withoutLanes, withoutPhases}) {
        const JourneyGrid grid(builder.document(), builder.journey());
        for (const Paper& paper : sheets()) {
            const PosterLayout poster = posterOf(grid, longTexts(), paper);
            CHECK(poster.scale > 0);
            CHECK(isWithin(drawnOn(poster), roomOn(paper)));
        }
    }
}

TEST_CASE("layoutAtFullSize: shows columns of 160 with questions, at scale 1", "[layout][poster]") {
    LetterMeasure measure;
    const PosterLayout poster = layoutAtFullSize(journeyOf(7), sampleWords(), longTexts(), measure);
    CHECK(poster.scale == 1);
    CHECK(poster.origin == Point{24, 24});
    CHECK(poster.map.phases[1].rect.left - poster.map.phases[0].rect.left == 160);
    CHECK(poster.map.phases[0].questionRect.height > 0);
    CHECK(poster.size.width == poster.map.size.width);
}
