#include <cjm/edit/duplicates.h>
#include <cjm/model/siblings.h>
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

namespace {

/// Phases A, B and C; in A a card over A and B, and one with a feeling and a variant.
struct LinkedMap {
    DocumentBuilder builder;
    PhaseId a = builder.phase("A");
    PhaseId b = builder.phase("B");
    PhaseId c = builder.phase("C");
    LaneId emotions = builder.lane(LaneKind::emotions);
    LaneId actions = builder.lane(LaneKind::actions);
    CardId wide = builder.card(a, actions, "wide");
    CardId glad = builder.card(a, emotions, "glad");
    CardId far = builder.card(c, actions, "far");
    VariantId variant = builder.add<Variant>([this](Variant& row) {
        row.card = glad;
        row.text = "other";
    });
    base::UuidGenerator ids{7};

    LinkedMap() {
        builder.change(wide, [](Card& card) { card.span = 2; });
        builder.change(glad, [](Card& card) { card.emotion = 2; });
        addLink(referenceTo(wide), referenceTo(glad));
        addLink(referenceTo(wide), referenceTo(far));
    }

    [[nodiscard]] const Document& document() const { return builder.document(); }

    void addLink(RowReference from, RowReference to) {
        builder.add<Link>([&](Link& link) {
            link.journey = builder.journey();
            link.from = from;
            link.to = to;
        });
    }

    [[nodiscard]] std::string phases(const Document& next) const {
        CHECK(validate(next).empty());
        std::string titles;
        for (const Phase* phase : inOrder(next.phases, builder.journey())) {
            titles += phase->title;
        }
        return titles;
    }
};

std::string cards(const Document& document, PhaseId phase, LaneId lane) {
    std::string texts;
    for (const Card* card : cardsInCell(document, phase, lane)) {
        texts += (texts.empty() ? "" : " ") + card->text;
    }
    return texts;
}

} // namespace

TEST_CASE("copyPhases: copies stand at their place, with their cards", "[edit][duplicates]") {
    LinkedMap map;
    const edit::Copied copied = valueOf(edit::copyPhases(map.document(), {map.a}, 1, map.ids));
    CHECK(map.phases(copied.document) == "AABC");
    const PhaseId copy = {copied.rows.front().uuid};
    CHECK(cards(copied.document, copy, map.actions) == "wide");
    CHECK(cards(copied.document, copy, map.emotions) == "glad");
    // The original reaches over its copy to the phase that it covered; the copy covers as many
    // phases as the original did.
    CHECK(copied.document.cards.find(map.wide)->span == 3);
    CHECK(cardsInCell(copied.document, copy, map.actions).front()->span == 2);
    CHECK(copied.document.variants.size() == 2);
}

TEST_CASE("copyPhases: links between what is copied are copied, others not", "[edit][duplicates]") {
    LinkedMap map;
    const edit::Copied copied = valueOf(edit::copyPhases(map.document(), {map.a}, 3, map.ids));
    CHECK(map.phases(copied.document) == "ABCA");
    CHECK(copied.document.links.size() == 3);
    const CardId glad =
        cardsInCell(copied.document, {copied.rows.front().uuid}, map.emotions).front()->id;
    const auto leadsToCopy = [&](const Link& link) { return link.to == referenceTo(glad); };
    CHECK(std::count_if(copied.document.links.begin(), copied.document.links.end(), leadsToCopy) ==
          1);
    // Nothing is left of it to cover at the end.
    CHECK(cardsInCell(copied.document, {copied.rows.front().uuid}, map.actions).front()->span == 1);
}

TEST_CASE("copyLanes: several lanes are copied together", "[edit][duplicates]") {
    LinkedMap map;
    const edit::Copied copied =
        valueOf(edit::copyLanes(map.document(), {map.emotions, map.actions}, 2, map.ids));
    CHECK(validate(copied.document).empty());
    const auto lanes = inOrder(copied.document.lanes, map.builder.journey());
    REQUIRE(lanes.size() == 4);
    CHECK(referenceTo(lanes[2]->id) == copied.rows[0]);
    CHECK(referenceTo(lanes[3]->id) == copied.rows[1]);
    CHECK(lanes[2]->kind == LaneKind::emotions);
    CHECK(cards(copied.document, map.c, lanes[3]->id) == "far");
    CHECK(copied.document.links.size() == 4);
}

TEST_CASE("copyCards: a copy outside an emotions lane has no feeling, and the original keeps it",
          "[edit][duplicates]") {
    LinkedMap map;
    const edit::Copied copied = valueOf(
        edit::copyCards(map.document(), {map.glad, map.wide}, {map.c, map.actions}, 0, map.ids));
    CHECK(validate(copied.document).empty());
    CHECK(cards(copied.document, map.c, map.actions) == "glad wide far");
    CHECK_FALSE(copied.document.cards.find({copied.rows.front().uuid})->emotion);
    CHECK(copied.document.cards.find(map.glad)->emotion == 2);
    CHECK(codeOf(edit::copyCards(map.document(), {map.builder.freshId<Card>()},
                                 {map.c, map.actions}, 0, map.ids)) ==
          base::ErrorCode::rowNotFound);
}

TEST_CASE("duplicateCards: copies stand after the originals of their cell", "[edit][duplicates]") {
    LinkedMap map;
    const CardId next = map.builder.card(map.a, map.actions, "next");
    map.builder.card(map.a, map.actions, "last");
    const edit::Copied copied =
        valueOf(edit::duplicateCards(map.document(), {map.wide, next, map.far}, map.ids));
    CHECK(validate(copied.document).empty());
    CHECK(cards(copied.document, map.a, map.actions) == "wide next wide next last");
    CHECK(cards(copied.document, map.c, map.actions) == "far far");
    CHECK(copied.document.links.size() == 3);
}
