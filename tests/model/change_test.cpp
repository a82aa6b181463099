#include <cjm/model/change.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <model/other_value.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

using namespace cjm;
using namespace cjm::model;
using cjm::test::DocumentBuilder;

namespace {

std::size_t rowChangeCount(const Change& change) {
    std::size_t count = 0;
    change.forEachRowType([&](const auto& changes) { count += changes.size(); });
    return count;
}

template <class Row>
void makeOtherRow(Row& row) {
    RowTraits<Row>::fields.pass(
        [&](const auto& first, const auto&...) { test::makeOther(first.of(row)); });
}

/// The change there is taken, and leads there and back again.
void checkLeadsThereAndBack(const Document& before, const Document& after) {
    const Change change = diff(before, after);
    CHECK(apply(before, change).value() == after);
    CHECK(apply(after, inverse(change)).value() == before);
    CHECK(apply(before, inverse(inverse(change))).value() == after);
    CHECK(diff(apply(before, change).value(), after).isEmpty());
}

/// Applying it fails as it should.
void checkDoesNotFit(const Document& document, const Change& change) {
    const base::Result<Document> result = apply(document, change);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == base::ErrorCode::internalContradiction);
}

} // namespace

TEST_CASE("diff: finds a row that was added or removed, of every type", "[model][change]") {
    forEachRowType([]<class Row>() {
        INFO(RowTraits<Row>::name);
        DocumentBuilder builder;
        const Document before = builder.document();
        const Id<Row> id = builder.add<Row>();
        const Document after = builder.document();

        const Change added = diff(before, after);
        REQUIRE(rowChangeCount(added) == 1);
        CHECK(added.rows<Row>().at(0).before == nullptr);
        CHECK(added.rows<Row>().at(0).after == tableOf<Row>(after).share(id));
        const Change removed = diff(after, before);
        REQUIRE(rowChangeCount(removed) == 1);
        CHECK(removed.rows<Row>().at(0).before == tableOf<Row>(after).share(id));
        CHECK(removed.rows<Row>().at(0).after == nullptr);
        checkLeadsThereAndBack(before, after);
        checkLeadsThereAndBack(after, before);
    });
}

TEST_CASE("diff: finds a row that changed, of every type", "[model][change]") {
    forEachRowType([]<class Row>() {
        INFO(RowTraits<Row>::name);
        DocumentBuilder builder;
        builder.add<Row>();
        const Id<Row> id = builder.add<Row>();
        builder.add<Row>();
        const Document before = builder.document();
        builder.change(id, [](Row& row) { makeOtherRow(row); });
        const Document after = builder.document();

        const Change change = diff(before, after);
        REQUIRE(rowChangeCount(change) == 1);
        CHECK_FALSE(change.isEmpty());
        CHECK(change.properties.before == nullptr);
        CHECK(change.properties.after == nullptr);
        CHECK(change.rows<Row>().at(0).before == tableOf<Row>(before).share(id));
        CHECK(change.rows<Row>().at(0).after == tableOf<Row>(after).share(id));
        checkLeadsThereAndBack(before, after);
    });
}

TEST_CASE("diff: finds changed properties", "[model][change]") {
    DocumentBuilder builder;
    const Document before = builder.document();
    builder.changeProperties([](DocumentProperties& properties) { properties.salon = "Knip"; });
    const Document after = builder.document();
    const Change change = diff(before, after);
    CHECK_FALSE(change.isEmpty());
    CHECK(rowChangeCount(change) == 0);
    CHECK(change.properties.before == before.properties);
    CHECK(change.properties.after == after.properties);
    checkLeadsThereAndBack(before, after);
}

TEST_CASE("diff: is empty between equal documents, shared or not", "[model][change]") {
    DocumentBuilder builder;
    const CardId card = builder.card(builder.phase(), builder.lane(LaneKind::actions), "Wassen");
    const Document before = builder.document();
    CHECK(diff(before, before).isEmpty());
    builder.change(card, [](Card&) {});
    builder.changeProperties([](DocumentProperties&) {});
    CHECK(builder.document().cards.share(card) != before.cards.share(card));
    CHECK(diff(before, builder.document()).isEmpty());
    CHECK(apply(before, Change{}).value() == before);
}

TEST_CASE("diff: finds everything that changed at once, in order of id", "[model][change]") {
    DocumentBuilder builder;
    std::vector<PhaseId> phases;
    for (int count = 0; count < 100; ++count) {
        phases.push_back(builder.phase("Wassen"));
    }
    const LaneId lane = builder.lane(LaneKind::actions);
    const Document before = builder.document();
    for (int count = 0; count < 100; count += 2) {
        builder.change(phases.at(static_cast<std::size_t>(count)),
                       [](Phase& phase) { phase.title = "Knippen"; });
        builder.card(phases.front(), lane);
    }
    builder.changeProperties([](DocumentProperties& properties) { properties.title = "Nieuw"; });
    const Document after = builder.document();
    const Change change = diff(before, after);
    CHECK(change.rows<Phase>().size() == 50);
    CHECK(change.rows<Card>().size() == 50);
    CHECK(rowChangeCount(change) == 100);
    CHECK(std::is_sorted(
        change.rows<Phase>().begin(), change.rows<Phase>().end(),
        [](const auto& left, const auto& right) { return left.before->id < right.before->id; }));
    checkLeadsThereAndBack(before, after);
}

TEST_CASE("apply: shares the rows of the change", "[model][change]") {
    DocumentBuilder builder;
    const Document before = builder.document();
    const PhaseId phase = builder.phase("Wassen");
    const Document after = builder.document();
    const Document applied = apply(before, diff(before, after)).value();
    CHECK(applied.phases.share(phase) == after.phases.share(phase));
    CHECK(before.phases.isEmpty());
}

TEST_CASE("apply: refuses a change that was not taken from this document, for rows of every type",
          "[model][change]") {
    forEachRowType([]<class Row>() {
        INFO(RowTraits<Row>::name);
        DocumentBuilder builder;
        const Document without = builder.document();
        const Id<Row> id = builder.add<Row>();
        const Document first = builder.document();
        builder.change(id, [](Row& row) { makeOtherRow(row); });
        const Document second = builder.document();

        checkDoesNotFit(without, diff(first, second));  // the row to change is missing
        checkDoesNotFit(without, diff(first, without)); // the row to remove is missing
        checkDoesNotFit(second, diff(first, second));   // the row has changed already
        checkDoesNotFit(second, diff(first, without));  // the row to remove is another
        checkDoesNotFit(first, diff(without, first));   // the row to add is there
    });
}

TEST_CASE("apply: refuses a change of properties that were not so", "[model][change]") {
    DocumentBuilder builder;
    const Document first = builder.document();
    builder.changeProperties([](DocumentProperties& properties) { properties.title = "Nieuw"; });
    const Document second = builder.document();
    checkDoesNotFit(second, diff(first, second));
    checkDoesNotFit(first, inverse(diff(first, second)));
}

TEST_CASE("apply: takes a change from any document with equal rows", "[model][change]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase("Wassen");
    const Document before = builder.document();
    builder.change(phase, [](Phase& row) { row.title = "Knippen"; });
    const Change change = diff(before, builder.document());
    DocumentBuilder again;
    again.phase("Wassen");
    again.lane(LaneKind::actions);
    const Document applied = apply(again.document(), change).value();
    CHECK(applied.phases.find(phase)->title == "Knippen");
    CHECK(applied.lanes.size() == 1);
}
