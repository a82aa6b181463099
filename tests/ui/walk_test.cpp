#include "walk.h"

#include <catch2/catch.hpp>
#include <model/document_builder.h>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using namespace cjm::ui;
using session::Selection;

namespace {

/// Two phases and three lanes, the middle one hidden; two cards in the first cell, one in the last.
struct MapToWalkIn {
    DocumentBuilder builder;
    PhaseId first = builder.phase("Zoeken");
    PhaseId second = builder.phase("Boeken");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId hidden = builder.lane(LaneKind::needs);
    LaneId problems = builder.lane(LaneKind::problems);
    CardId looks = builder.card(first, actions, "Zoekt een kapper");
    CardId compares = builder.card(first, actions, "Vergelijkt");
    CardId waits = builder.card(second, problems, "Wacht");

    MapToWalkIn() {
        builder.change(hidden, [](Lane& lane) { lane.shown = false; });
    }

    [[nodiscard]] JourneyGrid grid() const { return {builder.document(), builder.journey()}; }

    [[nodiscard]] Selection start() const {
        return withCard({builder.journey(), {}, {}}, *builder.document().cards.find(looks));
    }
};

Selection walk(const JourneyGrid& grid, Selection from, std::initializer_list<Direction> steps) {
    for (const Direction step : steps) {
        from = walked(grid, std::move(from), step);
    }
    return from;
}

} // namespace

TEST_CASE("walked: goes down through the cards of a cell, then to the next shown lane",
          "[ui][walk]") {
    const MapToWalkIn map;
    const JourneyGrid grid = map.grid();
    Selection selection = walked(grid, map.start(), Direction::down);
    CHECK(selection.rows == std::vector{referenceTo(map.compares)});
    selection = walked(grid, selection, Direction::down);
    CHECK(selection.focus == edit::Cell{map.first, map.problems});
    CHECK(selection.rows.empty());
    CHECK(walked(grid, selection, Direction::down) == selection);
}

TEST_CASE("walked: stands on the nearest card of the cell beside", "[ui][walk]") {
    const MapToWalkIn map;
    const JourneyGrid grid = map.grid();
    const Selection selection =
        walk(grid, map.start(), {Direction::down, Direction::down, Direction::right});
    CHECK(selection.rows == std::vector{referenceTo(map.waits)});
    CHECK(walked(grid, selection, Direction::right) == selection);
}

TEST_CASE("walked: above the first lane stands the phase, left of the first phase the lane",
          "[ui][walk]") {
    const MapToWalkIn map;
    const JourneyGrid grid = map.grid();
    Selection selection = walk(grid, map.start(), {Direction::up});
    CHECK(selection.rows == std::vector{referenceTo(map.first)});
    selection = walk(grid, selection, {Direction::right});
    CHECK(selection.rows == std::vector{referenceTo(map.second)});
    selection = walk(grid, selection, {Direction::down, Direction::left, Direction::left});
    CHECK(selection.rows == std::vector{referenceTo(map.actions)});
    selection = walk(grid, selection, {Direction::right});
    CHECK(selection.rows == std::vector{referenceTo(map.looks)});
}

TEST_CASE("walked: every step back leads to where it came from, but at an edge", "[ui][walk]") {
    const MapToWalkIn map;
    const JourneyGrid grid = map.grid();
    const Selection start = withCell(map.start(), {map.second, map.actions});
    const Selection right = walk(grid, start, {Direction::left, Direction::right});
    CHECK(right == start);
}

TEST_CASE("walkedTo: goes to the edges of the map", "[ui][walk]") {
    const MapToWalkIn map;
    const JourneyGrid grid = map.grid();
    CHECK(walkedTo(grid, map.start(), Edge::lastPhase).focus ==
          edit::Cell{map.second, map.actions});
    CHECK(walkedTo(grid, map.start(), Edge::lastLane).focus == edit::Cell{map.first, map.problems});
}

TEST_CASE("walked: a map without phases stays where it is", "[ui][walk]") {
    DocumentBuilder builder;
    builder.lane(LaneKind::actions);
    const JourneyGrid grid(builder.document(), builder.journey());
    const Selection none{builder.journey(), {}, {}};
    CHECK(walked(grid, none, Direction::right) == none);
    CHECK(walkedTo(grid, none, Edge::lastPhase) == none);
}
