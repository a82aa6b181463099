// A copied part of a map as JSON, as a table and as text.

#include <cjm/exchange/fragment_json.h>
#include <cjm/exchange/fragment_table.h>
#include <cjm/model/siblings.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <never.h>
#include <result_value.h>

using namespace cjm;
using namespace cjm::exchange;
using namespace cjm::model;
using cjm::test::codeOf;
using cjm::test::DocumentBuilder;
using cjm::test::valueOf;
using test::never;

namespace {

struct Salon {
    DocumentBuilder builder;
    PhaseId search = builder.phase("Zoeken");
    PhaseId wash = builder.phase("Wassen");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    CardId calls = builder.card(search, actions, "belt\nof mailt");
    CardId waits = builder.card(search, actions, "=wacht");
    CardId feels = builder.card(wash, emotions);
    TableNames names;

    Salon() {
        builder.change(feels, [](Card& card) {
            card.emotion = -1;
            card.emotionWord = "bang";
        });
        names.lanes[0] = "Acties";
        names.lanes[1] = "Emoties";
    }

    [[nodiscard]] edit::Fragment of(RowType kind, std::vector<base::Uuid> rows) const {
        return {builder.document(), builder.journey(), kind, std::move(rows)};
    }
};

} // namespace

TEST_CASE("fragmentToJson: another program reads what was copied", "[exchange][fragment]") {
    const Salon salon;
    base::UuidGenerator ids(5);
    const std::string json =
        valueOf(fragmentToJson(salon.of(RowType::phase, {salon.search.uuid}), ids));
    const edit::Fragment read =
        valueOf(fragmentFromJson(base::asBytes(json), RowType::phase, never));
    CHECK(read.rows == std::vector{salon.search.uuid});
    CHECK(read.document.cards.size() == 2);
    CHECK(read.document.lanes.size() == 2);
}

TEST_CASE("fragmentFromJson: what is no fragment is refused", "[exchange][fragment][hostile]") {
    using base::ErrorCode;
    const auto codeFor = [](std::string_view json) {
        return codeOf(fragmentFromJson(base::asBytes(json), RowType::card, never));
    };
    CHECK(codeFor("") == ErrorCode::jsonSyntax);
    CHECK(codeFor("{}") == ErrorCode::notAJourneyMap);
    CHECK(codeFor(R"({"format": "salonreis-journey-map", "version": 99})") ==
          ErrorCode::newerFormat);
    CHECK(codeFor(std::string(largestFragment + 1, ' ')) == ErrorCode::fileTooLarge);
}

TEST_CASE("tableOf: whole phases and lanes have heads", "[exchange][fragment]") {
    const Salon salon;
    const TextTable table = tableOf(salon.of(RowType::lane, {salon.emotions.uuid}), salon.names);
    CHECK(table.rows == std::vector<std::vector<std::string>>{{"", "Zoeken", "Wassen"},
                                                              {"Emoties", "", "bang (-1)"}});
    CHECK(table.headRows == 1);
    CHECK(table.headColumns == 1);
}

TEST_CASE("tableOf: cards are a block of cells or a list", "[exchange][fragment]") {
    const Salon salon;
    const TextTable block =
        tableOf(salon.of(RowType::card, {salon.calls.uuid, salon.waits.uuid, salon.feels.uuid}),
                salon.names);
    CHECK(block.rows ==
          std::vector<std::vector<std::string>>{{"belt of mailt\n=wacht", ""}, {"", "bang (-1)"}});
    CHECK(block.headRows == 0);
    const edit::Fragment ofOneCell = salon.of(RowType::card, {salon.waits.uuid, salon.calls.uuid});
    CHECK(tableOf(ofOneCell, salon.names).rows ==
          std::vector<std::vector<std::string>>{{"belt\nof mailt"}, {"=wacht"}});
    CHECK(plainTextOf(ofOneCell, salon.names) == "belt\nof mailt\n=wacht");
}

TEST_CASE("tableOf: cards in a lane about time have their minutes behind them",
          "[exchange][fragment]") {
    Salon salon;
    const LaneId time = salon.builder.lane(LaneKind::time);
    const CardId washing = salon.builder.card(salon.wash, time, "wast");
    const CardId drying = salon.builder.card(salon.wash, time);
    for (const CardId card : {washing, drying, salon.calls}) {
        salon.builder.change(card, [](Card& changed) { changed.minutes = 10; });
    }
    salon.names.duration = [](const Card& card) {
        return card.minutes ? std::to_string(*card.minutes) + " min" : std::string();
    };
    const edit::Fragment ofTime = salon.of(RowType::card, {washing.uuid, drying.uuid});
    CHECK(plainTextOf(ofTime, salon.names) == "wast (10 min)\n10 min");
    const edit::Fragment ofActions = salon.of(RowType::card, {salon.calls.uuid});
    CHECK(plainTextOf(ofActions, salon.names) == "belt\nof mailt");
}
