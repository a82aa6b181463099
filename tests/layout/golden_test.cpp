// One small map in full, as text.

#include <cjm/layout/poster_layout.h>

#include <golden.h>
#include <layout/letter_measure.h>
#include <layout/poster_description.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

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

} // namespace

TEST_CASE("layout: a small journey is laid out as it was looked at", "[layout][golden]") {
    const DocumentBuilder builder = smallJourney();
    const JourneyGrid grid(builder.document(), builder.journey());
    LetterMeasure measure;
    const PosterTexts texts = {
        "Salon Zon", "Eerste bezoek", "Ons doel:", "Meer vaste klanten", {"Huidige reis", "Anna"}};
    checkGolden(describe(layoutAtFullSize(grid, sampleWords(), texts, measure), {&grid}),
                CJM_GOLDEN_FOLDER, CJM_ACTUAL_FOLDER, "small_journey.txt");
}
