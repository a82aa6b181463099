#include <cjm/base/uuid.h>
#include <cjm/model/row_type.h>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace cjm;
using namespace cjm::model;
using namespace std::string_view_literals;

TEST_CASE("toText: a row reference is its type and its id", "[model][row_reference]") {
    const base::Uuid uuid = base::parseUuid("550e8400-e29b-41d4-a716-446655440000").value();
    CHECK(toText(RowReference{RowType::card, uuid}) == "card:550e8400-e29b-41d4-a716-446655440000");
}

TEST_CASE("parseRowReference: reads what toText writes, for every type of row",
          "[model][row_reference]") {
    base::UuidGenerator generator(1);
    for (const RowType type : allValues<RowType>()) {
        const RowReference reference{type, generator()};
        CHECK(parseRowReference(toText(reference)) == reference);
    }
}

TEST_CASE("parseRowReference: refuses any other way to write one", "[model][row_reference]") {
    const auto text = GENERATE(
        ""sv, ":"sv, "card"sv, "card:"sv, "550e8400-e29b-41d4-a716-446655440000"sv,
        ":550e8400-e29b-41d4-a716-446655440000"sv, "Card:550e8400-e29b-41d4-a716-446655440000"sv,
        "cards:550e8400-e29b-41d4-a716-446655440000"sv,
        "card: 550e8400-e29b-41d4-a716-446655440000"sv,
        "card::550e8400-e29b-41d4-a716-446655440000"sv,
        "card:550E8400-e29b-41d4-a716-446655440000"sv,
        "card:550e8400-e29b-41d4-a716-446655440000 "sv);
    INFO(text);
    CHECK_FALSE(parseRowReference(text));
}
