// Parts of a map that are copied, and where they are pasted.

#include <cjm/edit/block.h>
#include <cjm/edit/fragment.h>
#include <cjm/edit/rows.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

using namespace cjm;
using namespace cjm::model;
using cjm::test::DocumentBuilder;
using cjm::test::valueOf;

namespace {

std::string titleOf(const Lane& lane) {
    return lane.title.empty() ? std::string(nameOf(lane.kind)) : lane.title;
}

/// A map in words: its phases, then a line for each lane.
std::string wordsOf(const Document& document, JourneyId journey) {
    const JourneyGrid grid(document, journey);
    std::string text;
    for (const Phase* phase : grid.phases()) {
        text += phase->title + '|';
    }
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        text += '\n' + titleOf(*grid.lanes()[lane]) + ':';
        for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
            for (const Card* card : grid.cell({phase, lane})) {
                text += (card->emotion ? std::to_string(*card->emotion) : "") + card->emotionWord +
                        card->text + ',';
            }
            text += '|';
        }
    }
    return text;
}

/// Three phases and three lanes, with cards in a diagonal and a feeling.
struct Salon {
    explicit Salon(std::uint64_t seed = 1)
        : builder(seed) {}

    DocumentBuilder builder;
    PhaseId search = builder.phase("Zoeken");
    PhaseId wash = builder.phase("Wassen");
    PhaseId pay = builder.phase("Betalen");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    LaneId problems = builder.lane(LaneKind::problems);
    CardId calls = builder.card(search, actions, "belt");
    CardId waits = builder.card(wash, actions, "wacht");
    CardId feels = builder.add<Card>([&](Card& card) {
        card.journey = builder.journey();
        card.phase = wash;
        card.lane = emotions;
        card.emotion = -1;
        card.emotionWord = "bang";
    });
    base::UuidGenerator ids{99};

    [[nodiscard]] edit::Fragment of(RowType kind, std::vector<base::Uuid> rows) const {
        return {builder.document(), builder.journey(), kind, std::move(rows)};
    }

    edit::Pasted paste(const edit::Fragment& fragment, PhaseId phase, LaneId lane) {
        edit::Pasted pasted = valueOf(edit::pasteFragment(
            builder.document(), fragment, {builder.journey(), edit::Cell{phase, lane}}, ids));
        CHECK(validate(pasted.document).empty());
        return pasted;
    }
};

} // namespace

TEST_CASE("pasteFragment: cards go from the focused cell on, as a block", "[edit][fragment]") {
    Salon salon;
    const edit::Fragment both =
        salon.of(RowType::card, {salon.waits.uuid, salon.calls.uuid, salon.feels.uuid});
    const edit::Pasted pasted = salon.paste(both, salon.wash, salon.actions);
    CHECK(wordsOf(pasted.document, salon.builder.journey()) == "Zoeken|Wassen|Betalen|\n"
                                                               "actions:belt,|wacht,belt,|wacht,|\n"
                                                               "emotions:|-1bang,|-1bang,|\n"
                                                               "problems:|||");
    CHECK(pasted.leftOut == 0);
    CHECK(pasted.rows.size() == 3);
}

TEST_CASE("pasteFragment: cards past the edge of the map are left out", "[edit][fragment]") {
    Salon salon;
    const edit::Pasted pasted = salon.paste(
        salon.of(RowType::card, {salon.calls.uuid, salon.waits.uuid}), salon.pay, salon.problems);
    CHECK(pasted.leftOut == 1);
    REQUIRE(pasted.rows.size() == 1);
    const Card& copy = *pasted.document.cards.find(CardId{pasted.rows.front().uuid});
    CHECK(copy.text == "belt");
    CHECK(copy.lane == salon.problems);
}

TEST_CASE("pasteFragment: a feeling outside its lane becomes its word", "[edit][fragment]") {
    Salon salon;
    const CardId face = salon.builder.add<Card>([&](Card& card) {
        card = *salon.builder.document().cards.find(salon.feels);
        card.id = salon.builder.freshId<Card>();
        card.emotionWord.clear();
    });
    const edit::Pasted pasted = salon.paste(salon.of(RowType::card, {salon.feels.uuid, face.uuid}),
                                            salon.pay, salon.problems);
    REQUIRE(pasted.rows.size() == 1);
    CHECK(pasted.leftOut == 1);
    const Card& copy = *pasted.document.cards.find(CardId{pasted.rows.front().uuid});
    CHECK(copy.text == "bang");
    CHECK_FALSE(copy.emotion);
    CHECK(copy.emotionWord.empty());
}

TEST_CASE("pasteFragment: phases come after the focused one, with their cards",
          "[edit][fragment]") {
    Salon salon;
    Salon other(2);
    const edit::Fragment fragment = salon.of(RowType::phase, {salon.wash.uuid, salon.search.uuid});
    const edit::Pasted pasted = other.paste(fragment, other.search, other.actions);
    CHECK(wordsOf(pasted.document, other.builder.journey()) ==
          "Zoeken|Zoeken|Wassen|Wassen|Betalen|\n"
          "actions:belt,|belt,|wacht,|wacht,||\n"
          "emotions:||-1bang,|-1bang,||\nproblems:|||||");
    CHECK(pasted.rows.size() == 2);
}

TEST_CASE("pasteFragment: phases bring the lanes that are missing", "[edit][fragment]") {
    Salon salon;
    salon.builder.change(salon.problems, [](Lane& lane) {
        lane.kind = LaneKind::freeText;
        lane.title = "Eigen";
    });
    salon.builder.card(salon.pay, salon.problems, "duur");
    DocumentBuilder empty(3);
    const LaneId own = empty.lane(LaneKind::actions);
    const edit::Pasted pasted =
        valueOf(edit::pasteFragment(empty.document(), salon.of(RowType::phase, {salon.pay.uuid}),
                                    {empty.journey(), std::nullopt}, salon.ids));
    CHECK(validate(pasted.document).empty());
    CHECK(wordsOf(pasted.document, empty.journey()) == "Betalen|\nactions:|\nEigen:duur,|");
    CHECK(pasted.document.lanes.contains(own));
}

TEST_CASE("pasteFragment: a lane goes to another map, by the titles of phases",
          "[edit][fragment]") {
    Salon salon;
    DocumentBuilder other(4);
    const PhaseId pay = other.phase("Betalen");
    other.phase("Wassen");
    const LaneId lane = other.lane(LaneKind::problems);
    const edit::Fragment fragment = salon.of(RowType::lane, {salon.actions.uuid});
    const edit::Pasted pasted = valueOf(edit::pasteFragment(
        other.document(), fragment, {other.journey(), edit::Cell{pay, lane}}, salon.ids));
    CHECK(wordsOf(pasted.document, other.journey()) ==
          "Betalen|Wassen|\nproblems:||\nactions:|wacht,|");
    CHECK(pasted.leftOut == 1);

    DocumentBuilder nameless(5);
    const PhaseId first = nameless.phase("A");
    nameless.phase("B");
    const LaneId only = nameless.lane(LaneKind::actions);
    const edit::Pasted byPlace = valueOf(edit::pasteFragment(
        nameless.document(), fragment, {nameless.journey(), edit::Cell{first, only}}, salon.ids));
    CHECK(wordsOf(byPlace.document, nameless.journey()) ==
          "A|B|\nactions:||\nactions:belt,|wacht,|");
}

TEST_CASE("pasteFragment: links, variants and pictures come along, strangers do not",
          "[edit][fragment]") {
    Salon salon;
    DocumentBuilder& map = salon.builder;
    const AssetId picture = map.picture("knippen");
    const GoalId goal = map.add<Goal>();
    map.change(salon.calls, [&](Card& card) {
        card.picture = picture;
        card.goal = goal;
        card.touchpoint.supports = salon.waits;
        card.span = 2;
    });
    map.add<Variant>([&](Variant& variant) {
        variant.card = salon.calls;
        variant.text = "appt";
    });
    map.add<Link>([&](Link& link) {
        link.journey = map.journey();
        link.from = referenceTo(salon.calls);
        link.to = referenceTo(salon.waits);
    });
    map.add<Link>([&](Link& link) {
        link.journey = map.journey();
        link.from = referenceTo(salon.calls);
        link.to = referenceTo(salon.feels);
    });
    const edit::Fragment fragment = salon.of(RowType::card, {salon.calls.uuid, salon.waits.uuid});

    Salon other(2);
    const edit::Pasted there = other.paste(fragment, other.search, other.problems);
    const Card& copy = *there.document.cards.find(CardId{there.rows.front().uuid});
    CHECK(copy.picture == picture);
    CHECK(there.document.assets.contains(picture));
    CHECK_FALSE(copy.goal);
    CHECK(copy.touchpoint.supports->uuid == there.rows.back().uuid);
    CHECK(copy.span == 2);
    REQUIRE(there.document.variants.size() == 1);
    CHECK(there.document.variants.begin()->card == copy.id);
    REQUIRE(there.document.links.size() == 1);
    CHECK(there.document.links.begin()->from == there.rows.front());
    CHECK(there.document.links.begin()->to == there.rows.back());

    const edit::Pasted here = salon.paste(fragment, salon.search, salon.problems);
    CHECK(here.document.cards.find(CardId{here.rows.front().uuid})->goal == goal);
    CHECK(here.document.assets.size() == 1);
}

TEST_CASE("pasteFragment: what was cut from an ideal journey keeps its origins",
          "[edit][fragment]") {
    Salon salon;
    const JourneyId ideal = salon.builder.startIdeal(salon.builder.journey());
    const PhaseId phase = salon.builder.phase("Wassen");
    const LaneId lane = salon.builder.lane(LaneKind::actions);
    const CardId card = salon.builder.card(phase, lane, "wacht");
    salon.builder.change(card, [&](Card& row) { row.origins = {salon.waits}; });
    const edit::Fragment fragment = salon.of(RowType::card, {card.uuid});
    const auto originsAfter = [&](const Document& document) {
        const edit::Pasted pasted = valueOf(
            edit::pasteFragment(document, fragment, {ideal, edit::Cell{phase, lane}}, salon.ids));
        return pasted.document.cards.find(CardId{pasted.rows.front().uuid})->origins;
    };
    CHECK(originsAfter(valueOf(edit::removeRows(salon.builder.document(), {referenceTo(card)}))) ==
          IdSet<Card>{salon.waits});
    CHECK(originsAfter(salon.builder.document()).isEmpty());
}

TEST_CASE("alone: holds the fragment and nothing else", "[edit][fragment]") {
    Salon salon;
    salon.builder.changeProperties(
        [](DocumentProperties& properties) { properties.salon = "Kapsalon Noor"; });
    salon.builder.add<Persona>();
    const edit::Fragment fragment = salon.of(RowType::card, {salon.feels.uuid, salon.waits.uuid});
    const Document only = valueOf(edit::alone(fragment, {salon.ids()}));
    CHECK(validate(only).empty());
    CHECK(only.properties->salon.empty());
    CHECK(only.personas.isEmpty());
    CHECK(wordsOf(only, salon.builder.journey()) == "Wassen|\nactions:wacht,|\nemotions:-1bang,|");

    const edit::Fragment again = valueOf(edit::fragmentIn(only, RowType::card));
    Salon other(2);
    const edit::Pasted pasted = other.paste(again, other.search, other.actions);
    CHECK(wordsOf(pasted.document, other.builder.journey()) ==
          "Zoeken|Wassen|Betalen|\nactions:belt,wacht,|wacht,||\n"
          "emotions:-1bang,|-1bang,||\nproblems:|||");
}

TEST_CASE("insertBlock: a card that covers the neighbours covers what comes between",
          "[edit][fragment]") {
    Salon salon;
    salon.builder.change(salon.calls, [](Card& card) { card.span = 2; });
    edit::Block block;
    block.phasePosition = 1;
    for (const char* title : {"A", "B"}) {
        Phase& phase = block.phases.emplace_back();
        phase.id = salon.builder.freshId<Phase>();
        phase.journey = salon.builder.journey();
        phase.title = title;
    }
    const Document next =
        valueOf(edit::insertBlock(salon.builder.document(), salon.builder.journey(), block));
    CHECK(validate(next).empty());
    CHECK(next.cards.find(salon.calls)->span == 4);
    CHECK(wordsOf(next, salon.builder.journey()).starts_with("Zoeken|A|B|Wassen|Betalen|"));
}

TEST_CASE("insertBlock: many cards in one cell stay in order, and too many are refused",
          "[edit][fragment]") {
    Salon salon;
    edit::Block block;
    const auto addCard = [&](int number) {
        Card& card = block.cards.emplace_back();
        card.id = salon.builder.freshId<Card>();
        card.journey = salon.builder.journey();
        card.phase = salon.pay;
        card.lane = salon.problems;
        card.importance = number % 5 + 1;
        card.text = std::to_string(number);
    };
    for (int number = 0; number < 2'000; ++number) {
        addCard(number);
    }
    const Document next =
        valueOf(edit::insertBlock(salon.builder.document(), salon.builder.journey(), block));
    int expected = 0;
    for (const Card* card : cardsInCell(next, salon.pay, salon.problems)) {
        REQUIRE(card->text == std::to_string(expected++));
    }
    CHECK(expected == 2'000);
    for (int number = 2'000; number < 50'000; ++number) {
        addCard(number);
    }
    const auto refused =
        edit::insertBlock(salon.builder.document(), salon.builder.journey(), block);
    CHECK(test::codeOf(refused) == base::ErrorCode::tooManyRows);
}
