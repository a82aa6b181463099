#include <cjm/edit/rows.h>
#include <cjm/model/change.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

#include <array>

using namespace cjm;
using namespace cjm::model;
using cjm::test::DocumentBuilder;
using cjm::test::valueOf;

namespace {

/// Four phases and one lane.
struct FourPhases {
    DocumentBuilder builder;
    std::array<PhaseId, 4> phases = {builder.phase("1"), builder.phase("2"), builder.phase("3"),
                                     builder.phase("4")};
    LaneId lane = builder.lane(LaneKind::actions);

    CardId card(std::size_t phase, int span) {
        const CardId card = builder.card(phases.at(phase), lane, "Kaartje");
        builder.change(card, [&](Card& row) { row.span = span; });
        return card;
    }

    [[nodiscard]] Document without(const std::vector<RowReference>& rows) const {
        Document next = valueOf(edit::removeRows(builder.document(), rows));
        CHECK(validate(next).empty());
        return next;
    }
};

} // namespace

TEST_CASE("removeRows: nothing to remove is no change", "[edit][remove]") {
    FourPhases map;
    CHECK(diff(map.builder.document(), map.without({})).isEmpty());
}

TEST_CASE("removeRows: an unknown row is not found and nothing is removed", "[edit][remove]") {
    FourPhases map;
    const CardId known = map.card(0, 1);
    const CardId unknown = map.builder.freshId<Card>();
    const auto next =
        edit::removeRows(map.builder.document(), {referenceTo(known), referenceTo(unknown)});
    REQUIRE_FALSE(next);
    CHECK(next.error().code == base::ErrorCode::rowNotFound);
}

TEST_CASE("removeRows: what belongs to a row goes with it, whatever refers to it forgets it",
          "[edit][remove]") {
    FourPhases map;
    DocumentBuilder& builder = map.builder;
    const CardId gone = map.card(0, 1);
    const CardId kept = map.card(1, 1);
    const VariantId variant = builder.add<Variant>([&](Variant& v) { v.card = gone; });
    const CommentId comment =
        builder.add<Comment>([&](Comment& c) { c.subject = referenceTo(gone); });
    const CommentId reply = builder.add<Comment>([&](Comment& c) {
        c.subject = referenceTo(kept);
        c.inReplyTo = comment;
    });
    const LinkId link = builder.add<Link>([&](Link& l) {
        l.journey = builder.journey();
        l.from = referenceTo(kept);
        l.to = referenceTo(gone);
    });
    const ImprovementId improvement = builder.add<Improvement>([&](Improvement& i) {
        i.answers = {gone, kept};
    });
    builder.change(kept, [&](Card& card) { card.touchpoint.supports = gone; });

    const Document next = map.without({referenceTo(gone)});
    CHECK_FALSE(next.variants.contains(variant));
    CHECK_FALSE(next.comments.contains(comment));
    CHECK_FALSE(next.comments.contains(reply));
    CHECK_FALSE(next.links.contains(link));
    CHECK(next.improvements.find(improvement)->answers == IdSet<Card>{kept});
    CHECK_FALSE(next.cards.find(kept)->touchpoint.supports);
}

TEST_CASE("removeRows: a journey goes with everything in it", "[edit][remove]") {
    FourPhases map;
    map.card(0, 4);
    map.builder.add<View>([&](View& view) { view.journey = map.builder.journey(); });
    const Document next = map.without({referenceTo(map.builder.journey())});
    CHECK(next.journeys.isEmpty());
    CHECK(next.phases.isEmpty());
    CHECK(next.lanes.isEmpty());
    CHECK(next.cards.isEmpty());
    CHECK(next.views.isEmpty());
}

TEST_CASE("removeRows: an ideal journey outlives the one it was born from", "[edit][remove]") {
    FourPhases map;
    const JourneyId current = map.builder.journey();
    const JourneyId ideal = map.builder.startIdeal(current);
    const PhaseId phase = map.builder.phase("1");
    map.builder.change(phase, [&](Phase& p) { p.origins = {map.phases[0]}; });
    const Document next = map.without({referenceTo(current)});
    CHECK_FALSE(next.journeys.find(ideal)->basedOn);
    CHECK(next.phases.find(phase)->origins.isEmpty());
}

TEST_CASE("removeRows: cards that start in a removed phase go, those that only cover it stay",
          "[edit][remove]") {
    FourPhases map;
    const CardId single = map.card(1, 1);
    const CardId startingThere = map.card(1, 3);
    const CardId covering = map.card(0, 3);
    const CardId before = map.card(0, 1);
    const CardId behind = map.card(2, 2);
    const Document next = map.without({referenceTo(map.phases[1])});

    CHECK_FALSE(next.cards.contains(single));
    CHECK(next.cards.find(startingThere)->phase == map.phases[2]);
    CHECK(next.cards.find(startingThere)->span == 2);
    CHECK(next.cards.find(covering)->span == 2);
    CHECK(next.cards.find(before)->span == 1);
    CHECK(next.cards.find(behind)->span == 2);
}

TEST_CASE("removeRows: several phases at once shorten a card by each of them", "[edit][remove]") {
    FourPhases map;
    const CardId covering = map.card(0, 4);
    const CardId startingThere = map.card(1, 3);
    const Document next = map.without({referenceTo(map.phases[2]), referenceTo(map.phases[1])});
    CHECK(next.cards.find(covering)->span == 2);
    CHECK(next.cards.find(startingThere)->phase == map.phases[3]);
    CHECK(next.cards.find(startingThere)->span == 1);
}

TEST_CASE("removeRows: a card goes with the last phase that it covers", "[edit][remove]") {
    FourPhases map;
    const CardId card = map.card(2, 2);
    const Document next = map.without({referenceTo(map.phases[2]), referenceTo(map.phases[3])});
    CHECK_FALSE(next.cards.contains(card));
}
