// What must hold for the map of any journey whatever.

#include "random_journeys.h"

#include <cjm/layout/poster_layout.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/map_laws.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

#include <cmath>
#include <set>

using namespace cjm;
using namespace cjm::layout;
using namespace cjm::model;
using cjm::test::Complaints;
using cjm::test::CrowdedWords;
using cjm::test::DocumentBuilder;
using cjm::test::forEachRandomJourney;
using cjm::test::LetterMeasure;

namespace {

template <class Complain>
void checkRandomMaps(Complain&& complain) {
    const JourneyWords words = test::sampleWords();
    LetterMeasure measure;
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const JourneyGrid grid(document, journey);
        for (const Questions questions : {Questions::hidden, Questions::shown}) {
            const JourneyLayout map = layoutJourney(grid, words, {.questions = questions}, measure);
            CHECK(complain({grid, words, map, measure}) == Complaints{});
        }
    });
}

bool isFinite(const Rect& rect) {
    return std::isfinite(rect.left) && std::isfinite(rect.top) && std::isfinite(rect.width) &&
           std::isfinite(rect.height);
}

/// A map on which every law has something to look at.
DocumentBuilder richJourney() {
    DocumentBuilder builder;
    const std::vector phases = {builder.phase("Search"), builder.phase("Visit"),
                                builder.phase("Return")};
    builder.change(phases[0], [](Phase& phase) { phase.band = "Before"; });
    builder.change(phases[1], [](Phase& phase) { phase.question = "What happens here?"; });
    const LaneId actions = builder.lane(LaneKind::actions);
    builder.card(phases[0], actions, "Asks a friend");
    builder.card(phases[0], actions, "Looks at pictures");
    const CardId wide = builder.card(phases[0], actions, "Compares");
    builder.change(wide, [](Card& card) { card.span = 2; });
    const LaneId emotions = builder.lane(LaneKind::emotions);
    for (const int score : {-1, 0, 2}) {
        const CardId card =
            builder.card(phases.at(score == 2 ? 2 : std::size_t(score + 1)), emotions);
        builder.change(card, [&](Card& row) { row.emotion = score; });
    }
    builder.add<Link>([&](Link& link) {
        link.journey = builder.journey();
        link.kind = LinkKind::loop;
        link.from = referenceTo(wide);
        link.to = referenceTo(phases[2]);
        link.label = "Again";
    });
    return builder;
}

} // namespace

TEST_CASE("layout: every card of a lane in sight has one box, in its lane and its phases",
          "[layout][laws]") {
    checkRandomMaps([](const test::ShownMap& shown) { return complaintsAboutCards(shown); });
}

TEST_CASE("layout: the lanes in sight fill the map without gaps, each with its name",
          "[layout][laws]") {
    checkRandomMaps([](const test::ShownMap& shown) { return complaintsAboutLanes(shown); });
}

TEST_CASE("layout: heads and bands cover their phases, with their texts inside", "[layout][laws]") {
    checkRandomMaps([](const test::ShownMap& shown) { return complaintsAboutHeads(shown); });
}

TEST_CASE("layout: curves have a face for every score, and keep out of their words",
          "[layout][laws]") {
    checkRandomMaps([](const test::ShownMap& shown) {
        return complaintsAboutCurves(shown, CrowdedWords::letOff);
    });
}

TEST_CASE("layout: links run around cards and texts, and their labels overlap nothing",
          "[layout][laws]") {
    checkRandomMaps([](const test::ShownMap& shown) { return complaintsAboutLinks(shown); });
}

TEST_CASE("layout: all but a few links find a way on the most crowded maps", "[layout][laws]") {
    std::size_t wanted = 0;
    std::size_t found = 0;
    const JourneyWords words = test::sampleWords();
    LetterMeasure measure;
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const JourneyGrid grid(document, journey);
        const JourneyLayout map = layoutJourney(grid, words, {}, measure);
        wanted += test::linksInSight({grid, words, map, measure});
        found += map.links.size();
    });
    CHECK(wanted > 500);
    CHECK(found * 100 >= wanted * 98);
}

TEST_CASE("layout: the random journeys have what the laws are about", "[layout][laws]") {
    std::set<std::string> seen;
    const JourneyWords words = test::sampleWords();
    LetterMeasure measure;
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const JourneyGrid grid(document, journey);
        const JourneyLayout map =
            layoutJourney(grid, words, {.questions = Questions::shown}, measure);
        seen.insert(map.lanes.size() < grid.lanes().size() ? "hidden" : "");
        seen.insert(map.bands.empty() ? "" : "band");
        for (const LaneRow& row : map.lanes) {
            seen.insert(grid.lanes()[row.lane]->collapsed ? "collapsed" : "");
        }
        for (const CardBox& box : map.cards) {
            const Card& card = *document.cards.find(box.id);
            seen.insert(grid.spanOf(card, box.position.phase) > 1 ? "span" : "");
        }
        for (const CurveArea& area : map.curves) {
            seen.insert(area.faces.size() > 2 ? "curve" : "");
        }
        for (const PhaseHead& head : map.phases) {
            seen.insert(head.questionRect.height > 0 ? "question" : "");
        }
        for (const LinkPath& path : map.links) {
            seen.insert("link " + std::string(nameOf(path.kind)));
        }
    });
    CHECK(seen == std::set<std::string>{"", "band", "collapsed", "curve", "hidden", "link branch",
                                        "link loop", "link lost", "question", "span"});
}

TEST_CASE("layout: the laws complain about what they should", "[layout][laws]") {
    const DocumentBuilder builder = richJourney();
    const JourneyGrid grid(builder.document(), builder.journey());
    const JourneyWords words = test::sampleWords();
    LetterMeasure measure;
    const JourneyLayout good = layoutJourney(grid, words, {.questions = Questions::shown}, measure);
    const auto complaintsAfter = [&](auto&& spoil) {
        JourneyLayout map = good;
        spoil(map);
        const test::ShownMap shown = {grid, words, map, measure};
        return std::array{complaintsAboutCards(shown).size(), complaintsAboutLanes(shown).size(),
                          complaintsAboutHeads(shown).size(),
                          complaintsAboutCurves(shown, CrowdedWords::counted).size(),
                          complaintsAboutLinks(shown).size()};
    };
    CHECK(complaintsAfter([](JourneyLayout&) {}) == std::array<std::size_t, 5>{});
    CHECK(complaintsAfter([](JourneyLayout& map) { map.cards.pop_back(); })[0] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.cards[1].rect.left += 200; })[0] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.cards[1].rect = map.cards[2].rect; })[0] >
          0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.cards[0].textRect.height += 1; })[0] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.lanes[1].rect.top += 1; })[1] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.size.height += 1; })[1] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.lanes.pop_back(); })[1] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.phases[1].rect.width -= 5; })[2] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.phases[1].titleRect.top -= 30; })[2] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.bands.clear(); })[2] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.curves.clear(); })[3] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.curves[0].faces.pop_back(); })[3] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.curves[0].faces[0].centre.y -= 30; })[3] >
          0);
    CHECK(complaintsAfter([](JourneyLayout& map) {
              Face& face = map.curves[0].faces[1];
              face.wordRect.left = face.centre.x + 12;
              face.wordRect.width = 60;
              face.wordRect.top = face.centre.y - 20;
          })[3] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) { map.links[0].strokes[0][0].x -= 9; })[4] > 0);
    CHECK(complaintsAfter([](JourneyLayout& map) {
              for (Point& point : map.links[0].strokes[0]) {
                  point.x -= 80;
              }
          })[4] > 0);
    CHECK(complaintsAfter(
              [](JourneyLayout& map) { map.links[0].textRect = map.cards[0].textRect; })[4] > 0);
}

TEST_CASE("layout: a poster of any journey is finite and fits its sheet",
          "[layout][laws][poster]") {
    const JourneyWords words = test::sampleWords();
    LetterMeasure measure;
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const JourneyGrid grid(document, journey);
        const PosterTexts texts = {
            "Salon", document.journeys.find(journey)->title, "Goal:", "More", {}};
        for (const Paper& paper : {Paper{297, 420}, Paper{420, 297}, Paper{50, 5'000}}) {
            const PosterLayout poster = layoutOnSheet(grid, words, texts, paper, measure);
            CHECK(std::isfinite(poster.scale));
            CHECK(poster.scale > 0);
            const Rect drawn = {poster.origin.x, poster.origin.y, poster.size.width * poster.scale,
                                poster.size.height * poster.scale};
            const Rect sheet = {0, 0, paper.width * unitsPerMillimetre,
                                paper.height * unitsPerMillimetre};
            CHECK(isFinite(drawn));
            CHECK(sheet.contains(drawn));
        }
    });
}
