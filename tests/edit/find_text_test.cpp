#include <cjm/edit/find_text.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>

using namespace cjm;
using namespace cjm::edit;
using model::LaneKind;
using test::DocumentBuilder;

namespace {

std::vector<FoundText> find(const DocumentBuilder& builder, std::string_view sought) {
    const model::JourneyGrid grid(builder.document(), builder.journey());
    return findText(grid, base::TextSearch(sought, {}));
}

std::vector<MapText> textsOf(const std::vector<FoundText>& found) {
    std::vector<MapText> texts;
    for (const FoundText& one : found) {
        texts.push_back(one.text);
    }
    return texts;
}

} // namespace

TEST_CASE("findText: finds every text of the map in the order in which it is read",
          "[edit][find]") {
    DocumentBuilder builder;
    const auto first = builder.phase("Haar wassen");
    const auto second = builder.phase("Knippen");
    for (const auto phase : {first, second}) {
        builder.change(phase, [](model::Phase& row) { row.band = "Haar"; });
    }
    builder.change(second, [](model::Phase& row) { row.question = "Welk haar?"; });
    const auto lane = builder.lane(LaneKind::actions);
    builder.change(lane, [](model::Lane& row) { row.title = "Haar en meer"; });
    const auto emotions = builder.lane(LaneKind::emotions);
    const auto later = builder.card(second, lane, "Haar, haar en nog eens haar");
    const auto earlier = builder.card(first, lane, "Niets");
    builder.change(earlier, [](model::Card& row) { row.note = "Grijs haar"; });
    const auto feeling = builder.card(first, emotions);
    builder.change(feeling, [](model::Card& row) { row.emotionWord = "Haar in de war"; });
    builder.add<model::Link>([&](model::Link& row) {
        row.journey = builder.journey();
        row.from = referenceTo(second);
        row.to = referenceTo(first);
        row.label = "Nieuw haar";
    });
    const auto found = find(builder, "haar");
    CHECK(textsOf(found) == std::vector{MapText::heading, MapText::phaseTitle, MapText::question,
                                        MapText::laneTitle, MapText::note, MapText::cardText,
                                        MapText::cardText, MapText::cardText, MapText::feelingWord,
                                        MapText::linkLabel});
    CHECK(found[4].row == referenceTo(earlier));
    CHECK(found[5].row == referenceTo(later));
    CHECK(found[5].cell == model::GridPosition{1, 0});
    CHECK(found[6].range == base::TextRange{6, 4});
}

TEST_CASE("findText: says what is in hidden and collapsed lanes", "[edit][find]") {
    DocumentBuilder builder;
    const auto phase = builder.phase();
    const auto seen = builder.lane(LaneKind::actions);
    const auto hidden = builder.lane(LaneKind::problems);
    const auto collapsed = builder.lane(LaneKind::touchpoints);
    builder.change(hidden, [](model::Lane& row) { row.shown = false; });
    builder.change(collapsed, [](model::Lane& row) { row.collapsed = true; });
    for (const auto lane : {seen, hidden, collapsed}) {
        builder.card(phase, lane, "kam");
    }
    const auto found = find(builder, "kam");
    REQUIRE(found.size() == 3);
    CHECK(found[0].sight == Sight::seen);
    CHECK(found[1].sight == Sight::hidden);
    CHECK(found[2].sight == Sight::hidden);
}

TEST_CASE("replaceText: writes another text in each place at once", "[edit][find]") {
    DocumentBuilder builder;
    const auto first = builder.phase("Kam");
    const auto second = builder.phase();
    for (const auto phase : {first, second}) {
        builder.change(phase, [](model::Phase& row) { row.band = "De kam"; });
    }
    const auto lane = builder.lane(LaneKind::actions);
    const auto card = builder.card(first, lane, "kam, KAM en kamer");
    builder.change(card, [](model::Card& row) { row.note = "kam"; });
    const auto next = replaceText(builder.document(), find(builder, "kam"), "borstel");
    REQUIRE(next);
    CHECK(next->phases.find(first)->title == "borstel");
    CHECK(next->phases.find(first)->band == "De borstel");
    CHECK(next->phases.find(second)->band == "De borstel");
    CHECK(next->cards.find(card)->text == "borstel, borstel en borsteler");
    CHECK(next->cards.find(card)->note == "borstel");
    CHECK(model::validate(*next).empty());
}

TEST_CASE("replaceText: refuses what would make a text too long, and cleans what it writes",
          "[edit][find]") {
    DocumentBuilder builder;
    const auto phase = builder.phase("kam");
    const auto card = builder.card(phase, builder.lane(LaneKind::actions), "kam");
    const auto found = find(builder, "kam");
    const auto tooLong = replaceText(builder.document(), found, std::string(600, 'x'));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == base::ErrorCode::ruleBroken);
    const auto cleaned = replaceText(builder.document(), found, "a\x01\xE2\x80\xAE");
    REQUIRE(cleaned);
    CHECK(cleaned->cards.find(card)->text == "a");
    CHECK(replaceText(builder.document(), {}, "x") == builder.document());
}
