#include <cjm/model/ids.h>

#include <catch2/catch.hpp>

#include <type_traits>
#include <vector>

using namespace cjm::model;

namespace {

CardId cardIdOf(std::uint8_t number) {
    CardId id;
    id.uuid.bytes.back() = number;
    return id;
}

} // namespace

static_assert(!std::is_convertible_v<CardId, PhaseId> && !std::is_constructible_v<CardId, PhaseId>);

TEST_CASE("IdSet: has each id once, sorted", "[model][ids]") {
    const IdSet<Card> ids{cardIdOf(3), cardIdOf(1), cardIdOf(3), cardIdOf(2)};
    CHECK(std::vector(ids.begin(), ids.end()) ==
          std::vector{cardIdOf(1), cardIdOf(2), cardIdOf(3)});
    CHECK(ids.size() == 3);
    CHECK(ids == IdSet<Card>(std::vector{cardIdOf(2), cardIdOf(1), cardIdOf(3)}));
}

TEST_CASE("IdSet: insert and erase keep it so", "[model][ids]") {
    IdSet<Card> ids;
    CHECK(ids.isEmpty());
    for (const CardId id :
         {cardIdOf(5), cardIdOf(1), cardIdOf(3), cardIdOf(5), cardIdOf(1), cardIdOf(9)}) {
        ids.insert(id);
    }
    CHECK(ids == IdSet<Card>{cardIdOf(1), cardIdOf(3), cardIdOf(5), cardIdOf(9)});
    ids.erase(cardIdOf(3));
    ids.erase(cardIdOf(4));
    CHECK(ids == IdSet<Card>{cardIdOf(1), cardIdOf(5), cardIdOf(9)});
    CHECK(ids.contains(cardIdOf(5)));
    CHECK_FALSE(ids.contains(cardIdOf(3)));
    CHECK_FALSE(ids.isEmpty());
}
