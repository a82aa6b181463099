#include <cjm/model/ids.h>

#include <catch2/catch.hpp>

#include <type_traits>
#include <vector>

using namespace cjm::model;

namespace {

CardId idOf(std::uint8_t number) {
    CardId id;
    id.uuid.bytes.back() = number;
    return id;
}

} // namespace

static_assert(!std::is_convertible_v<CardId, PhaseId> && !std::is_constructible_v<CardId, PhaseId>);

TEST_CASE("IdSet: has each id once, sorted", "[model][ids]") {
    const IdSet<Card> ids{idOf(3), idOf(1), idOf(3), idOf(2)};
    CHECK(std::vector(ids.begin(), ids.end()) == std::vector{idOf(1), idOf(2), idOf(3)});
    CHECK(ids.size() == 3);
    CHECK(ids == IdSet<Card>(std::vector{idOf(2), idOf(1), idOf(3)}));
}

TEST_CASE("IdSet: insert and erase keep it so", "[model][ids]") {
    IdSet<Card> ids;
    CHECK(ids.isEmpty());
    for (const CardId id : {idOf(5), idOf(1), idOf(3), idOf(5), idOf(1), idOf(9)}) {
        ids.insert(id);
    }
    CHECK(ids == IdSet<Card>{idOf(1), idOf(3), idOf(5), idOf(9)});
    ids.erase(idOf(3));
    ids.erase(idOf(4));
    CHECK(ids == IdSet<Card>{idOf(1), idOf(5), idOf(9)});
    CHECK(ids.contains(idOf(5)));
    CHECK_FALSE(ids.contains(idOf(3)));
    CHECK_FALSE(ids.isEmpty());
}
