#include <cjm/wording/table_words.h>

#include <catch2/catch.hpp>

using namespace cjm;
using model::LaneKind;

TEST_CASE("tableWords: lanes are known in three languages, however they are written",
          "[wording][table]") {
    const exchange::TableWords words = wording::tableWords();
    CHECK(words.laneKind("Emoties") == LaneKind::emotions);
    CHECK(words.laneKind("  PIJNPUNTEN: ") == LaneKind::problems);
    CHECK(words.laneKind("Pain points") == LaneKind::problems);
    CHECK(words.laneKind("Точки контакта") == LaneKind::touchpoints);
    CHECK(words.laneKind("Ideeen") == LaneKind::opportunities);
    CHECK(words.laneKind("Thought/Quote") == LaneKind::thoughts);
    CHECK(words.laneKind("Wat de klant doet") == LaneKind::actions);
    CHECK_FALSE(words.laneKind("Wassen"));
    CHECK_FALSE(words.laneKind(""));
    CHECK_FALSE(words.laneKind(std::string(1'000'000, 'x')));
}

TEST_CASE("tableWords: phases and feelings", "[wording][table]") {
    const exchange::TableWords words = wording::tableWords();
    CHECK(words.meansPhase("Fase"));
    CHECK(words.meansPhase("Этап"));
    CHECK_FALSE(words.meansPhase("Acties"));
    CHECK(words.score("Frustrated+") == -1);
    CHECK(words.score("blij!") == 1);
    CHECK(words.score("раздражен") == -1);
    CHECK(words.score("😡") == -2);
    CHECK(words.score("☹️") == -1);
    CHECK(words.score("Geweldig") == 2);
    CHECK_FALSE(words.score("wacht"));
}
