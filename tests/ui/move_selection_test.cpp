#include "move_selection.h"

#include <cjm/model/siblings.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using namespace cjm::ui;
using session::Selection;

namespace {

struct MapToMoveIn {
    DocumentBuilder builder;
    PhaseId first = builder.phase("Zoeken");
    PhaseId second = builder.phase("Boeken");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId hidden = builder.lane(LaneKind::needs);
    LaneId emotions = builder.lane(LaneKind::emotions);
    CardId looks = builder.card(first, actions, "Zoekt een kapper");
    CardId compares = builder.card(first, actions, "Vergelijkt");
    CardId feels = builder.card(first, emotions);

    MapToMoveIn() {
        builder.change(hidden, [](Lane& lane) { lane.shown = false; });
        builder.change(feels, [](Card& card) { card.emotion = 1; });
    }

    [[nodiscard]] std::optional<Move> move(std::vector<RowReference> rows,
                                           Direction direction) const {
        const JourneyGrid grid(builder.document(), builder.journey());
        return moveSelection(grid, {builder.journey(), {}, std::move(rows)}, direction);
    }
};

std::vector<CardId> cardsIn(const Document& document, PhaseId phase, LaneId lane) {
    std::vector<CardId> ids;
    for (const Card* card : cardsInCell(document, phase, lane)) {
        ids.push_back(card->id);
    }
    return ids;
}

} // namespace

TEST_CASE("moveSelection: a card goes past its neighbour before it leaves the cell", "[ui][move]") {
    const MapToMoveIn map;
    const std::optional<Move> move = map.move({referenceTo(map.looks)}, Direction::down);
    REQUIRE(move);
    CHECK(cardsIn(valueOf(move->next), map.first, map.actions) ==
          std::vector{map.compares, map.looks});
    CHECK(move->step == edit::Step{edit::StepKind::move, RowType::card, 1});
}

TEST_CASE("moveSelection: at the end of its cell a card goes to the next shown lane",
          "[ui][move]") {
    const MapToMoveIn map;
    const std::optional<Move> move = map.move({referenceTo(map.compares)}, Direction::down);
    REQUIRE(move);
    CHECK(valueOf(move->next).cards.find(map.compares)->lane == map.emotions);
}

TEST_CASE("moveSelection: several cards keep their order, or stay together", "[ui][move]") {
    const MapToMoveIn map;
    const std::vector both = {referenceTo(map.looks), referenceTo(map.compares)};
    for (const Direction direction : {Direction::right, Direction::down}) {
        const std::optional<Move> move = map.move(both, direction);
        REQUIRE(move);
        const Document next = valueOf(move->next);
        const Card& card = *next.cards.find(map.looks);
        const std::vector<CardId> cards = cardsIn(next, card.phase, card.lane);
        const auto looks = std::find(cards.begin(), cards.end(), map.looks);
        const auto compares = std::find(cards.begin(), cards.end(), map.compares);
        CHECK(looks < compares);
    }
    CHECK_FALSE(map.move(both, Direction::left));
}

TEST_CASE("moveSelection: a feeling without a text stays in its lane", "[ui][move]") {
    const MapToMoveIn map;
    CHECK_FALSE(map.move({referenceTo(map.feels)}, Direction::up));
    CHECK(map.move({referenceTo(map.feels)}, Direction::right));
}

TEST_CASE("moveSelection: phases go sideways, lanes up and down over hidden ones", "[ui][move]") {
    const MapToMoveIn map;
    const std::optional<Move> phase = map.move({referenceTo(map.first)}, Direction::right);
    REQUIRE(phase);
    CHECK(JourneyGrid(valueOf(phase->next), map.builder.journey()).phases().back()->id ==
          map.first);
    const std::optional<Move> lane = map.move({referenceTo(map.actions)}, Direction::down);
    REQUIRE(lane);
    CHECK(JourneyGrid(valueOf(lane->next), map.builder.journey()).lanes().back()->id ==
          map.actions);
    CHECK_FALSE(map.move({referenceTo(map.first)}, Direction::left));
    CHECK_FALSE(map.move({referenceTo(map.first)}, Direction::up));
}
