#include "journey_with_ideal.h"

#include <cjm/compare/difference_groups.h>
#include <cjm/compare/differences.h>
#include <cjm/compare/improvements.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/phases.h>
#include <cjm/edit/rows.h>
#include <cjm/model/siblings.h>

#include <catch2/catch.hpp>
#include <result_value.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace cjm;
using namespace cjm::model;
using cjm::test::valueOf;
using compare::Difference;
using compare::DifferenceKind;

namespace {

using Words = std::vector<std::string>;

/// A current journey of three phases and two lanes, and an ideal one that is born from it. Rows of
/// the ideal one are named by what they were made from.
class Salon : public test::JourneyWithIdeal {
public:
    Salon() {
        test::DocumentBuilder builder;
        seek = builder.phase("Zoeken");
        cut = builder.phase("Knippen");
        pay = builder.phase("Betalen");
        actions = builder.lane(LaneKind::actions);
        emotions = builder.lane(LaneKind::emotions);
        calls = builder.card(seek, actions, "Belt de salon");
        looks = builder.card(seek, actions, "Zoekt de website");
        asks = builder.card(seek, actions, "Vraagt een vriendin");
        sits = builder.card(cut, actions, "Neemt plaats");
        feels = builder.card(cut, emotions);
        builder.change(feels, [](Card& card) {
            card.emotion = -1;
            card.emotionWord = "Onzeker";
        });
        bearIdeal(builder);
    }

    void move(CardId origin, PhaseId phase, LaneId lane, std::size_t position) {
        document = valueOf(
            edit::moveCards(document, {of(origin).id}, {of(phase).id, of(lane).id}, position));
    }

    CardId add(PhaseId phase, LaneId lane, std::string text) {
        Card card;
        card.id = {newIds()};
        card.journey = ideal;
        card.phase = of(phase).id;
        card.lane = of(lane).id;
        card.text = std::move(text);
        document = valueOf(edit::insertRow(document, card, 9));
        return card.id;
    }

    [[nodiscard]] std::vector<Difference> differences() const {
        return compare::differences(compare::currentAndIdeal(document, current, ideal));
    }

    /// Each difference by its kind, its field, and the texts of its rows.
    [[nodiscard]] Words words() const {
        Words words;
        for (const Difference& difference : differences()) {
            std::string word(nameOf(difference.kind));
            word += difference.field.empty() ? "" : "." + std::string(difference.field);
            for (const RowReference& row : difference.before) {
                word += " -" + textOf(row);
            }
            for (const RowReference& row : difference.after) {
                word += " +" + textOf(row);
            }
            words.push_back(word);
        }
        return words;
    }

    [[nodiscard]] std::string textOf(const RowReference& row) const {
        switch (row.type) {
        case RowType::phase:
            return document.phases.find(PhaseId{row.uuid})->title;
        case RowType::card:
            return document.cards.find(CardId{row.uuid})->text;
        default:
            return std::string(nameOf(row.type));
        }
    }

    base::UuidGenerator newIds{55};
    PhaseId seek;
    PhaseId cut;
    PhaseId pay;
    LaneId actions;
    LaneId emotions;
    CardId calls;
    CardId looks;
    CardId asks;
    CardId sits;
    CardId feels;
};

} // namespace

TEST_CASE("differences: an ideal journey that is still a copy has none", "[compare]") {
    CHECK(Salon().words() == Words{});
}

TEST_CASE("differences: a change in one field is one", "[compare]") {
    Salon salon;
    SECTION("words") {
        salon.change(salon.calls, [](Card& card) { card.text = "Boekt online"; });
        CHECK(salon.words() == Words{"reworded.text -Belt de salon +Boekt online"});
    }
    SECTION("the name of a phase") {
        salon.change(salon.pay, [](Phase& phase) { phase.title = "Afrekenen"; });
        CHECK(salon.words() == Words{"reworded.title -Betalen +Afrekenen"});
    }
    SECTION("a better feeling, its word included") {
        salon.change(salon.feels, [](Card& card) {
            card.emotion = 2;
            card.emotionWord = "Verwend";
        });
        CHECK(salon.words() == Words{"better.emotion - +"});
    }
    SECTION("a worse one") {
        salon.change(salon.feels, [](Card& card) { card.emotion = -2; });
        CHECK(salon.words() == Words{"worse.emotion - +"});
    }
    SECTION("another word for the same feeling") {
        salon.change(salon.feels, [](Card& card) { card.emotionWord = "Verlegen"; });
        CHECK(salon.words() == Words{"reworded.emotionWord - +"});
    }
    SECTION("a score where there was none") {
        salon.change(salon.calls, [](Card& card) { card.touchpoint.ease = 4; });
        CHECK(salon.words() == Words{"changed.ease -Belt de salon +Belt de salon"});
    }
    SECTION("a channel") {
        salon.change(salon.calls, [](Card& card) { card.touchpoint.channel = "Telefoon"; });
        CHECK(salon.words() == Words{"channelChanged.channel -Belt de salon +Belt de salon"});
    }
    SECTION("of the journey itself") {
        Journey journey = *salon.document.journeys.find(salon.ideal);
        journey.brandPromise = "Altijd op tijd";
        journey.title = "Zo moet het"; // the ideal journey's own
        salon.document = valueOf(edit::updateRow(salon.document, journey));
        CHECK(salon.words() == Words{"changed.brandPromise -journey +journey"});
    }
}

TEST_CASE("differences: what moves is one, what makes room is none", "[compare]") {
    Salon salon;
    SECTION("a card to another phase") {
        salon.move(salon.calls, salon.pay, salon.actions, 0);
        CHECK(salon.words() == Words{"moved -Belt de salon +Belt de salon"});
    }
    SECTION("a card in its cell") {
        salon.move(salon.asks, salon.seek, salon.actions, 0);
        CHECK(salon.words() == Words{"moved -Vraagt een vriendin +Vraagt een vriendin"});
    }
    SECTION("a feeling into a lane that has none") {
        salon.move(salon.feels, salon.cut, salon.actions, 0);
        CHECK(salon.words() == Words{"moved - +"});
    }
    SECTION("a phase, with its cards") {
        salon.document = valueOf(edit::movePhase(salon.document, salon.of(salon.seek).id, 2));
        CHECK(salon.words() == Words{"phaseReordered -Zoeken +Zoeken"});
    }
    SECTION("a lane, with its cards") {
        salon.document = valueOf(edit::moveRow(salon.document, salon.of(salon.actions).id, 1));
        CHECK(salon.words() == Words{"moved -lane +lane"});
    }
}

TEST_CASE("differences: what comes and goes is one, with what goes along", "[compare]") {
    Salon salon;
    SECTION("a new card") {
        salon.add(salon.cut, salon.actions, "Krijgt koffie");
        CHECK(salon.words() == Words{"added +Krijgt koffie"});
    }
    SECTION("a card that is no more, its link and its variant with it") {
        Link link;
        link.id = {salon.newIds()};
        link.journey = salon.current;
        link.from = referenceTo(salon.calls);
        link.to = referenceTo(salon.sits);
        salon.document = valueOf(edit::addRow(salon.document, link));
        Variant variant;
        variant.id = {salon.newIds()};
        variant.card = salon.calls;
        salon.document = valueOf(edit::addRow(salon.document, variant));
        CHECK(salon.words() == Words{"dropped -variant", "dropped -link"});
        salon.remove(salon.calls);
        CHECK(salon.words() == Words{"dropped -Belt de salon"});
    }
    SECTION("a phase with its cards") {
        salon.remove(salon.seek);
        CHECK(salon.words() == Words{"dropped -Zoeken"});
    }
    SECTION("a phase that is no more, one of whose cards is kept") {
        salon.move(salon.calls, salon.cut, salon.actions, 0);
        salon.remove(salon.seek);
        CHECK(salon.words() == Words{"dropped -Zoeken", "moved -Belt de salon +Belt de salon"});
    }
    SECTION("a phase between those that a card covers") {
        Card card = *salon.document.cards.find(salon.sits);
        card.span = 2;
        salon.document = valueOf(edit::updateRow(salon.document, card));
        salon.change(salon.sits, [](Card& ideal) { ideal.span = 2; });
        REQUIRE(salon.words() == Words{});
        Phase phase;
        phase.id = {salon.newIds()};
        phase.journey = salon.ideal;
        phase.title = "Wassen";
        salon.document = valueOf(edit::insertRow(salon.document, phase, 2));
        CHECK(salon.of(salon.sits).span == 3);
        CHECK(salon.words() == Words{"added +Wassen"});
    }
}

TEST_CASE("differences: several that became one, and one that became several", "[compare]") {
    Salon salon;
    SECTION("merged cards, whatever the new one says") {
        salon.remove(salon.looks);
        salon.change(salon.calls, [&](Card& card) {
            card.text = "Boekt";
            card.origins.insert(salon.looks);
        });
        CHECK(salon.words().size() == 1);
        CHECK(salon.differences().front().kind == DifferenceKind::merged);
        CHECK(salon.differences().front().before.size() == 2);
    }
    SECTION("a split card") {
        const CardId part = salon.add(salon.seek, salon.actions, "Kiest een tijd");
        Card card = *salon.document.cards.find(part);
        card.origins.insert(salon.calls);
        salon.document = valueOf(edit::updateRow(salon.document, card));
        salon.change(salon.calls, [](Card& whole) { whole.text = "Kiest een kapper"; });
        REQUIRE(salon.differences().size() == 1);
        CHECK(salon.differences().front().kind == DifferenceKind::split);
        CHECK(salon.differences().front().after.size() == 2);
    }
    SECTION("merged phases, whose cards come together") {
        salon.change(salon.seek, [&](Phase& phase) { phase.origins.insert(salon.cut); });
        const auto phases = inOrder(salon.document.phases, salon.ideal);
        const PhaseId whole = phases[0]->id;
        const PhaseId gone = phases[1]->id;
        for (const CardId origin : {salon.sits, salon.feels}) {
            Card card = salon.of(origin);
            card.phase = whole;
            salon.document = valueOf(edit::insertRow(
                valueOf(edit::removeRows(salon.document, {referenceTo(card.id)})), card, 9));
        }
        salon.document = valueOf(edit::removeRows(salon.document, {referenceTo(gone)}));
        CHECK(salon.words() == Words{"merged -Zoeken -Knippen +Zoeken"});
    }
}

TEST_CASE("differences: each has a name that lasts", "[compare]") {
    Salon salon;
    salon.change(salon.calls, [](Card& card) { card.text = "Boekt online"; });
    const std::string identity = compare::identityOf(salon.differences().front());
    salon.change(salon.calls, [](Card& card) { card.text = "Boekt in twee tikken"; });
    salon.move(salon.asks, salon.seek, salon.actions, 0);
    salon.remove(salon.pay);
    std::vector<std::string> identities;
    for (const Difference& difference : salon.differences()) {
        identities.push_back(compare::identityOf(difference));
    }
    CHECK(std::count(identities.begin(), identities.end(), identity) == 1);
    CHECK(identities.size() == 3);
}

TEST_CASE(
    "differences: an origin that leads nowhere, elsewhere or to another kind counts for nothing",
    "[compare]") {
    Salon salon;
    // As no edit would leave it: what a merged or forged document may hold.
    Card card = salon.of(salon.calls);
    SECTION("nowhere") {
        card.origins = {CardId{salon.newIds()}};
    }
    SECTION("to itself") {
        card.origins = {card.id};
    }
    SECTION("to another kind") {
        card.origins = {CardId{salon.seek.uuid}};
    }
    salon.document.cards.put(card);
    CHECK(salon.words() == Words{"added +Belt de salon", "dropped -Belt de salon"});
}

TEST_CASE("differences: a journey that is not there is one without rows", "[compare]") {
    Salon salon;
    const JourneyId nowhere{salon.newIds()};
    const auto without =
        compare::differences(compare::currentAndIdeal(salon.document, nowhere, salon.ideal));
    CHECK(std::all_of(without.begin(), without.end(), [](const Difference& difference) {
        return difference.kind == DifferenceKind::added;
    }));
    CHECK(without.size() == 3 + 2 + 5);
    CHECK(compare::differences(compare::currentAndIdeal(salon.document, nowhere, nowhere)).empty());
}

TEST_CASE("differences: two versions of a journey correspond by their ids", "[compare]") {
    Salon salon;
    const Document before = salon.document;
    CHECK(compare::differences(compare::twoVersions(before, salon.ideal, before, salon.ideal))
              .empty());
    salon.change(salon.calls, [](Card& card) { card.text = "Boekt online"; });
    const auto found = compare::differences(
        compare::twoVersions(before, salon.ideal, salon.document, salon.ideal));
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == DifferenceKind::reworded);
    CHECK(found.front().before == found.front().after);
}

TEST_CASE("groupedByPhase: a dropped phase is where it was, and lanes come first", "[compare]") {
    Salon salon;
    salon.change(salon.emotions, [](Lane& lane) { lane.title = "Gevoel"; });
    salon.change(salon.calls, [](Card& card) { card.text = "Boekt online"; });
    salon.remove(salon.looks);
    salon.remove(salon.cut);
    const CardId thanks = salon.add(salon.pay, salon.actions, "Krijgt een bedankje");
    const auto pair = compare::currentAndIdeal(salon.document, salon.current, salon.ideal);
    const std::vector<Difference> all = compare::differences(pair);
    const auto groups = compare::groupedByPhase(pair, all);
    REQUIRE(groups.size() == 4);
    CHECK((!groups[0].before && !groups[0].after));
    CHECK(groups[1].after == salon.of(salon.seek).id);
    CHECK(groups[1].members.size() == 2);
    CHECK(groups[2].before == salon.cut);
    CHECK_FALSE(groups[2].after);
    CHECK(groups[3].after == salon.of(salon.pay).id);
    CHECK(all.at(groups[3].members.front()).after == std::vector{referenceTo(thanks)});
}

TEST_CASE("addImprovements: each difference has one, which answers its cards", "[compare]") {
    Salon salon;
    test::DocumentBuilder goals(7);
    const GoalId goal = goals.add<Goal>();
    salon.document = valueOf(edit::addRow(salon.document, *goals.document().goals.find(goal)));
    for (const JourneyId id : {salon.current, salon.ideal}) {
        Journey journey = *salon.document.journeys.find(id);
        journey.leadingGoal = goal;
        salon.document = valueOf(edit::updateRow(salon.document, journey));
    }
    salon.change(salon.calls, [](Card& card) { card.text = "Boekt online"; });
    const CardId thanks = salon.add(salon.pay, salon.actions, "Krijgt een bedankje");
    const std::vector<Difference> all = salon.differences();
    REQUIRE(all.size() == 2);

    const auto add = [&](const std::vector<compare::TitledDifference>& wanted) {
        return valueOf(compare::addImprovements(
            compare::currentAndIdeal(salon.document, salon.current, salon.ideal), wanted,
            salon.newIds));
    };
    salon.document = add({{all[0], "Online boeken"}});
    CHECK(add({{all[0], "Nog eens"}}) == salon.document);
    salon.document = add({{all[0], "Nog eens"}, {all[1], "Bedanken"}});
    const auto known = compare::improvementsByDifference(salon.document);
    REQUIRE(known.size() == 2);
    const Improvement booking =
        *salon.document.improvements.find(known.at(compare::identityOf(all[0])));
    const Improvement thanking =
        *salon.document.improvements.find(known.at(compare::identityOf(all[1])));
    CHECK(booking.title == "Online boeken");
    CHECK(booking.goal == goal);
    CHECK(booking.status == ImprovementStatus::idea);
    CHECK(booking.answers == IdSet<Card>{salon.calls});
    CHECK(thanking.answers == IdSet<Card>{thanks});
    CHECK(booking.order < thanking.order);
}
