#include <cjm/edit/rows.h>
#include <cjm/session/selection.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <model/two_journeys.h>
#include <result_value.h>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::session;
using namespace cjm::test;
using edit::Cell;

namespace {

/// Three phases and three lanes.
struct Nine {
    DocumentBuilder builder;
    std::vector<PhaseId> phases = {builder.phase("a"), builder.phase("b"), builder.phase("c")};
    std::vector<LaneId> lanes = {builder.lane(LaneKind::actions), builder.lane(LaneKind::emotions),
                                 builder.lane(LaneKind::thoughts)};

    [[nodiscard]] std::optional<Cell> cell(std::size_t phase, std::size_t lane) const {
        return Cell{phases.at(phase), lanes.at(lane)};
    }

    /// Where the focus goes from this cell when the rows are removed.
    [[nodiscard]] std::optional<Cell> focusAfter(std::optional<Cell> focus,
                                                 const std::vector<RowReference>& removed) const {
        const Document after = valueOf(edit::removeRows(builder.document(), removed));
        return carriedOver({builder.journey(), focus, {}}, builder.document(), after).focus;
    }
};

} // namespace

TEST_CASE("startingSelection: the first cell in sight of the first journey",
          "[session][selection]") {
    Nine nine;
    CHECK(startingSelection(nine.builder.document()) ==
          Selection{nine.builder.journey(), nine.cell(0, 0), {}});
    nine.builder.change(nine.lanes[0], [](Lane& lane) { lane.shown = false; });
    CHECK(startingSelection(nine.builder.document()).focus == nine.cell(0, 1));
    CHECK(startingSelection(DocumentBuilder().document()).focus == std::nullopt);
    CHECK(startingSelection(Document{}) == Selection{});
}

TEST_CASE("carriedOver: the focus goes to what took the place of a phase or lane",
          "[session][selection]") {
    const Nine nine;
    const std::vector<PhaseId>& phases = nine.phases;
    const std::vector<LaneId>& lanes = nine.lanes;
    CHECK(nine.focusAfter(nine.cell(1, 1), {referenceTo(phases[1])}) == nine.cell(2, 1));
    CHECK(nine.focusAfter(nine.cell(1, 1), {referenceTo(phases[0])}) == nine.cell(1, 1));
    CHECK(nine.focusAfter(nine.cell(1, 1), {referenceTo(phases[0]), referenceTo(phases[1])}) ==
          nine.cell(2, 1));
    CHECK(nine.focusAfter(nine.cell(2, 2), {referenceTo(phases[2])}) == nine.cell(1, 2));
    CHECK(nine.focusAfter(nine.cell(0, 0), {referenceTo(lanes[0]), referenceTo(lanes[1])}) ==
          nine.cell(0, 2));
    CHECK(nine.focusAfter(nine.cell(2, 2), {referenceTo(lanes[2]), referenceTo(phases[2])}) ==
          nine.cell(1, 1));
    CHECK(nine.focusAfter(nine.cell(0, 0), {referenceTo(lanes[0]), referenceTo(lanes[1]),
                                            referenceTo(lanes[2])}) == std::nullopt);
}

TEST_CASE("carriedOver: the focus leaves a lane that is hidden", "[session][selection]") {
    Nine nine;
    const Document before = nine.builder.document();
    nine.builder.change(nine.lanes[1], [](Lane& lane) { lane.shown = false; });
    const Selection there{nine.builder.journey(), nine.cell(1, 1), {}};
    CHECK(carriedOver(there, before, nine.builder.document()).focus == nine.cell(1, 2));
}

TEST_CASE("carriedOver: where there was no cell, the first one gets the focus",
          "[session][selection]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const Document before = builder.document();
    const LaneId lane = builder.lane(LaneKind::actions);
    CHECK(carriedOver(startingSelection(before), before, builder.document()).focus ==
          Cell{phase, lane});
}

TEST_CASE("carriedOver: keeps what is of the shown journey only", "[session][selection]") {
    TwoJourneys two;
    const PersonaId persona = two.builder.add<Persona>();
    const Document& document = two.builder.document();
    const TwoJourneys::Rows& current = two.current;
    const TwoJourneys::Rows& ideal = two.ideal;
    const Selection mixed{ideal.journey,
                          Cell{current.last, current.emotions},
                          {referenceTo(current.card), referenceTo(ideal.card), referenceTo(persona),
                           referenceTo(ideal.last), referenceTo(two.builder.freshId<Card>()),
                           referenceTo(ideal.actions), referenceTo(current.first)}};
    CHECK(
        carriedOver(mixed, document, document) ==
        Selection{ideal.journey,
                  Cell{ideal.first, ideal.actions},
                  {referenceTo(ideal.card), referenceTo(ideal.last), referenceTo(ideal.actions)}});
}

TEST_CASE("selected: the rows of one type, in the order in which they were chosen",
          "[session][selection]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const LaneId lane = builder.lane(LaneKind::actions);
    const CardId first = builder.card(phase, lane);
    const CardId second = builder.card(phase, lane);
    const Selection selection{
        builder.journey(), {}, {referenceTo(second), referenceTo(phase), referenceTo(first)}};
    CHECK(selected<Card>(selection) == std::vector{second, first});
    CHECK(selected<Phase>(selection) == std::vector{phase});
    CHECK(selected<Lane>(selection).empty());
}

TEST_CASE("carriedOver: a link stays selected as long as there is one", "[session][selection]") {
    Nine nine;
    const LinkId link = nine.builder.add<Link>([&](Link& row) {
        row.journey = nine.builder.journey();
        row.kind = LinkKind::lost;
        row.from = referenceTo(nine.phases[0]);
    });
    const Document& before = nine.builder.document();
    const Selection selection = {nine.builder.journey(), nine.cell(1, 1), {referenceTo(link)}};
    CHECK(carriedOver(selection, before, before) == selection);
    const Document after = valueOf(edit::removeRows(before, {referenceTo(nine.phases[0])}));
    CHECK(carriedOver(selection, before, after).rows.empty());
}
