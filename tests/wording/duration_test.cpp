#include <cjm/wording/duration.h>

#include <catch2/catch.hpp>

#include <string>

using namespace cjm;
using wording::minutesIn;

TEST_CASE("minutesIn: reads how long as people write it in each language", "[wording]") {
    for (const char* text :
         {"90", "90 min", "90min.", " 90 minutes ", "1:30", "1 h 30", "1h30m", "1.5 hours",
          "1 hour and 30 minutes", "1 uur en 30 min", "1 ч и 30 мин", "1,5 uur", "1 u 30 min",
          "1u30", "90 minuten", "1,5 ч", "1 час 30 минут", "1 ч. 30 мин.", "90 МИН"}) {
        CAPTURE(text);
        CHECK(minutesIn(text) == 90);
    }
    CHECK(minutesIn("2 uur") == 120);
    CHECK(minutesIn("1 minuut") == 1);
}

TEST_CASE("minutesIn: takes no other text for a time", "[wording]") {
    for (const char* text : {"",
                             " ",
                             ":",
                             "min",
                             "u",
                             "ca. 20 min",
                             "20 minuten wachten",
                             "Bel na 20 min",
                             "1,5",
                             "-20",
                             "20 euro",
                             "3 stuks",
                             "10-20 min",
                             "1:30:00",
                             "1 uur en",
                             "en 30 min",
                             "0",
                             "0 min",
                             "99999",
                             "9999 uur",
                             "twintig"}) {
        CAPTURE(text);
        CHECK_FALSE(minutesIn(text).has_value());
    }
    CHECK_FALSE(minutesIn(std::string(10'000'000, '1')).has_value());
}
