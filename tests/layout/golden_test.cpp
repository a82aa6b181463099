// One small map in full, as text. Where it differs, the actual one is written beside the build:
// look at it, and where it is right, copy it over the golden one.

#include <cjm/layout/poster_layout.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>
#include <temporary_folder.h>

#include <iomanip>
#include <sstream>
#include <string>

using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

DocumentBuilder smallJourney() {
    DocumentBuilder builder;
    const PhaseId search = builder.phase("Zoeken");
    const PhaseId visit = builder.phase("Het bezoek aan de salon");
    const PhaseId afterwards = builder.phase("Daarna");
    builder.change(search, [](Phase& phase) { phase.band = "Vooraf"; });
    builder.change(visit, [](Phase& phase) {
        phase.question = "Wat valt op bij binnenkomst?";
        phase.width = 200;
    });
    const LaneId actions = builder.lane(LaneKind::actions);
    builder.card(search, actions, "Vraagt een vriendin om raad");
    builder.card(search, actions, "Belt");
    const CardId wide = builder.card(visit, actions, "Let op hoe iedereen met elkaar praat");
    builder.change(wide, [](Card& card) { card.span = 2; });
    builder.card(afterwards, actions, "Vertelt het door");
    const LaneId emotions = builder.lane(LaneKind::emotions);
    builder.change(builder.card(search, emotions), [](Card& card) { card.emotion = -1; });
    builder.change(builder.card(afterwards, emotions), [](Card& card) {
        card.emotion = 2;
        card.emotionWord = "Stralend";
    });
    builder.change(builder.lane(LaneKind::problems), [](Lane& lane) { lane.collapsed = true; });
    builder.change(builder.lane(LaneKind::needs), [](Lane& lane) { lane.shown = false; });
    return builder;
}

/// A line for each thing on the map: its place, and what it is.
class Description {
public:
    void add(const std::string& what, const Rect& rect, const std::string& text = {}) {
        m_text << std::fixed << std::setprecision(2) << std::setw(8) << rect.left << std::setw(8)
               << rect.top << std::setw(8) << rect.width << std::setw(8) << rect.height << "  "
               << what << (text.empty() ? "" : ": ") << text << '\n';
    }

    [[nodiscard]] std::string text() const { return m_text.str(); }

private:
    std::ostringstream m_text;
};

std::string describe(const PosterLayout& poster, const JourneyGrid& grid) {
    const JourneyLayout& map = poster.map;
    Description lines;
    lines.add("poster", {poster.origin.x, poster.origin.y, poster.size.width, poster.size.height});
    for (const PlacedText& text : poster.texts) {
        lines.add("text", text.rect, text.text);
    }
    lines.add("map", {poster.mapOrigin.x, poster.mapOrigin.y, map.size.width, map.size.height});
    for (const BandHead& band : map.bands) {
        lines.add("band", band.rect, band.text);
        lines.add("its text", band.textRect);
    }
    for (const PhaseHead& head : map.phases) {
        lines.add("phase", head.rect, grid.phases()[head.phase]->title);
        lines.add("its number", head.numberRect);
        lines.add("its title", head.titleRect);
        lines.add("its question", head.questionRect);
    }
    for (const LaneRow& row : map.lanes) {
        lines.add("lane", row.rect, std::string(nameOf(grid.lanes()[row.lane]->kind)));
        lines.add("its title", row.titleRect);
    }
    for (const CurveArea& area : map.curves) {
        lines.add("curve", area.rect);
        lines.add("its neutral line", {area.rect.left, area.neutralLine, area.rect.width, 0});
        for (std::size_t index = 0; index < area.faces.size(); ++index) {
            const Face& face = area.faces[index];
            const bool isBridged =
                index < area.bridgedAfterFace.size() && area.bridgedAfterFace[index];
            lines.add("face", {face.centre.x, face.centre.y, 0, 0},
                      std::to_string(face.score) + (isBridged ? ", bridged after" : ""));
            lines.add("its word", face.wordRect, face.word);
        }
    }
    for (const CardBox& box : map.cards) {
        lines.add("card", box.rect, boxTextOf(*grid.document().cards.find(box.id)));
        lines.add("its text", box.textRect);
    }
    return lines.text();
}

} // namespace

TEST_CASE("layout: a small journey is laid out as it was looked at", "[layout][golden]") {
    const DocumentBuilder builder = smallJourney();
    const JourneyGrid grid(builder.document(), builder.journey());
    LetterMeasure measure;
    const PosterTexts texts = {
        "Salon Zon", "Eerste bezoek", "Ons doel:", "Meer vaste klanten", {"Huidige reis", "Anna"}};
    const std::string actual =
        describe(layoutAtFullSize(grid, sampleWords(), texts, measure), grid);
    const std::string golden = readText(CJM_GOLDEN_FOLDER "/small_journey.txt");
    if (actual != golden) {
        writeText(CJM_ACTUAL_FOLDER "/small_journey.actual.txt", actual);
    }
    INFO("the actual layout is in " CJM_ACTUAL_FOLDER "/small_journey.actual.txt");
    CHECK(actual == golden);
}
