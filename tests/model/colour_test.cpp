#include <cjm/model/colour.h>

#include <catch2/catch.hpp>

#include <string_view>

using namespace cjm::model;
using namespace std::string_view_literals;

TEST_CASE("parseColour: reads what toText writes", "[model][colour]") {
    CHECK(toText(Colour{0, 0x72, 0xb2}) == "#0072b2");
    for (int value = 0; value < 256; ++value) {
        const auto part = static_cast<std::uint8_t>(value);
        const auto other = static_cast<std::uint8_t>(255 - value);
        for (const Colour& colour :
             {Colour{part, other, 0}, Colour{0, part, other}, Colour{other, 0, part}}) {
            CHECK(parseColour(toText(colour)) == colour);
        }
    }
}

TEST_CASE("parseColour: refuses any other way to write one", "[model][colour]") {
    const auto text = GENERATE(""sv, "#"sv, "0072b2"sv, "#0072B2"sv, "#072"sv, "#0072b"sv,
                               "#0072b20"sv, "#0072bg"sv, " 0072b2"sv, "#0072b "sv, "blue"sv);
    INFO(text);
    CHECK_FALSE(parseColour(text));
}
