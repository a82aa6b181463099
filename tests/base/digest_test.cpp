#include <cjm/base/digest.h>

#include <catch2/catch.hpp>

#include <cstdint>
#include <string>
#include <string_view>

using namespace cjm::base;
using namespace std::string_literals;

namespace {

template <class Adding>
Digest digestAfter(Adding&& adding) {
    Hasher hasher;
    adding(hasher);
    return hasher.finish();
}

Digest digestOfText(std::string_view text) {
    return digestOf(asBytes(text));
}

} // namespace

TEST_CASE("digestOf: is XXH3-128, written with the most significant digit first",
          "[base][digest]") {
    CHECK(toText(digestOfText("")) == "99aa06d3014798d86001c324468d497f");
    CHECK(toText(digestOfText("abc")) == "06b05ab6733a618578af5f94892f3950");
}

TEST_CASE("digestOf: every flipped bit gives another digest", "[base][digest]") {
    const std::string text = "Klantreis door de salon, met koffie";
    for (std::size_t index = 0; index < text.size(); ++index) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = text;
            flipped[index] = static_cast<char>(flipped[index] ^ (1 << bit));
            CHECK(digestOfText(flipped) != digestOfText(text));
        }
    }
}

TEST_CASE("Hasher: a number is eight bytes, the least first, and a text follows its length",
          "[base][digest]") {
    CHECK(digestAfter([](Hasher& hasher) { hasher.addNumber(0x0102030405060708); }) ==
          digestOfText("\x08\x07\x06\x05\x04\x03\x02\x01"));
    CHECK(digestAfter([](Hasher& hasher) { hasher.addNumber(-2); }) ==
          digestOfText("\xFE\xFF\xFF\xFF\xFF\xFF\xFF\xFF"));
    CHECK(digestAfter([](Hasher& hasher) { hasher.addText("abc"); }) ==
          digestOfText("\3\0\0\0\0\0\0\0abc"s));
    CHECK(digestAfter([](Hasher& hasher) { hasher.addBytes(asBytes("abc")); }) ==
          digestOfText("\3\0\0\0\0\0\0\0abc"s));
}

TEST_CASE("Hasher: where a text ends counts", "[base][digest]") {
    const Digest split = digestAfter([](Hasher& hasher) {
        hasher.addText("ab");
        hasher.addText("c");
    });
    const Digest splitElsewhere = digestAfter([](Hasher& hasher) {
        hasher.addText("a");
        hasher.addText("bc");
    });
    CHECK(split != splitElsewhere);
    CHECK(digestAfter([](Hasher& hasher) { hasher.addText(""); }) != digestAfter([](Hasher&) {}));
}

TEST_CASE("Hasher: finish leaves it as it was", "[base][digest]") {
    Hasher hasher;
    hasher.addText("ab");
    const Digest first = hasher.finish();
    CHECK(hasher.finish() == first);
    hasher.addNumber(7);
    CHECK(hasher.finish() == digestAfter([](Hasher& other) {
              other.addText("ab");
              other.addNumber(7);
          }));
}
