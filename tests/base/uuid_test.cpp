#include <cjm/base/uuid.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>

using namespace cjm::base;
using namespace std::string_view_literals;

TEST_CASE("toText: the 36 characters of RFC 4122", "[base][uuid]") {
    const Uuid uuid{{0x55, 0x0e, 0x84, 0x00, 0xe2, 0x9b, 0x41, 0xd4, //
                     0xa7, 0x16, 0x44, 0x66, 0x55, 0x44, 0x00, 0xff}};
    CHECK(toText(uuid) == "550e8400-e29b-41d4-a716-4466554400ff");
    CHECK(toText(Uuid{}) == "00000000-0000-0000-0000-000000000000");
}

TEST_CASE("parseUuid: reads what toText writes", "[base][uuid]") {
    UuidGenerator generator(1);
    for (int count = 0; count < 1'000; ++count) {
        const Uuid uuid = generator();
        REQUIRE(parseUuid(toText(uuid)) == uuid);
    }
    CHECK(parseUuid(toText(Uuid{})) == Uuid{});
}

TEST_CASE("parseUuid: refuses any other way to write one", "[base][uuid]") {
    const auto text = GENERATE(
        ""sv, "550e8400-e29b-41d4-a716-44665544000"sv, "550e8400-e29b-41d4-a716-4466554400000"sv,
        "550E8400-e29b-41d4-a716-446655440000"sv, "550g8400-e29b-41d4-a716-446655440000"sv,
        "550e8400_e29b-41d4-a716-446655440000"sv, "550e8400-e29b-41d4-a7160446655440000"sv,
        "550e8400e29b41d4a716446655440000"sv, "550e8400-e29b-41d4-a716044665544000"sv,
        "550e84000-e29-41d4-a716-446655440000"sv, "550e8400-e29b-41d4-a716-44665544-000"sv,
        "{50e8400-e29b-41d4-a716-446655440000"sv, " 550e840-e29b-41d4-a716-446655440000"sv,
        "550e8400-e29b-41d4-a716-44665544000\0"sv);
    INFO(text);
    CHECK_FALSE(parseUuid(text));
}

TEST_CASE("Uuid: compares as its text does", "[base][uuid]") {
    UuidGenerator generator(2);
    for (int count = 0; count < 200; ++count) {
        const Uuid left = generator();
        Uuid right = generator();
        CHECK((left < right) == (toText(left) < toText(right)));
        std::copy_n(left.bytes.begin(), count % 16, right.bytes.begin());
        CHECK((left < right) == (toText(left) < toText(right)));
        CHECK((left > right) == (toText(left) > toText(right)));
        CHECK_FALSE(right < right);
    }
}

TEST_CASE("UuidGenerator: the same seed gives the same identities", "[base][uuid]") {
    UuidGenerator first(7);
    UuidGenerator second(7);
    UuidGenerator other(8);
    const Uuid uuid = first();
    CHECK(second() == uuid);
    CHECK(first() == second());
    CHECK(other() != uuid);
}

TEST_CASE("UuidGenerator: makes version 4, no two alike, and uses every other bit",
          "[base][uuid]") {
    UuidGenerator generator(3);
    std::set<Uuid> seen;
    Uuid ever;
    Uuid always = generator();
    for (int count = 0; count < 1'000; ++count) {
        const Uuid uuid = generator();
        const std::string text = toText(uuid);
        CHECK(text[14] == '4');
        CHECK("89ab"sv.find(text[19]) != std::string_view::npos);
        CHECK_FALSE(std::equal(&uuid.bytes[1], &uuid.bytes[6], &uuid.bytes[9]));
        seen.insert(uuid);
        for (std::size_t index = 0; index < uuid.bytes.size(); ++index) {
            ever.bytes.at(index) = ever.bytes.at(index) | uuid.bytes.at(index);
            always.bytes.at(index) = always.bytes.at(index) & uuid.bytes.at(index);
        }
    }
    CHECK(seen.size() == 1'000);
    CHECK(toText(ever) == "ffffffff-ffff-4fff-bfff-ffffffffffff");
    CHECK(toText(always) == "00000000-0000-4000-8000-000000000000");
}

TEST_CASE("UuidGenerator: two from the system do not go the same way", "[base][uuid]") {
    UuidGenerator first = UuidGenerator::fromSystem();
    UuidGenerator second = UuidGenerator::fromSystem();
    CHECK(first() != second());
}

TEST_CASE("Uuid: hashes spread", "[base][uuid]") {
    UuidGenerator generator(4);
    std::unordered_set<std::size_t> hashes;
    for (int count = 0; count < 1'000; ++count) {
        const Uuid uuid = generator();
        hashes.insert(std::hash<Uuid>{}(uuid));
        CHECK(std::hash<Uuid>{}(uuid) == std::hash<Uuid>{}(*parseUuid(toText(uuid))));
    }
    CHECK(hashes.size() == 1'000);
}

TEST_CASE("Uuid: only the one of all zeros is nil", "[base][uuid]") {
    CHECK(Uuid{}.isNil());
    Uuid uuid;
    uuid.bytes.back() = 1;
    CHECK_FALSE(uuid.isNil());
}
