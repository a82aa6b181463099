#include "stretch.h"

#include <catch2/catch.hpp>
#include <model/document_builder.h>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using namespace cjm::ui;
using session::Selection;

namespace {

/// Three phases and three lanes; two cards in the first cell, one in the middle, one at the end,
/// and one in a lane that is collapsed.
struct Map {
    DocumentBuilder builder;
    PhaseId a = builder.phase("A");
    PhaseId b = builder.phase("B");
    PhaseId c = builder.phase("C");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId closed = builder.lane(LaneKind::needs);
    LaneId problems = builder.lane(LaneKind::problems);
    CardId first = builder.card(a, actions, "1");
    CardId second = builder.card(a, actions, "2");
    CardId unseen = builder.card(b, closed, "3");
    CardId middle = builder.card(b, problems, "4");
    CardId last = builder.card(c, problems, "5");

    Map() {
        builder.change(closed, [](Lane& lane) { lane.collapsed = true; });
    }

    [[nodiscard]] JourneyGrid grid() const { return {builder.document(), builder.journey()}; }

    [[nodiscard]] Selection none() const { return {builder.journey(), {}, {}}; }

    [[nodiscard]] Selection card(CardId id) const {
        return withCard(none(), *builder.document().cards.find(id));
    }

    [[nodiscard]] std::vector<RowReference> rows(std::initializer_list<CardId> ids) const {
        std::vector<RowReference> rows;
        for (const CardId id : ids) {
            rows.push_back(referenceTo(id));
        }
        return rows;
    }
};

} // namespace

TEST_CASE("stretchedTo: the cards in sight of the cells between, the chosen one last",
          "[ui][stretch]") {
    const Map map;
    const JourneyGrid grid = map.grid();
    const Anchor from = *anchorAt(grid, map.card(map.last));
    const Selection all = stretchedTo(grid, from, map.card(map.first));
    CHECK(all.rows == map.rows({map.second, map.middle, map.last, map.first}));
    CHECK(all.focus == edit::Cell{map.a, map.actions});
    const Selection one = stretchedTo(grid, from, withCell(map.none(), {map.b, map.problems}));
    CHECK(one.rows == map.rows({map.last, map.middle}));
}

TEST_CASE("stretchedTo: inside a cell only the cards between", "[ui][stretch]") {
    Map map;
    const CardId third = map.builder.card(map.a, map.actions, "6");
    const JourneyGrid grid = map.grid();
    const Anchor from = *anchorAt(grid, map.card(map.second));
    CHECK(stretchedTo(grid, from, map.card(third)).rows == map.rows({map.second, third}));
    CHECK(stretchedTo(grid, from, map.card(map.first)).rows == map.rows({map.second, map.first}));
}

TEST_CASE("stretchedTo: phases between heads, lanes between names", "[ui][stretch]") {
    const Map map;
    const JourneyGrid grid = map.grid();
    const Anchor phase = *anchorAt(grid, withPhase(map.card(map.first), grid, map.c));
    CHECK(stretchedTo(grid, phase, withPhase(map.card(map.first), grid, map.a)).rows ==
          std::vector{referenceTo(map.b), referenceTo(map.c), referenceTo(map.a)});
    const Anchor lane = *anchorAt(grid, withLane(map.card(map.first), grid, map.actions));
    CHECK(stretchedTo(grid, lane, withLane(map.card(map.first), grid, map.closed)).rows ==
          std::vector{referenceTo(map.actions), referenceTo(map.closed)});
}

TEST_CASE("stretchedBy: grows by cards, then by cells, and shrinks on the way back",
          "[ui][stretch]") {
    const Map map;
    const JourneyGrid grid = map.grid();
    const Anchor from = *anchorAt(grid, map.card(map.first));
    Selection now = stretchedBy(grid, from, map.card(map.first), Direction::down);
    CHECK(now.rows == map.rows({map.first, map.second}));
    now = stretchedBy(grid, from, now, Direction::down);
    now = stretchedBy(grid, from, now, Direction::down);
    now = stretchedBy(grid, from, now, Direction::right);
    CHECK(now.focus == edit::Cell{map.b, map.problems});
    CHECK(now.rows == map.rows({map.first, map.second, map.middle}));
    now = stretchedBy(grid, from, now, Direction::left);
    now = stretchedBy(grid, from, now, Direction::up);
    CHECK(now.rows == map.rows({map.first, map.second}));
}

TEST_CASE("withAllSelected: every card in sight, of a lane also where it is collapsed",
          "[ui][stretch]") {
    const Map map;
    const JourneyGrid grid = map.grid();
    CHECK(withAllSelected(grid, map.none()).rows ==
          map.rows({map.first, map.second, map.middle, map.last}));
    CHECK(withPhaseSelected(grid, map.card(map.middle)).rows == map.rows({map.middle}));
    Selection phases = withPhase(map.card(map.first), grid, map.a);
    phases.rows.push_back(referenceTo(map.c));
    CHECK(withPhaseSelected(grid, phases).rows == map.rows({map.first, map.second, map.last}));
    CHECK(withLaneSelected(grid, withLane(map.card(map.first), grid, map.closed)).rows ==
          map.rows({map.unseen}));
}
