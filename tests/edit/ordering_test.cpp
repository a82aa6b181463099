#include <cjm/edit/ordering.h>
#include <cjm/model/change.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

using namespace cjm;
using namespace cjm::model;
using cjm::test::codeOf;
using cjm::test::DocumentBuilder;
using cjm::test::valueOf;

namespace {

std::string phasesOf(const Document& document, JourneyId journey) {
    std::string titles;
    for (const Phase* phase : inOrder(document.phases, journey)) {
        titles += phase->title;
    }
    return titles;
}

/// Phases A, B, C and D, and two lanes with the cards a, b, c and d in the first cell.
struct FullCell {
    DocumentBuilder builder;
    PhaseId a = builder.phase("A");
    PhaseId b = builder.phase("B");
    PhaseId c = builder.phase("C");
    PhaseId d = builder.phase("D");
    LaneId emotions = builder.lane(LaneKind::emotions);
    LaneId actions = builder.lane(LaneKind::actions);
    CardId cardA = builder.card(a, emotions, "a");
    CardId cardB = builder.card(a, emotions, "b");
    CardId cardC = builder.card(a, emotions, "c");
    CardId cardD = builder.card(a, emotions, "d");

    [[nodiscard]] const Document& document() const { return builder.document(); }

    [[nodiscard]] std::string phases(const Document& next) const {
        CHECK(validate(next).empty());
        return phasesOf(next, builder.journey());
    }

    [[nodiscard]] std::string cards(const Document& next, PhaseId phase, LaneId lane) const {
        std::string texts;
        for (const Card* card : cardsInCell(next, phase, lane)) {
            texts += card->text;
        }
        return texts;
    }
};

} // namespace

TEST_CASE("moveRows: rows from several places come to stand beside each other",
          "[edit][ordering]") {
    FullCell map;
    const auto moved = [&](const std::vector<PhaseId>& phases, std::size_t position) {
        return map.phases(valueOf(edit::moveRows(map.document(), phases, position)));
    };
    CHECK(moved({map.a, map.c}, 2) == "BDAC");
    CHECK(moved({map.b, map.d}, 0) == "BDAC");
    CHECK(moved({map.b, map.c}, 99) == "ADBC");
    CHECK(valueOf(edit::moveRows<Phase>(map.document(), {map.b, map.c}, 1)) == map.document());
    CHECK(codeOf(edit::moveRows<Phase>(map.document(), {map.builder.freshId<Phase>()}, 0)) ==
          base::ErrorCode::rowNotFound);
}

TEST_CASE("moveRow: moves before the sibling at the position", "[edit][ordering]") {
    FullCell map;
    const auto moved = [&](PhaseId phase, std::size_t position) {
        return map.phases(valueOf(edit::moveRow(map.document(), phase, position)));
    };
    CHECK(moved(map.a, 2) == "BCAD");
    CHECK(moved(map.a, 3) == "BCDA");
    CHECK(moved(map.d, 0) == "DABC");
    CHECK(moved(map.c, 99) == "ABDC");
}

TEST_CASE("moveRow: changes one row, and none where the row stands there already",
          "[edit][ordering]") {
    FullCell map;
    CHECK(diff(map.document(), valueOf(edit::moveRow(map.document(), map.b, 1))).isEmpty());
    const Change change = diff(map.document(), valueOf(edit::moveRow(map.document(), map.b, 3)));
    CHECK(change.rows<Phase>().size() == 1);
}

TEST_CASE("moveRow: finds room between siblings with equal keys", "[edit][ordering]") {
    FullCell map;
    for (const PhaseId phase : {map.a, map.b, map.c, map.d}) {
        map.builder.change(phase, [](Phase& row) { row.order = {"V"}; });
    }
    const std::string before = map.phases(map.document());
    const PhaseId last = inOrder(map.document().phases, map.builder.journey()).back()->id;
    const Document next = valueOf(edit::moveRow(map.document(), last, 1));
    const std::string expected{before[0], before[3], before[1], before[2]};
    CHECK(map.phases(next) == expected);
}

TEST_CASE("moveRow: a card keeps its span but never runs past the end", "[edit][ordering]") {
    FullCell map;
    const CardId card = map.builder.card(map.a, map.actions);
    map.builder.change(card, [](Card& row) { row.span = 3; });
    const Document middle = valueOf(edit::moveRow(map.document(), map.a, 1));
    CHECK(middle.cards.find(card)->span == 3);
    const Document end = valueOf(edit::moveRow(middle, map.a, 3));
    CHECK(end.cards.find(card)->span == 1);
}

TEST_CASE("moveRow: a thousand moves to one place never run out of room", "[edit][ordering]") {
    FullCell map;
    Document document = map.document();
    for (int count = 0; count < 1'000; ++count) {
        const PhaseId last = inOrder(document.phases, map.builder.journey()).back()->id;
        document = valueOf(edit::moveRow(document, last, 1));
    }
    CHECK(map.phases(document) == "ADBC"); // three moves are a full turn
}

TEST_CASE("insertRow: a card that covers both neighbours of a new phase covers it too",
          "[edit][ordering]") {
    FullCell map;
    const CardId card = map.builder.card(map.b, map.actions);
    map.builder.change(card, [](Card& row) { row.span = 2; });
    const auto spanAfterInsertingAt = [&](std::size_t position) {
        Phase phase;
        phase.id = map.builder.freshId<Phase>();
        phase.journey = map.builder.journey();
        const Document next = valueOf(edit::insertRow(map.document(), phase, position));
        CHECK(validate(next).empty());
        return next.cards.find(card)->span;
    };
    CHECK(spanAfterInsertingAt(0) == 2);
    CHECK(spanAfterInsertingAt(1) == 2);
    CHECK(spanAfterInsertingAt(2) == 3);
    CHECK(spanAfterInsertingAt(3) == 2);
    CHECK(spanAfterInsertingAt(99) == 2);
}

TEST_CASE("moveCards: several cards keep the order they are given in", "[edit][ordering]") {
    FullCell map;
    const edit::Cell target{map.b, map.emotions};
    const Document next =
        valueOf(edit::moveCards(map.document(), {map.cardD, map.cardA}, target, 0));
    CHECK(map.cards(next, map.b, map.emotions) == "da");
    CHECK(map.cards(next, map.a, map.emotions) == "bc");
    CHECK(validate(next).empty());
}

TEST_CASE("moveCards: within a cell, the position counts the cards that stay", "[edit][ordering]") {
    FullCell map;
    const edit::Cell cell{map.a, map.emotions};
    const auto moved = [&](const std::vector<CardId>& cards, std::size_t position) {
        const Document next = valueOf(edit::moveCards(map.document(), cards, cell, position));
        return map.cards(next, map.a, map.emotions);
    };
    CHECK(moved({map.cardA}, 2) == "bcad");
    CHECK(moved({map.cardB, map.cardC}, 0) == "bcad");
    CHECK(moved({map.cardA, map.cardC}, 99) == "bdac");
    CHECK(diff(map.document(),
               valueOf(edit::moveCards(map.document(), {map.cardB, map.cardC}, cell, 1)))
              .isEmpty());
}

TEST_CASE("moveCards: outside an emotions lane a card loses its feeling", "[edit][ordering]") {
    FullCell map;
    map.builder.change(map.cardA, [](Card& card) {
        card.emotion = 1;
        card.emotionWord = "Blij";
    });
    const Document along =
        valueOf(edit::moveCards(map.document(), {map.cardA}, {map.b, map.emotions}, 0));
    CHECK(along.cards.find(map.cardA)->emotion == 1);
    const Document away =
        valueOf(edit::moveCards(map.document(), {map.cardA}, {map.a, map.actions}, 0));
    CHECK_FALSE(away.cards.find(map.cardA)->emotion);
    CHECK(away.cards.find(map.cardA)->emotionWord.empty());
}

TEST_CASE("moveCards: cards stay in their journey", "[edit][ordering]") {
    FullCell map;
    map.builder.startJourney("Tweede");
    const PhaseId phase = map.builder.phase("X");
    const LaneId lane = map.builder.lane(LaneKind::actions);
    const auto moved = edit::moveCards(map.document(), {map.cardA}, {phase, lane}, 0);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == base::ErrorCode::ruleBroken);
}
