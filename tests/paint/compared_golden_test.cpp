// A small current journey and its ideal in each view of both, as text.

#include <cjm/paint/poster.h>

#include <golden.h>
#include <layout/letter_measure.h>
#include <layout/poster_description.h>
#include <model/document_builder.h>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using compare::PairView;

namespace {

/// Of each fate a card, a phase that is new, one that stays, and feelings that rise.
struct SmallPair {
    DocumentBuilder builder;
    JourneyId current = builder.journey();
    PhaseId seek = builder.phase("Zoeken");
    PhaseId travel = builder.phase("Onderweg");
    PhaseId visit = builder.phase("Het bezoek");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    CardId calls = builder.card(seek, actions, "Belt drie keer");
    CardId walks = builder.card(travel, actions, "Loopt erheen");
    CardId waits = builder.card(visit, actions, "Wacht aan de balie");
    CardId pays = builder.card(visit, actions, "Rekent af");
    CardId unsure = feeling(seek, emotions, -1, "Onzeker");
    CardId content = feeling(visit, emotions, 1, "Tevreden");

    JourneyId ideal = builder.startIdeal(current);
    PhaseId idealSeek = from(seek, builder.phase("Zoeken"));
    PhaseId idealTravel = from(travel, builder.phase("Onderweg"));
    PhaseId idealVisit = from(visit, builder.phase("Het bezoek"));
    PhaseId idealAfter = builder.phase("Nazorg");
    LaneId idealActions = from(actions, builder.lane(LaneKind::actions));
    LaneId idealEmotions = from(emotions, builder.lane(LaneKind::emotions));
    CardId idealCalls = from(calls, builder.card(idealSeek, idealActions, "Boekt online"));
    CardId idealWalks = from(walks, builder.card(idealTravel, idealActions, "Loopt erheen"));
    CardId idealPays = from(pays, builder.card(idealAfter, idealActions, "Rekent af"));
    CardId thanks = builder.card(idealAfter, idealActions, "Krijgt een bericht");
    CardId idealUnsure = from(unsure, feeling(idealSeek, idealEmotions, 1, "Gerust"));
    CardId idealContent = from(content, feeling(idealVisit, idealEmotions, 2, "Stralend"));

    [[nodiscard]] paint::Poster poster(PairView view) const {
        return paint::posterOf(builder.document(), current, ideal, view,
                               wording::Vocabulary(ContentLanguage::nl));
    }

private:
    CardId feeling(PhaseId phase, LaneId lane, int score, const char* word) {
        const CardId card = builder.card(phase, lane);
        builder.change(card, [&](Card& row) {
            row.emotion = score;
            row.emotionWord = word;
        });
        return card;
    }

    template <class Row>
    Id<Row> from(Id<Row> origin, Id<Row> born) {
        builder.change(born, [&](Row& row) { row.origins = {origin}; });
        return born;
    }
};

} // namespace

TEST_CASE("compared maps: a small pair is laid out as it was looked at", "[paint][golden]") {
    const SmallPair pair;
    const auto view = GENERATE(PairView::side, PairView::over, PairView::ghost, PairView::changes);
    const paint::Poster poster = pair.poster(view);
    LetterMeasure measure;
    const layout::PosterLayout sheet =
        layoutAtFullSize(poster.maps(), poster.words, poster.texts, measure);
    std::vector<const JourneyGrid*> grids;
    for (const layout::PosterMap& map : poster.maps()) {
        grids.push_back(map.grid);
    }
    checkGolden(describe(sheet, grids), CJM_GOLDEN_FOLDER, CJM_ACTUAL_FOLDER,
                std::string(nameOf(view)) + ".txt");
}
