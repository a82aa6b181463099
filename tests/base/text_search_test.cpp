#include <cjm/base/text_search.h>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace cjm::base;

namespace {

constexpr SearchOptions exactly{LetterCase::matched, WordEnds::anywhere};
constexpr SearchOptions asWord{LetterCase::ignored, WordEnds::wholeWords};

/// The text with each place in brackets.
std::string found(std::string_view sought, std::string text, SearchOptions options = {}) {
    const auto ranges = TextSearch(sought, options).in(text);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->begin + range->length, "]");
        text.insert(range->begin, "[");
    }
    return text;
}

} // namespace

TEST_CASE("TextSearch: finds every place, none over another", "[base][search]") {
    CHECK(found("an", "banana") == "b[an][an]a");
    CHECK(found("ana", "banana") == "b[ana]na");
    CHECK(found("kapper", "De kapper knipt") == "De [kapper] knipt");
    CHECK(found("", "banana") == "banana");
    CHECK(found("banana", "") == "");
    CHECK(found("bananas", "banana") == "banana");
}

TEST_CASE("TextSearch: letters are the same in every case, unless case matters", "[base][search]") {
    CHECK(found("КЛИЕНТ", "Новый клиент и Клиентка") == "Новый [клиент] и [Клиент]ка");
    CHECK(found("клиент", "Клиент", exactly) == "Клиент");
    CHECK(found("Клиент", "Клиент", exactly) == "[Клиент]");
    CHECK(found("strasse", "Die Straße") == "Die [Straße]");
    CHECK(found("ΣΟΦΟΣ", "σοφος σοφός") == "[σοφος] σοφός");
}

TEST_CASE("TextSearch: a letter is found however it is stored, and never without its marks",
          "[base][search]") {
    CHECK(found("caf\u00E9", "cafe\u0301 caf\u00E9 cafe") == "[cafe\u0301] [caf\u00E9] cafe");
    CHECK(found("cafe", "caf\u00E9 cafe\u0301") == "caf\u00E9 cafe\u0301");
    CHECK(found("и", "йи") == "й[и]");
    CHECK(found("s", "ß") == "ß");
}

TEST_CASE("TextSearch: whole words end where letters and digits do", "[base][search]") {
    CHECK(found("knip", "knip, knippen, (knip) kort-knip 2knip", asWord) ==
          "[knip], knippen, ([knip]) kort-[knip] 2knip");
    CHECK(found("мастер", "мастера мастер", asWord) == "мастера [мастер]");
    CHECK(found(", ", "a, b", asWord) == "a[, ]b");
}

TEST_CASE("foldedWords: what stands between letters and digits counts for nothing",
          "[base][search]") {
    CHECK(foldedWords("Belt, WACHT\n(2x) \u2013 kort-knip!") ==
          std::vector<std::u32string>{U"belt", U"wacht", U"2x", U"kort", U"knip"});
    CHECK(foldedWords("КЛИЕНТ") == foldedWords("клиент"));
    CHECK(foldedWords("caf\u00E9") == foldedWords("CAFE\u0301"));
    CHECK(foldedWords(" ... ").empty());
}
