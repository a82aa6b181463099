#include <cjm/compare/differences.h>
#include <cjm/compare/document_differences.h>
#include <cjm/compare/match_titles.h>
#include <cjm/edit/journeys.h>
#include <cjm/edit/rows.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

#include <algorithm>

using namespace cjm;
using namespace cjm::model;
using cjm::test::codeOf;
using cjm::test::DocumentBuilder;
using cjm::test::valueOf;
using compare::Correspondence;
using compare::Relation;

namespace {

/// Two journeys by one author, of which neither knows the other.
struct TwoHands {
    DocumentBuilder builder;
    JourneyId current = builder.journey();
    PhaseId seek = builder.phase("Op zoek naar een kapper");
    PhaseId book = builder.phase("Afspraak maken");
    PhaseId leave = builder.phase("Naar huis");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    CardId calls = builder.card(book, actions, "Belt de salon en wacht lang");
    CardId feels = builder.card(book, emotions, "Ongeduldig");

    JourneyId other = builder.startJourney("Zo moet het");
    PhaseId bookOther = builder.phase("AFSPRAAK MAKEN");
    PhaseId seekOther = builder.phase("Zoeken naar een kapper");
    PhaseId afterOther = builder.phase("Nazorg");
    LaneId actionsOther = builder.lane(LaneKind::actions);
    LaneId emotionsOther = builder.lane(LaneKind::emotions);
    CardId callsOther = builder.card(bookOther, actionsOther, "Belt de salon, wacht niet lang");
    CardId newOther = builder.card(bookOther, actionsOther, "Kiest een tijd op de website");
    CardId feelsOther = builder.card(bookOther, emotionsOther, "Opgelucht");

    [[nodiscard]] Correspondence match(const Correspondence& known = {}) const {
        return compare::matchTitles(builder.document(), current, builder.document(), other, known);
    }
};

} // namespace

TEST_CASE("matchTitles: what is called nearly the same is the same", "[compare]") {
    const TwoHands maps;
    const Correspondence rows = maps.match();
    CHECK(rows.phases ==
          std::vector<Relation<Phase>>{{maps.book, maps.bookOther}, {maps.seek, maps.seekOther}});
    CHECK(rows.lanes == std::vector<Relation<Lane>>{{maps.actions, maps.actionsOther},
                                                    {maps.emotions, maps.emotionsOther}});
    CHECK(rows.cards == std::vector<Relation<Card>>{{maps.calls, maps.callsOther},
                                                    {maps.feels, maps.feelsOther}});
}

TEST_CASE("matchTitles: what is known to belong together does, and the rest is matched around it",
          "[compare]") {
    const TwoHands maps;
    const Correspondence rows =
        maps.match({{{maps.leave, maps.bookOther}, {maps.book, maps.afterOther}},
                    {{maps.emotions, maps.actionsOther}},
                    {{maps.calls, maps.newOther}}});
    CHECK(rows.phases == std::vector<Relation<Phase>>{{maps.leave, maps.bookOther},
                                                      {maps.book, maps.afterOther},
                                                      {maps.seek, maps.seekOther}});
    CHECK(rows.lanes == std::vector<Relation<Lane>>{{maps.emotions, maps.actionsOther}});
    CHECK(rows.cards == std::vector<Relation<Card>>{{maps.calls, maps.newOther}});
}

TEST_CASE("matchTitles: cards of phases that a person matched are matched by their texts",
          "[compare]") {
    TwoHands maps;
    const CardId thanks = maps.builder.card(maps.afterOther, maps.actionsOther, "Neemt afscheid");
    maps.builder.change(thanks, [&](Card& card) { card.journey = maps.other; });
    const CardId bye = maps.builder.card(maps.leave, maps.actions, "Neemt afscheid");
    maps.builder.change(bye, [&](Card& card) { card.journey = maps.current; });
    CHECK(maps.match().cards.size() == 2);
    const Correspondence rows = maps.match({{{maps.leave, maps.afterOther}}, {}, {}});
    CHECK(std::count(rows.cards.begin(), rows.cards.end(), Relation<Card>{bye, thanks}) == 1);
    CHECK(rows.cards.size() == 3);
}

TEST_CASE("matchTitles: a journey and its copy match row by row", "[compare][laws]") {
    DocumentBuilder builder;
    const LaneId lane = builder.lane(LaneKind::problems);
    for (const std::string title : {"Zoeken", "Boeken", "Komen", "Betalen"}) {
        builder.card(builder.phase(title), lane, "Knelpunt bij " + title);
    }
    base::UuidGenerator ids(3);
    const Document document =
        valueOf(edit::addIdealJourney(builder.document(), builder.journey(), "Kopie", ids));
    JourneyId copy;
    for (const Journey& journey : document.journeys) {
        copy = journey.id == builder.journey() ? copy : journey.id;
    }
    const compare::JourneyPair born = compare::currentAndIdeal(document, builder.journey(), copy);
    Correspondence matched = compare::matchTitles(document, builder.journey(), document, copy);
    const auto sortAll = [](Correspondence rows) {
        std::sort(rows.phases.begin(), rows.phases.end());
        std::sort(rows.lanes.begin(), rows.lanes.end());
        std::sort(rows.cards.begin(), rows.cards.end());
        return rows;
    };
    CHECK(sortAll(matched) == sortAll(born.rows));
}

TEST_CASE("makeIdeal: the matches become origins, and the journeys can be compared", "[compare]") {
    const TwoHands maps;
    const Document next = valueOf(
        compare::makeIdeal(maps.builder.document(), maps.current, maps.other, maps.match()));
    CHECK(validate(next).empty());
    CHECK(next.journeys.find(maps.other)->state == JourneyState::ideal);
    CHECK(next.journeys.find(maps.other)->basedOn == maps.current);
    CHECK(next.cards.find(maps.callsOther)->origins == IdSet<Card>{maps.calls});
    CHECK(next.cards.find(maps.newOther)->origins.isEmpty());

    std::vector<std::string> kinds;
    for (const auto& difference :
         compare::differences(compare::currentAndIdeal(next, maps.current, maps.other))) {
        kinds.emplace_back(nameOf(difference.kind));
    }
    CHECK(kinds == std::vector<std::string>{"phaseReordered", "reworded", "reworded", "added",
                                            "dropped", "reworded", "added", "reworded"});
}

TEST_CASE("makeIdeal: refuses what would break a rule", "[compare]") {
    TwoHands maps;
    const JourneyId third = maps.builder.startIdeal(maps.current);
    const Document document = maps.builder.document();
    CHECK(codeOf(compare::makeIdeal(document, maps.current, maps.other, {})) ==
          base::ErrorCode::ruleBroken);
    CHECK(codeOf(compare::makeIdeal(document, third, maps.current, {})) ==
          base::ErrorCode::ruleBroken);
    CHECK(codeOf(compare::makeIdeal(document, maps.current,
                                    JourneyId{maps.builder.freshId<Journey>()}, {})) ==
          base::ErrorCode::rowNotFound);
}

TEST_CASE("differencesAround: tells what belongs to no matched journey", "[compare]") {
    TwoHands maps;
    const Document before = maps.builder.document();
    CHECK(compare::differencesAround(before, before).empty());
    maps.builder.changeProperties([](DocumentProperties& row) { row.salon = "Noor"; });
    maps.builder.add<Goal>();
    maps.builder.change(maps.other, [](Journey& journey) { journey.title = "Ideaal"; });
    maps.builder.startJourney("Mannen");
    std::vector<std::string> words;
    for (const auto& difference : compare::differencesAround(before, maps.builder.document())) {
        words.push_back(std::string(nameOf(difference.kind)) + ' ' +
                        (difference.what ? std::string(nameOf(*difference.what)) : "document") +
                        ' ' + std::string(difference.field));
    }
    CHECK(words == std::vector<std::string>{"changed document salon", "reworded journey title",
                                            "added journey ", "added goal "});
}

TEST_CASE("matchedJourneys: two documents without a row in common are matched by titles",
          "[compare]") {
    const TwoHands maps;
    DocumentBuilder other(77);
    other.change(other.journey(), [&](Journey& journey) { journey.title = "Zo moet het"; });
    other.phase("Afspraak maken");
    const auto pairs = compare::matchedJourneys(maps.builder.document(), other.document());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().beforeJourney == maps.other);
    CHECK(pairs.front().rows.phases.size() == 1);
}
