// A marker tells the truth: laid out after the move, the dragged thing stands where it was shown.

#include "random_journeys.h"

#include <cjm/edit/ordering.h>
#include <cjm/layout/drop_place.h>
#include <cjm/layout/hit_test.h>

#include <catch2/catch.hpp>
#include <edit/random_value.h>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>
#include <result_value.h>

#include <algorithm>

using namespace cjm;
using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// A journey and its map.
struct LaidOutJourney {
    LaidOutJourney(const Document& document, JourneyId id)
        : journey(id)
        , grid(document, id) {
        LetterMeasure measure;
        layout = layoutJourney(grid, sampleWords(), {}, measure);
    }

    JourneyId journey;
    JourneyGrid grid;
    JourneyLayout layout;

    /// The boxes that start in a cell, but for this card's own.
    [[nodiscard]] std::vector<const CardBox*> others(GridPosition cell, CardId card) const {
        std::vector<const CardBox*> boxes;
        for (const CardBox& box : layout.cards) {
            if (box.position == cell && box.id != card) {
                boxes.push_back(&box);
            }
        }
        return boxes;
    }
};

Point anyPoint(Random& random, const JourneyLayout& layout) {
    const auto within = [&](double size) {
        return size * static_cast<double>(random.below(1'000)) / 1'000;
    };
    return {within(layout.size.width), within(layout.size.height)};
}

/// After the move, the card stands below the boxes of its cell that were above the marker, and
/// above those that were below it.
void checkCardPlace(const LaidOutJourney& map, CardId card, Point point) {
    const std::optional<CardPlace> place = placeForCards(map.grid, map.layout, point, {card});
    const std::optional<GridPosition> cell = cellAt(map.layout, point);
    if (!cell) {
        CHECK(place == std::nullopt);
        return;
    }
    REQUIRE(place);
    CHECK(place->cell == *cell);
    CHECK(cellRect(map.layout, *cell)->top <= place->marker.top);
    CHECK(place->marker.bottom() <= cellRect(map.layout, *cell)->bottom());
    CHECK(place->marker.width > 0);

    if (map.grid.lanes()[cell->lane]->collapsed) {
        const auto& inCell = map.grid.cell(*cell);
        CHECK(place->index == static_cast<std::size_t>(std::count_if(
                                  inCell.begin(), inCell.end(),
                                  [&](const Card* other) { return other->id != card; })));
    }

    const edit::Cell target = {map.grid.phases()[cell->phase]->id,
                               map.grid.lanes()[cell->lane]->id};
    const LaidOutJourney after(
        valueOf(edit::moveCards(map.grid.document(), {card}, target, place->index)), map.journey);
    const CardBox* moved = boxOf(after.layout, card);
    if (moved == nullptr) {
        return; // a face on the curve
    }
    CHECK(moved->position == *cell);
    for (const CardBox* box : after.others(*cell, card)) {
        const CardBox* before = boxOf(map.layout, box->id);
        REQUIRE(before != nullptr);
        const bool wasAbove = before->rect.centre().y < place->marker.centre().y;
        const bool isAbove = box->rect.top < moved->rect.top;
        CAPTURE(toText(referenceTo(box->id)));
        CHECK(isAbove == wasAbove);
    }
}

template <class Row>
std::vector<Id<Row>> idsOf(const std::vector<const Row*>& rows) {
    std::vector<Id<Row>> ids;
    for (const Row* row : rows) {
        ids.push_back(row->id);
    }
    return ids;
}

std::vector<LaneId> inSight(const LaidOutJourney& map) {
    std::vector<LaneId> ids;
    for (const LaneRow& row : map.layout.lanes) {
        ids.push_back(row.id);
    }
    return ids;
}

/// The ids with one of them taken out and put before the first that is past the marker.
template <class Row, class IsPast>
std::vector<Id<Row>> putAtMarker(std::vector<Id<Row>> ids, Id<Row> dragged, IsPast&& isPast) {
    std::vector<Id<Row>> ordered;
    bool isPut = false;
    for (std::size_t index = 0; index < ids.size(); ++index) {
        if (!isPut && isPast(index)) {
            ordered.push_back(dragged);
            isPut = true;
        }
        if (ids[index] != dragged) {
            ordered.push_back(ids[index]);
        }
    }
    if (!isPut) {
        ordered.push_back(dragged);
    }
    return ordered;
}

} // namespace

TEST_CASE("placeForCards: a card comes to stand where its marker was", "[layout][drop][laws]") {
    Random random(7);
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const LaidOutJourney map(document, journey);
        std::vector<CardId> cards;
        for (const Card& card : document.cards) {
            if (card.journey == journey) {
                cards.push_back(card.id);
            }
        }
        for (int count = 0; count < 8 && !cards.empty(); ++count) {
            checkCardPlace(map, cards[random.below(cards.size())], anyPoint(random, map.layout));
        }
    });
}

TEST_CASE("placeForPhases: a phase comes to stand where its marker was", "[layout][drop][laws]") {
    Random random(8);
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const LaidOutJourney map(document, journey);
        const std::vector<PhaseId> phases = idsOf(map.grid.phases());
        if (phases.empty()) {
            CHECK(placeForPhases(map.layout, 10, {0}) == std::nullopt);
            return;
        }
        const std::size_t dragged = random.below(phases.size());
        const auto place = placeForPhases(map.layout, anyPoint(random, map.layout).x, {dragged});
        REQUIRE(place);
        const LaidOutJourney after(valueOf(edit::moveRow(document, phases[dragged], place->index)),
                                   journey);
        CHECK(idsOf(after.grid.phases()) ==
              putAtMarker(phases, phases[dragged], [&](std::size_t index) {
                  return map.layout.phases[index].rect.centre().x > place->marker.left;
              }));
    });
}

TEST_CASE("placeForLanes: a lane comes to stand where its marker was", "[layout][drop][laws]") {
    Random random(9);
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const LaidOutJourney map(document, journey);
        if (map.layout.lanes.empty()) {
            CHECK(placeForLanes(map.layout, 10, {0}) == std::nullopt);
            return;
        }
        const LaneRow& dragged = map.layout.lanes[random.below(map.layout.lanes.size())];
        const auto place =
            placeForLanes(map.layout, anyPoint(random, map.layout).y, {dragged.lane});
        REQUIRE(place);
        const LaidOutJourney after(valueOf(edit::moveRow(document, dragged.id, place->index)),
                                   journey);
        const std::vector<LaneId> expected =
            putAtMarker(inSight(map), dragged.id, [&](std::size_t index) {
                return map.layout.lanes[index].rect.centre().y > place->marker.top;
            });
        CHECK(inSight(after) == expected);
        if (expected == inSight(map)) {
            CHECK(after.grid.document() == document);
        }
    });
}

TEST_CASE("placeForCards: several cards stand together at the marker, in their order",
          "[layout][drop]") {
    DocumentBuilder builder;
    const PhaseId first = builder.phase();
    const PhaseId second = builder.phase();
    const LaneId lane = builder.lane(LaneKind::actions);
    const CardId a = builder.card(first, lane, "a");
    const CardId b = builder.card(first, lane, "b");
    const CardId c = builder.card(second, lane, "c");
    const CardId d = builder.card(second, lane, "d");
    const LaidOutJourney map(builder.document(), builder.journey());
    const std::vector dragged = {d, a};
    const Rect under = boxOf(map.layout, c)->rect;
    const auto place =
        placeForCards(map.grid, map.layout, {under.left, under.bottom() - 1}, dragged);
    REQUIRE(place);
    CHECK(place->index == 1);
    const LaidOutJourney after(
        valueOf(edit::moveCards(builder.document(), dragged, {second, lane}, place->index)),
        builder.journey());
    CHECK(idsOf(after.grid.cell({1, 0})) == std::vector{c, d, a});
    CHECK(idsOf(after.grid.cell({0, 0})) == std::vector{b});
}

TEST_CASE("placeForCards: in an empty cell the marker is where a card would start",
          "[layout][drop]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const PhaseId next = builder.phase();
    const LaneId actions = builder.lane(LaneKind::actions);
    const LaneId emotions = builder.lane(LaneKind::emotions);
    const CardId wide = builder.card(phase, actions, "covers both");
    builder.change(wide, [](Card& card) { card.span = 2; });
    const CardId below = builder.card(next, actions, "below it");
    const CardId feeling = builder.card(phase, emotions);
    builder.change(feeling, [](Card& card) { card.emotion = 1; });
    const LaidOutJourney map(builder.document(), builder.journey());
    const auto markerIn = [&](GridPosition cell, const std::vector<CardId>& dragged) {
        const Point centre = cellRect(map.layout, cell)->centre();
        return placeForCards(map.grid, map.layout, centre, dragged)->marker;
    };
    CHECK(markerIn({0, 0}, {below}).top > boxOf(map.layout, wide)->rect.bottom());
    CHECK(markerIn({1, 0}, {below}).bottom() < boxOf(map.layout, below)->rect.top);
    CHECK(markerIn({1, 0}, {below}).top > boxOf(map.layout, wide)->rect.bottom());
    CHECK(markerIn({0, 0}, {wide}).bottom() < boxOf(map.layout, wide)->rect.top);
    CHECK(markerIn({0, 1}, {}).top > faceOf(map.layout, feeling)->centre.y + faceRadius);
    CHECK(placeForCards(map.grid, map.layout, {5, 5}, {}) == std::nullopt);
}
