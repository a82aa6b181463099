// What lies at a point of a map, for maps of all sorts.

#include "random_journeys.h"

#include <cjm/layout/hit_test.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

#include <algorithm>

using namespace cjm;
using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// Calls `visitor(grid, layout)` for many maps.
template <class Visitor>
void forEachMap(Visitor&& visitor) {
    const JourneyWords words = sampleWords();
    LetterMeasure measure;
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const JourneyGrid grid(document, journey);
        visitor(grid, layoutJourney(grid, words, {.questions = Questions::shown}, measure));
    });
}

/// The place in the order of drawing of the card that a point shows; none where it shows no card.
std::optional<std::size_t> drawnPlace(const JourneyLayout& layout, Point point) {
    const Hit hit = hitTest(layout, point);
    for (std::size_t index = 0; index < layout.cards.size(); ++index) {
        if (hit.kind == HitKind::card && layout.cards[index].id == hit.card) {
            return index;
        }
    }
    return std::nullopt;
}

bool liesUnderCard(const JourneyLayout& layout, Point point) {
    return std::any_of(layout.cards.begin(), layout.cards.end(),
                       [&](const CardBox& box) { return box.rect.contains(point); });
}

} // namespace

TEST_CASE("hitTest: every card is found at its centre, or one that lies above it",
          "[layout][hit][laws]") {
    forEachMap([](const JourneyGrid& grid, const JourneyLayout& layout) {
        for (std::size_t index = 0; index < layout.cards.size(); ++index) {
            const CardBox& box = layout.cards[index];
            const auto found = drawnPlace(layout, box.rect.centre());
            REQUIRE(found);
            CHECK(*found >= index);
            const Card& card = *grid.document().cards.find(box.id);
            CHECK(grid.phases()[box.position.phase]->id == card.phase);
            CHECK(grid.lanes()[box.position.lane]->id == card.lane);
            CHECK(boxOf(layout, box.id) == &box);
        }
    });
}

TEST_CASE("hitTest: every face is found at its centre, or a card or another face above it",
          "[layout][hit][laws]") {
    forEachMap([](const JourneyGrid&, const JourneyLayout& layout) {
        for (const CurveArea& area : layout.curves) {
            for (const Face& face : area.faces) {
                const Hit hit = hitTest(layout, face.centre);
                const bool isFace = hit.kind == HitKind::face;
                CHECK((isFace || liesUnderCard(layout, face.centre)));
                CHECK(hit.position.lane == area.lane);
                const Face* first = faceOf(layout, face.card);
                REQUIRE(first != nullptr);
                CHECK(first->centre.x <= face.centre.x);
            }
        }
    });
}

TEST_CASE("hitTest: heads and lane names are found all over", "[layout][hit][laws]") {
    forEachMap([](const JourneyGrid&, const JourneyLayout& layout) {
        for (const PhaseHead& head : layout.phases) {
            const Rect rect = head.rect;
            for (const Point point :
                 {rect.centre(), Point{rect.right() + headTip - 1, rect.centre().y},
                  Point{rect.right() - 1, rect.top}, Point{rect.right() - 1, rect.bottom() - 1},
                  head.titleRect.centre(), Point{rect.centre().x, layout.headHeight - 1}}) {
                const Hit hit = hitTest(layout, point);
                const bool isLinkThere = hit.kind == HitKind::link;
                CHECK((isLinkThere || hit == Hit{HitKind::phase, {head.phase, 0}, {}}));
            }
        }
        for (const LaneRow& row : layout.lanes) {
            for (const double x : {0.0, layout.labelWidth - 1}) {
                for (const double y : {row.rect.top, row.rect.bottom() - 0.01}) {
                    CHECK(hitTest(layout, {x, y}) == Hit{HitKind::lane, {0, row.lane}, {}});
                }
            }
        }
        for (const BandHead& band : layout.bands) {
            CHECK(hitTest(layout, band.rect.centre()).kind == HitKind::band);
        }
    });
}

TEST_CASE("hitTest: a cell is found where nothing lies in it", "[layout][hit][laws]") {
    forEachMap([](const JourneyGrid& grid, const JourneyLayout& layout) {
        for (const LaneRow& row : layout.lanes) {
            for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
                const GridPosition position = {phase, row.lane};
                const std::optional<Rect> rect = cellRect(layout, position);
                REQUIRE(rect);
                CHECK(cellAt(layout, rect->centre()) == position);
                const Point corner = {rect->left, rect->top};
                CHECK(cellAt(layout, corner) == position);
                const Hit hit = hitTest(layout, corner);
                const bool isOther = hit.kind == HitKind::face || hit.kind == HitKind::link;
                CHECK((isOther || hit == Hit{HitKind::cell, position, {}}));
            }
        }
    });
}

TEST_CASE("hitTest: a link is found on its line and its label, or what it runs over beside it",
          "[layout][hit][laws]") {
    std::size_t found = 0;
    forEachMap([&](const JourneyGrid&, const JourneyLayout& layout) {
        for (const LinkPath& path : layout.links) {
            CHECK(pathOf(layout, path.id) == &path);
            if (path.textRect.width > 0) {
                CHECK(hitTest(layout, path.textRect.centre()).link.has_value());
            }
            for (const LinkPath::Stroke& stroke : path.strokes) {
                const Point middle = {(stroke[0].x + stroke[1].x) / 2,
                                      (stroke[0].y + stroke[1].y) / 2};
                found += hitTest(layout, middle).link ? 1U : 0U;
            }
        }
    });
    CHECK(found > 500);
}

TEST_CASE("hitTest: nothing lies outside a map", "[layout][hit][laws]") {
    forEachMap([](const JourneyGrid& grid, const JourneyLayout& layout) {
        const double x = layout.size.width / 2;
        const double y = layout.size.height / 2;
        for (const Point point : {Point{-1, y}, Point{layout.size.width + 1, y}, Point{x, -1},
                                  Point{x, layout.size.height + 1}, Point{1, 1}}) {
            const bool isHeadless = layout.headHeight == 0;
            CHECK((isHeadless || hitTest(layout, point) == Hit{}));
            CHECK(cellAt(layout, point) == std::nullopt);
        }
        CHECK(cellRect(layout, {grid.phases().size(), 0}) == std::nullopt);
    });
}

TEST_CASE("hitTest: a hidden lane is nowhere, a collapsed one has cells without cards",
          "[layout][hit]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase("Wassen");
    const LaneId hidden = builder.lane(LaneKind::actions);
    const LaneId collapsed = builder.lane(LaneKind::emotions);
    const CardId unseen = builder.card(phase, hidden, "a");
    const CardId folded = builder.card(phase, collapsed, "b");
    builder.change(hidden, [](Lane& lane) { lane.shown = false; });
    builder.change(collapsed, [](Lane& lane) { lane.collapsed = true; });
    LetterMeasure measure;
    const JourneyGrid grid(builder.document(), builder.journey());
    const JourneyLayout layout = layoutJourney(grid, sampleWords(), {}, measure);
    CHECK(cellRect(layout, {0, 0}) == std::nullopt);
    const std::optional<Rect> cell = cellRect(layout, {0, 1});
    REQUIRE(cell);
    CHECK(hitTest(layout, cell->centre()) == Hit{HitKind::cell, {0, 1}, {}});
    CHECK(boxOf(layout, unseen) == nullptr);
    CHECK(boxOf(layout, folded) == nullptr);
    CHECK(faceOf(layout, folded) == nullptr);
}

TEST_CASE("hitTest: a map without phases has lanes, and no cells", "[layout][hit]") {
    DocumentBuilder builder;
    builder.lane(LaneKind::actions);
    LetterMeasure measure;
    const JourneyGrid grid(builder.document(), builder.journey());
    const JourneyLayout layout = layoutJourney(grid, sampleWords(), {}, measure);
    const double y = layout.lanes.at(0).rect.centre().y;
    CHECK(hitTest(layout, {1, y}) == Hit{HitKind::lane, {0, 0}, {}});
    CHECK(hitTest(layout, {300, y}) == Hit{});
    CHECK(hitTest(layout, {300, 5}) == Hit{});
}

TEST_CASE("boxesOf: gives all boxes, each with its own lane", "[layout][hit][laws]") {
    forEachMap([](const JourneyGrid& grid, const JourneyLayout& layout) {
        std::vector<CardBox> boxes;
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            for (const CardBox& box : boxesOf(layout, lane)) {
                CHECK(box.position.lane == lane);
                boxes.push_back(box);
            }
        }
        CHECK(boxes == layout.cards);
    });
}
