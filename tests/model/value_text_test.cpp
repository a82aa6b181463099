#include <cjm/model/card_row.h>
#include <cjm/model/value_text.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cjm;
using namespace cjm::model;

namespace {

using Texts = std::vector<std::string>;

template <class Value>
bool comesBack(const Value& value) {
    Value read = {};
    return readText(writeText(value), read) && read == value;
}

template <class Value>
bool refuses(std::string_view text) {
    Value read = {};
    return !readText(text, read);
}

CardId someCard(std::uint64_t seed) {
    return {base::UuidGenerator(seed)()};
}

} // namespace

TEST_CASE("writeText and readText: every kind of value comes back", "[model][text]") {
    CHECK(comesBack(*base::parseDate("2026-11-14")));
    CHECK(comesBack(someCard(1)));
    CHECK(comesBack(Colour{0, 0x72, 0xB2}));
    CHECK(comesBack(OrderKey{"V"}));
    CHECK(comesBack(RowReference{RowType::card, someCard(1).uuid}));
    CHECK(comesBack(Verdict::swap));
}

TEST_CASE("readText: refuses what writeText never writes", "[model][text]") {
    CHECK(refuses<base::Date>("2026-02-30"));
    CHECK(refuses<CardId>("550E8400-e29b-41d4-a716-446655440000"));
    CHECK(refuses<Colour>("0072b2"));
    CHECK(refuses<RowReference>("550e8400-e29b-41d4-a716-446655440000"));
    CHECK(refuses<Verdict>("Swap"));
}

TEST_CASE("writeTexts: sets are written in their own order and read in any", "[model][text]") {
    EnumerationSet<CardMark> marks;
    marks.insert(CardMark::barrier);
    marks.insert(CardMark::lostHere);
    CHECK(writeTexts(marks) == Texts{"lostHere", "barrier"});
    EnumerationSet<CardMark> readMarks;
    CHECK(readTexts({"barrier", "lostHere"}, readMarks));
    CHECK(readMarks == marks);

    const IdSet<Card> ids = {someCard(1), someCard(2)};
    Texts texts = writeTexts(ids);
    std::reverse(texts.begin(), texts.end());
    IdSet<Card> readIds;
    CHECK(readTexts(texts, readIds));
    CHECK(readIds == ids);
}

TEST_CASE("readTexts: no entry of a set comes twice", "[model][text]") {
    EnumerationSet<CardMark> marks;
    CHECK_FALSE(readTexts({"barrier", "barrier"}, marks));
    IdSet<Card> ids;
    const std::string id = writeText(someCard(1));
    CHECK_FALSE(readTexts({id, id}, ids));
    CHECK_FALSE(readTexts({id, "nonsense"}, ids));
}

TEST_CASE("OneText and SeveralTexts: tell the types apart", "[model][text]") {
    STATIC_REQUIRE(OneText<Verdict>);
    STATIC_REQUIRE(SeveralTexts<Texts>);
    STATIC_REQUIRE_FALSE(OneText<std::string>);
    STATIC_REQUIRE_FALSE(OneText<int>);
    STATIC_REQUIRE_FALSE(OneText<IdSet<Card>>);
    STATIC_REQUIRE_FALSE(SeveralTexts<std::string>);
    STATIC_REQUIRE_FALSE(SeveralTexts<std::optional<CardId>>);
}
