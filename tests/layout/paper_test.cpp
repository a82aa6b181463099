#include <cjm/layout/paper.h>

#include <catch2/catch.hpp>

#include <string>

using namespace cjm::layout;

TEST_CASE("parsePaper: knows the sizes by name, upright", "[layout][paper]") {
    CHECK(parsePaper("A0") == Paper{841, 1189});
    CHECK(parsePaper("A1") == Paper{594, 841});
    CHECK(parsePaper("A2") == Paper{420, 594});
    CHECK(parsePaper("A3") == Paper{297, 420});
    CHECK(parsePaper("A4") == Paper{210, 297});
}

TEST_CASE("parsePaper: reads a size in millimetres, wide or high", "[layout][paper]") {
    CHECK(parsePaper("300x450mm") == Paper{300, 450});
    CHECK(parsePaper("450x300mm") == Paper{450, 300});
    CHECK(parsePaper("210.5x99.25mm") == Paper{210.5, 99.25});
    CHECK(parsePaper("50x5000mm") == Paper{50, 5000});
}

TEST_CASE("parsePaper: refuses what is not a size", "[layout][paper]") {
    for (const std::string text :
         {"",          "A5",          "a4",           "A",          "A44",         " A4",
          "A4 ",       "300x450",     "300x450cm",    "300x450mm ", "300 x 450mm", "300mmx450mm",
          "x450mm",    "300xmm",      "300x450x20mm", "300*450mm",  "300,5x450mm", "+300x450mm",
          "3e2x450mm", "0x1F4x300mm", "nanx300mm",    "infx300mm",  "300xinfmm",   "300X450mm"}) {
        CAPTURE(text);
        CHECK_FALSE(parsePaper(text).has_value());
    }
}

TEST_CASE("parsePaper: refuses a side beyond the limits", "[layout][paper]") {
    for (const std::string text : {"49.9x300mm", "300x49.9mm", "5000.1x300mm", "300x5000.1mm",
                                   "0x300mm", "-300x300mm", "99999999999999999999x300mm"}) {
        CAPTURE(text);
        CHECK_FALSE(parsePaper(text).has_value());
    }
}

TEST_CASE("turned: gives the same sheet the way it is wanted", "[layout][paper]") {
    for (const Paper& paper : {Paper{210, 297}, Paper{297, 210}}) {
        CHECK(turned(paper, Orientation::landscape) == Paper{297, 210});
        CHECK(turned(paper, Orientation::portrait) == Paper{210, 297});
    }
    CHECK(turned({300, 300}, Orientation::landscape) == Paper{300, 300});
}
