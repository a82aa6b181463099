#include <cjm/base/date.h>

#include <catch2/catch.hpp>

#include <chrono>
#include <string_view>

using namespace cjm::base;
using namespace std::chrono;
using namespace std::string_view_literals;

TEST_CASE("parseDate: reads what toText writes", "[base][date]") {
    CHECK(toText(2026y / November / 14) == "2026-11-14");
    CHECK(toText(1y / January / 2) == "0001-01-02");

    const sys_days lastDay{9999y / December / 31};
    int days = 0;
    int readBack = 0;
    for (sys_days day{1y / January / 1}; day <= lastDay; day += std::chrono::days(97)) {
        ++days;
        readBack += parseDate(toText(Date(day))) == Date(day) ? 1 : 0;
    }
    CHECK(parseDate(toText(Date(lastDay))) == Date(lastDay));
    CHECK(days > 37'000);
    CHECK(readBack == days);
}

TEST_CASE("parseDate: refuses days that do not exist", "[base][date]") {
    CHECK(parseDate("2024-02-29") == 2024y / February / 29);
    CHECK(parseDate("2000-02-29") == 2000y / February / 29);
    const auto text = GENERATE("2023-02-29"sv, "1900-02-29"sv, "2026-04-31"sv, "2026-13-01"sv,
                               "2026-00-10"sv, "2026-01-00"sv, "2026-01-32"sv, "0000-01-01"sv);
    INFO(text);
    CHECK_FALSE(parseDate(text));
}

TEST_CASE("parseDate: refuses any other way to write a day", "[base][date]") {
    const auto text =
        GENERATE(""sv, "2026-11-1"sv, "2026-11-014"sv, "2026-1-14"sv, "26-11-14"sv, "2026/11/14"sv,
                 "2026-11/14"sv, "20261114"sv, "14-11-2026"sv, " 2026-11-14"sv, "2026-11-14 "sv,
                 "+026-11-14"sv, "-026-11-14"sv, "2026-11- 4"sv, "2026-1a-14"sv, "2026-11-0:"sv,
                 "2026-0:-14"sv, "202:-11-14"sv, "2026-11-14T00:00"sv);
    INFO(text);
    CHECK_FALSE(parseDate(text));
}

TEST_CASE("isValid: existing days in the years 1 to 9999", "[base][date]") {
    CHECK(isValid(1y / January / 1));
    CHECK(isValid(9999y / December / 31));
    CHECK_FALSE(isValid(0y / December / 31));
    CHECK_FALSE(isValid(10'000y / January / 1));
    CHECK_FALSE(isValid(2025y / February / 29));
    CHECK_FALSE(isValid(Date{}));
}
