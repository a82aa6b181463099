#include <cjm/model/journey_grid.h>
#include <cjm/model/journey_lines.h>
#include <cjm/model/siblings.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>

#include <memory>
#include <string>
#include <vector>

using namespace cjm::model;
using cjm::test::DocumentBuilder;

namespace {

template <class Row>
std::vector<Id<Row>> idsOf(const std::vector<const Row*>& rows) {
    std::vector<Id<Row>> ids;
    for (const Row* row : rows) {
        ids.push_back(row->id);
    }
    return ids;
}

JourneyGrid gridOf(const DocumentBuilder& builder) {
    return JourneyGrid(builder.document(), builder.journey());
}

} // namespace

TEST_CASE("JourneyGrid: phases and lanes stand in order of their keys", "[model][journey_grid]") {
    DocumentBuilder builder;
    std::vector<PhaseId> phases;
    std::vector<LaneId> lanes;
    for (int count = 0; count < 20; ++count) {
        phases.push_back(builder.phase());
        lanes.push_back(builder.lane(LaneKind::freeText));
    }
    CHECK(idsOf(gridOf(builder).phases()) == phases);
    CHECK(idsOf(gridOf(builder).lanes()) == lanes);
    builder.change(phases[19], [](Phase& phase) { phase.order = {"01"}; });
    CHECK(gridOf(builder).phases().front()->id == phases[19]);
    CHECK(gridOf(builder).indexOf(phases[19]) == 0);
    CHECK(gridOf(builder).indexOf(phases[0]) == 1);
}

TEST_CASE("JourneyGrid: rows with equal keys stand in order of their ids",
          "[model][journey_grid]") {
    DocumentBuilder builder;
    const LaneId lane = builder.lane(LaneKind::actions);
    for (int count = 0; count < 20; ++count) {
        builder.change(builder.phase(), [](Phase& phase) { phase.order = {"V"}; });
    }
    const PhaseId phase = builder.document().phases.begin()->id;
    for (int count = 0; count < 20; ++count) {
        builder.change(builder.card(phase, lane), [](Card& card) { card.order = {"V"}; });
    }
    const JourneyGrid grid = gridOf(builder);
    const std::vector<PhaseId> phases = idsOf(grid.phases());
    const std::vector<CardId> cards = idsOf(grid.cell({.phase = 0, .lane = 0}));
    CHECK(phases.size() == 20);
    CHECK(std::is_sorted(phases.begin(), phases.end()));
    CHECK(cards.size() == 20);
    CHECK(std::is_sorted(cards.begin(), cards.end()));
}

TEST_CASE("JourneyGrid: each card lies in its cell, in order", "[model][journey_grid]") {
    DocumentBuilder builder;
    const std::vector<PhaseId> phases = {builder.phase(), builder.phase(), builder.phase()};
    const std::vector<LaneId> lanes = {builder.lane(LaneKind::actions),
                                       builder.lane(LaneKind::problems)};
    std::vector<std::vector<CardId>> cells(6);
    for (std::size_t count = 0; count < 60; ++count) {
        const std::size_t cell = count * 7 % 6;
        cells[cell].push_back(builder.card(phases[cell % 3], lanes[cell / 3]));
    }
    const JourneyGrid grid = gridOf(builder);
    for (std::size_t cell = 0; cell < 6; ++cell) {
        CHECK(idsOf(grid.cell({.phase = cell % 3, .lane = cell / 3})) == cells[cell]);
        CHECK(idsOf(cardsInCell(builder.document(), phases[cell % 3], lanes[cell / 3])) ==
              cells[cell]);
    }
}

TEST_CASE("JourneyGrid: leaves out what belongs to another journey", "[model][journey_grid]") {
    DocumentBuilder builder;
    const JourneyId journey = builder.journey();
    const PhaseId phase = builder.phase();
    const LaneId lane = builder.lane(LaneKind::actions);
    const CardId card = builder.card(phase, lane);
    builder.startJourney();
    const PhaseId otherPhase = builder.phase();
    const LaneId otherLane = builder.lane(LaneKind::actions);
    builder.card(otherPhase, otherLane);
    builder.card(phase, otherLane);
    builder.card(otherPhase, lane);
    const JourneyGrid grid(builder.document(), journey);
    CHECK(idsOf(grid.phases()) == std::vector{phase});
    CHECK(idsOf(grid.lanes()) == std::vector{lane});
    CHECK(idsOf(grid.cell({.phase = 0, .lane = 0})) == std::vector{card});
    CHECK_FALSE(grid.indexOf(otherPhase));
    CHECK_FALSE(grid.indexOf(otherLane));
}

TEST_CASE("JourneyGrid: tells where a phase and a lane stand", "[model][journey_grid]") {
    DocumentBuilder builder;
    std::vector<PhaseId> phases;
    std::vector<LaneId> lanes;
    for (int count = 0; count < 30; ++count) {
        phases.push_back(builder.phase());
        lanes.push_back(builder.lane(LaneKind::freeText));
    }
    const JourneyGrid grid = gridOf(builder);
    for (std::size_t index = 0; index < 30; ++index) {
        CHECK(grid.indexOf(phases[index]) == index);
        CHECK(grid.indexOf(lanes[index]) == index);
    }
    CHECK_FALSE(grid.indexOf(builder.freshId<Phase>()));
    CHECK_FALSE(grid.indexOf(builder.freshId<Lane>()));
    CHECK_FALSE(grid.indexOf(PhaseId{}));
}

TEST_CASE("JourneyGrid: a card covers at least its own phase and none past the end",
          "[model][journey_grid]") {
    DocumentBuilder builder;
    builder.phase();
    builder.phase();
    builder.phase();
    const JourneyGrid grid = gridOf(builder);
    const auto spanOf = [&](int span, std::size_t phase) {
        Card card;
        card.span = span;
        return grid.spanOf(card, phase);
    };
    CHECK(spanOf(1, 0) == 1);
    CHECK(spanOf(2, 0) == 2);
    CHECK(spanOf(2, 1) == 2);
    CHECK(spanOf(3, 0) == 3);
    CHECK(spanOf(500, 0) == 3);
    CHECK(spanOf(2, 2) == 1);
    CHECK(spanOf(0, 0) == 1);
    CHECK(spanOf(-7, 2) == 1);
}

TEST_CASE("JourneyGrid: keeps its rows alive, and so does a copy", "[model][journey_grid]") {
    auto builder = std::make_unique<DocumentBuilder>();
    const PhaseId phase = builder->phase("Wassen");
    const LaneId lane = builder->lane(LaneKind::actions);
    builder->card(phase, lane, "Belt de salon");
    auto grid = std::make_unique<JourneyGrid>(builder->document(), builder->journey());
    builder->change(phase, [](Phase& row) { row.title = "Knippen"; });
    builder.reset();
    const JourneyGrid copy = *grid;
    grid.reset();
    CHECK(copy.phases().front()->title == "Wassen");
    CHECK(copy.cell({.phase = 0, .lane = 0}).front()->text == "Belt de salon");
    CHECK(copy.document().phases.find(phase) == copy.phases().front());
}

TEST_CASE("JourneyGrid: a journey that the document does not have is empty",
          "[model][journey_grid]") {
    DocumentBuilder builder;
    builder.phase();
    builder.lane(LaneKind::actions);
    const JourneyGrid unknown(builder.document(), builder.freshId<Journey>());
    CHECK(unknown.phases().empty());
    CHECK(unknown.lanes().empty());

    Document document = builder.document();
    document.journeys.erase(builder.journey());
    const JourneyGrid erased(document, builder.journey());
    CHECK(erased.phases().empty());
    CHECK(erased.lanes().empty());
}

TEST_CASE("JourneyLines: has the phases and lanes of the grid where the grid has them",
          "[model][journey_grid]") {
    DocumentBuilder builder;
    const PhaseId first = builder.phase("Wassen");
    const LaneId lane = builder.lane(LaneKind::actions);
    builder.phase("Knippen");
    builder.lane(LaneKind::emotions);
    const CardId wide = builder.card(first, lane, "Belt de salon");
    builder.change(wide, [](Card& card) { card.span = 2; });
    const JourneyGrid grid = gridOf(builder);
    const JourneyLines lines(builder.document(), builder.journey());
    CHECK(lines.phases() == grid.phases());
    CHECK(lines.lanes() == grid.lanes());
    for (const Phase* phase : lines.phases()) {
        CHECK(lines.indexOf(phase->id) == grid.indexOf(phase->id));
        const Card& card = *builder.document().cards.find(wide);
        CHECK(lines.spanOf(card, *lines.indexOf(phase->id)) ==
              grid.spanOf(card, *grid.indexOf(phase->id)));
    }
    for (const Lane* row : lines.lanes()) {
        CHECK(lines.indexOf(row->id) == grid.indexOf(row->id));
    }
    CHECK_FALSE(lines.indexOf(builder.freshId<Phase>()));
    CHECK(JourneyLines(builder.document(), builder.freshId<Journey>()).phases().empty());
}
