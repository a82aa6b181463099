#include <cjm/layout/legend.h>
#include <cjm/layout/poster_layout.h>

#include <catch2/catch.hpp>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

using namespace cjm::layout;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// One phase, one lane, one card.
struct OneCard {
    DocumentBuilder builder;
    LaneId lane;
    CardId card;

    explicit OneCard(LaneKind kind, const std::string& text = "Krijgt een kop thee in de stoel")
        : lane(builder.lane(kind))
        , card(builder.card(builder.phase("Wassen"), lane, text)) {}

    CardBox box() {
        LetterMeasure measure;
        const JourneyGrid grid(builder.document(), builder.journey());
        return layoutJourney(grid, sampleWords(), {}, measure).cards.front();
    }
};

std::vector<Sign> signsOn(const DocumentBuilder& builder) {
    LetterMeasure measure;
    const JourneyGrid grid(builder.document(), builder.journey());
    return listOf(layoutJourney(grid, sampleWords(), {}, measure).signs);
}

} // namespace

TEST_CASE("layoutJourney: a card makes room for its signs, and only then", "[layout][signs]") {
    OneCard map(LaneKind::actions);
    const CardBox without = map.box();
    CHECK(without.signsRect == Rect{});
    map.builder.change(map.card, [](Card& card) { card.certainty = Certainty::known; });
    const CardBox with = map.box();
    CHECK(with.textRect.right() < with.signsRect.left);
    CHECK(with.textRect.width < without.textRect.width);
    CHECK(with.rect.contains(with.signsRect));
    map.builder.change(map.card, [](Card& card) {
        for (const CardMark mark : allValues<CardMark>()) {
            card.marks.insert(mark);
        }
    });
    const CardBox full = map.box();
    CHECK(full.textRect == with.textRect);
    CHECK(full.signsRect.height == 5 * signStep + signSize);
    CHECK(full.rect.contains(full.signsRect));
}

TEST_CASE("layoutJourney: bars of minutes are to one scale, with the number beside each",
          "[layout][signs]") {
    OneCard map(LaneKind::time, "");
    map.builder.change(map.card, [](Card& card) { card.minutes = 45; });
    const PhaseId next = map.builder.phase("Knippen");
    const CardId shorter = map.builder.card(next, map.lane, "Wacht");
    map.builder.change(shorter, [](Card& card) {
        card.minutes = 5;
        card.waitingMinutes = 15;
    });
    LetterMeasure measure;
    const JourneyGrid grid(map.builder.document(), map.builder.journey());
    const JourneyLayout layout = layoutJourney(grid, sampleWords(), {}, measure);
    const CardBox& longer = layout.cards.at(0);
    const CardBox& other = layout.cards.at(1);
    CHECK(longer.barRect.width == Approx(3 * other.barRect.width));
    CHECK(longer.durationRect.right() <= longer.rect.right() - 8 + 1e-6);
    CHECK(longer.durationRect.left > longer.barRect.right());
    CHECK(sampleWords().durationOf(*map.builder.document().cards.find(shorter)) == "15 min");
}

TEST_CASE("layoutJourney: a picture keeps its proportions above the text", "[layout][signs]") {
    OneCard map(LaneKind::actions);
    const AssetId picture = map.builder.picture("stoel");
    map.builder.change(picture, [](Asset& asset) {
        asset.width = 400;
        asset.height = 100;
    });
    map.builder.change(map.card, [&](Card& card) { card.picture = picture; });
    const CardBox box = map.box();
    CHECK(box.pictureRect.width == Approx(4 * box.pictureRect.height));
    CHECK(box.pictureRect.bottom() < box.textRect.top);
    CHECK(box.rect.contains(box.pictureRect));
    map.builder.change(picture, [](Asset& asset) { asset.height = 4000; });
    CHECK(map.box().pictureRect.height == 110);
    map.builder.change(map.lane, [](Lane& lane) { lane.kind = LaneKind::pictures; });
    CHECK(map.box().pictureRect.height == 260);
}

TEST_CASE("layoutJourney: its signs are what is seen, each once", "[layout][signs]") {
    OneCard map(LaneKind::actions);
    CHECK(signsOn(map.builder).empty());
    map.builder.change(map.card, [](Card& card) {
        card.certainty = Certainty::assumed;
        card.marks.insert(CardMark::lostHere);
        card.waitingMinutes = 5; // not told outside a lane about time
    });
    map.builder.change(map.builder.phase("Knippen"),
                       [](Phase& phase) { phase.momentOfTruth = true; });
    map.builder.change(map.lane, [](Lane& lane) { lane.audience = Audience::internal; });
    CHECK(signsOn(map.builder) ==
          std::vector{Sign::assumed, Sign::momentOfTruth, Sign::lostHere, Sign::internalLane});
    map.builder.change(map.lane, [](Lane& lane) { lane.kind = LaneKind::time; });
    CHECK(signsOn(map.builder).back() == Sign::waiting);
    map.builder.change(map.lane, [](Lane& lane) { lane.shown = false; });
    CHECK(signsOn(map.builder) == std::vector{Sign::momentOfTruth});
}

TEST_CASE("layoutLegend: breaks between signs, and a poster has it below its map",
          "[layout][signs]") {
    LetterMeasure measure;
    const std::vector signs = {Sign::known, Sign::assumed, Sign::barrier, Sign::internalLane};
    for (const double width : {60.0, 130.0, 1000.0}) {
        const Legend legend = layoutLegend(signs, sampleWords(), width, measure);
        REQUIRE(legend.entries.size() == signs.size());
        for (std::size_t index = 0; index < signs.size(); ++index) {
            const LegendEntry& entry = legend.entries[index];
            CHECK(entry.textRect.right() <= width);
            CHECK(entry.textRect.bottom() <= legend.size.height);
            for (std::size_t other = 0; other < index; ++other) {
                CHECK_FALSE(entry.textRect.overlaps(legend.entries[other].textRect));
                CHECK_FALSE(entry.signRect.overlaps(legend.entries[other].textRect));
            }
        }
    }
    CHECK(layoutLegend({}, sampleWords(), 100, measure).size == Size{});
    OneCard map(LaneKind::actions);
    map.builder.change(map.card, [](Card& card) { card.certainty = Certainty::unknown; });
    const JourneyGrid grid(map.builder.document(), map.builder.journey());
    const PosterLayout poster = layoutAtFullSize(grid, sampleWords(), {}, measure);
    REQUIRE(poster.legend.entries.size() == 1);
    CHECK(poster.legendOrigin.y >= poster.mapOrigin.y + poster.map.size.height);
    CHECK(poster.size.height == poster.legendOrigin.y + poster.legend.size.height);
}
