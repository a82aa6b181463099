#include <cjm/base/text.h>

#include <catch2/catch.hpp>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace cjm::base;
using namespace std::string_literals;

namespace {

constexpr std::array everyKind = {TextKind::name, TextKind::title, TextKind::body};
constexpr std::array oneLineKinds = {TextKind::name, TextKind::title};

const std::string mark = "\u0301";
const std::string joiner = "\u200D";
const std::string replacement = "\uFFFD";

std::string repeated(std::string_view text, std::size_t count) {
    std::string result;
    for (std::size_t index = 0; index < count; ++index) {
        result += text;
    }
    return result;
}

std::string cleanBody(std::string_view text) {
    return clean(text, TextKind::body).text;
}

std::size_t occurrences(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at)) {
        ++count;
        at += part.size();
    }
    return count;
}

} // namespace

TEST_CASE("clean: text as people write it stays as it is", "[base][text]") {
    const std::string text = GENERATE(
        ""s, "Belt de salon: \"kan het om 10 uur?\" (50 % korting)"s, "Cafe\u0301 & cr\u00E8me"s,
        "\u041A\u0430\u0440\u0442\u0430 \u043F\u0443\u0442\u0438"s,
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"s, "\u05E9\u05DC\u05D5\u05DD\u200F!"s,
        "\u061C\u0661\u0662\u200E"s, "\U0001F469\U0001F3FD\u200D\U0001F9B1 \u2764\uFE0F"s,
        "\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"s, "\u9AEA\u578B"s);
    for (const TextKind kind : everyKind) {
        const CleanText result = clean(text, kind);
        CHECK(result.text == text);
        CHECK(result.removed == 0);
        CHECK_FALSE(result.cut);
        CHECK(isClean(text, kind));
    }
}

TEST_CASE("clean: every line end becomes a line feed", "[base][text]") {
    CHECK(cleanBody("a\r\nb\rc\u2028d\u2029e\n\r\n\r") == "a\nb\nc\nd\ne\n\n\n");
    CHECK(cleanBody("one\ttwo\n") == "one\ttwo\n");
}

TEST_CASE("clean: in one line, line ends and tabs become spaces", "[base][text]") {
    for (const TextKind kind : oneLineKinds) {
        CHECK(clean("a\r\nb\rc\nd\te\u2028f\u2029g", kind).text == "a b c d e f g");
    }
}

TEST_CASE("clean: takes out control, noncharacter and tag characters", "[base][text]") {
    const std::string forbidden =
        GENERATE("\0"s, "\1"s, "\x08"s, "\x0B"s, "\x0C"s, "\x1F"s, "\x7F"s, "\u0080"s, "\u0085"s,
                 "\u009F"s, "\uFDD0"s, "\uFDEF"s, "\uFFFE"s, "\uFFFF"s, "\U0001FFFE"s,
                 "\U0010FFFF"s, "\U000E0000"s, "\U000E0041"s, "\U000E007F"s);
    for (const TextKind kind : everyKind) {
        const CleanText result = clean("a" + forbidden + forbidden + "b", kind);
        CHECK(result.text == "ab");
        CHECK(result.removed == 2);
        CHECK_FALSE(isClean("a" + forbidden, kind));
    }
}

TEST_CASE("clean: keeps the neighbours of what it takes out", "[base][text]") {
    const std::string allowed = GENERATE(" "s, "~"s, "\u00A0"s, "\uFDCF"s, "\uFDF0"s, "\uFFFD"s,
                                         "\U00010000"s, "\U000E0100"s, "\U0010FFFD"s);
    for (const TextKind kind : everyKind) {
        CHECK(clean("a" + allowed, kind).text == "a" + allowed);
    }
}

TEST_CASE("clean: what is not UTF-8 becomes U+FFFD", "[base][text]") {
    CHECK(cleanBody("a\xFF\xFE z") == "a" + repeated(replacement, 2) + " z");
    CHECK(cleanBody("a\xC3") == "a" + replacement);
    CHECK(cleanBody("\x80") == replacement);
    for (const std::string_view notUtf8 :
         {"\xC0\x80", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82"}) {
        const CleanText result = clean("a" + std::string(notUtf8) + "b", TextKind::title);
        const std::size_t count = occurrences(result.text, replacement);
        CHECK(count >= 1);
        CHECK(result.removed == count);
        CHECK(result.text == "a" + repeated(replacement, count) + "b");
    }
}

TEST_CASE("clean: takes out directional overrides", "[base][text]") {
    for (const TextKind kind : everyKind) {
        const CleanText result = clean("gnp.\u202Eexe\u202Dxe", kind);
        CHECK(result.text == "gnp.exexe");
        CHECK(result.removed == 2);
    }
}

TEST_CASE("clean: one line has no invisible or directional formatting", "[base][text]") {
    const std::string formatting = GENERATE("\u200B"s, "\u2060"s, "\uFEFF"s, "\u202A"s, "\u202B"s,
                                            "\u202C"s, "\u2066"s, "\u2067"s, "\u2068"s, "\u2069"s);
    for (const TextKind kind : oneLineKinds) {
        const CleanText result = clean("a" + formatting + "b", kind);
        CHECK(result.text == "ab");
        CHECK(result.removed == 1);
    }
}

TEST_CASE("clean: a body keeps zero-width spaces and balanced directions", "[base][text]") {
    const std::string text = "a\u200Bb\u2060c\uFEFF \u202Ad\u202C \u2067e\u202Bf\u202C\u2069";
    CHECK(cleanBody(text) == text);
}

TEST_CASE("clean: closes embeddings and isolates where a paragraph ends", "[base][text]") {
    CHECK(cleanBody("\u202Bab\ncd") == "\u202Bab\u202C\ncd");
    CHECK(cleanBody("\u2067ab\u2028cd") == "\u2067ab\u2069\ncd");
    CHECK(cleanBody("\u2066a\u202Bb\r\nc") == "\u2066a\u202Bb\u202C\u2069\nc");
    CHECK(cleanBody("\u2068ab") == "\u2068ab\u2069");
}

TEST_CASE("clean: takes out what closes nothing", "[base][text]") {
    CHECK(cleanBody("a\u202Cb\u2069c") == "abc");
    CHECK(cleanBody("\u202Ba\u2069b\u202C") == "\u202Bab\u202C");
    CHECK(cleanBody("\u2067a\u202Cb\u2069") == "\u2067ab\u2069");
    CHECK(cleanBody("\u202Ba\nb\u202C") == "\u202Ba\u202C\nb");
}

TEST_CASE("clean: nests no deeper than eight", "[base][text]") {
    const CleanText result = clean(repeated("\u2067", 9) + "a", TextKind::body);
    CHECK(result.text == repeated("\u2067", 8) + "a" + repeated("\u2069", 8));
    CHECK(result.removed == 1);
}

TEST_CASE("clean: one letter keeps eight combining marks", "[base][text]") {
    for (const TextKind kind : everyKind) {
        const CleanText result = clean("a" + repeated(mark, 20) + "b" + repeated(mark, 8), kind);
        CHECK(result.text == "a" + repeated(mark, 8) + "b" + repeated(mark, 8));
        CHECK(result.removed == 12);
    }
    const std::string mixed = "\u0301\u20DD\u093E"; // nonspacing, enclosing, spacing
    CHECK(occurrences(cleanBody("a" + repeated(mixed, 5)), "\u0301") == 3);
    CHECK(occurrences(cleanBody("a" + repeated(mixed, 5)), "\u20DD") == 3);
    CHECK(occurrences(cleanBody("a" + repeated(mixed, 5)), "\u093E") == 2);
}

TEST_CASE("clean: joiners do not make room for more marks on a letter", "[base][text]") {
    const std::string between = GENERATE("\u200C"s, "\u200D"s);
    const std::string text = "a" + repeated(repeated(mark, 8) + between, 5);
    CHECK(occurrences(cleanBody(text), mark) == 8);
}

TEST_CASE("clean: one chain keeps ten joiners", "[base][text]") {
    const std::string woman = GENERATE("\U0001F469"s, "\U0001F469\U0001F3FD"s, "\u2764\uFE0F"s);
    const std::string longest = repeated(woman + joiner, 10) + woman;
    for (const TextKind kind : everyKind) {
        CHECK(isClean(longest, kind));
        const CleanText result = clean(longest + joiner + longest, kind);
        CHECK(result.text == longest + longest);
        CHECK(result.removed == 1);
    }
}

TEST_CASE("clean: a new chain may have joiners again", "[base][text]") {
    const std::string chain = repeated("\U0001F469" + joiner, 10) + "\U0001F469";
    CHECK(isClean(chain + " " + chain, TextKind::body));
    CHECK(isClean(chain + chain, TextKind::body));
}

TEST_CASE("clean: cuts at the cap, counted in code points", "[base][text]") {
    CHECK(capOf(TextKind::name) == 200);
    CHECK(capOf(TextKind::title) == 500);
    CHECK(capOf(TextKind::body) == 20'000);
    const std::string letter = GENERATE("a"s, "\u00E9"s, "\u20AC"s, "\U0001F469"s);
    for (const TextKind kind : everyKind) {
        const std::string longest = repeated(letter, capOf(kind));
        CHECK(isClean(longest, kind));
        CHECK_FALSE(clean(longest, kind).cut);
        CHECK_FALSE(clean(longest + "\1", kind).cut);
        CHECK(clean(longest + "b", kind).text == longest);
        CHECK(clean(longest + "b", kind).cut);
        CHECK_FALSE(isClean(longest + "b", kind));
    }
}

TEST_CASE("clean: the cap leaves room for what must still close", "[base][text]") {
    const std::size_t cap = capOf(TextKind::body);
    const CleanText result = clean("\u202B\u2067" + repeated("a", cap), TextKind::body);
    CHECK(result.text == "\u202B\u2067" + repeated("a", cap - 4) + "\u2069\u202C");
    CHECK(result.cut);
    CHECK(cleanBody(repeated("a", cap - 1) + "\u2067") == repeated("a", cap - 1));
    CHECK(cleanBody(repeated("a", cap - 2) + "\u2067") == repeated("a", cap - 2) + "\u2067\u2069");
}

TEST_CASE("clean: a replaced code point counts once", "[base][text]") {
    CHECK(clean("a\u2028b", TextKind::body).removed == 1);
    CHECK(clean("a\nb\tc", TextKind::title).removed == 2);
    CHECK(clean("a\u2028b", TextKind::title).removed == 1);
    CHECK(clean("a\xFFz", TextKind::title).removed == 1);
}

TEST_CASE("clean: keeps its promises whatever comes, and cleaning again changes nothing",
          "[base][text]") {
    const std::vector<std::string> pieces = {
        "a",      "\u05D0", "\u4E2D", "\U0001F469", "\U0001F3FD", "\uFE0F", "\u0301",      "\u0301",
        "\u0301", "\u200D", "\u200D", "\u200C",     "\u200E",     "\u200B", "\u202A",      "\u202B",
        "\u202C", "\u2066", "\u2068", "\u2069",     "\u202E",     "\n",     "\r",          "\r\n",
        "\t",     "\u2028", "\0"s,    "\x7F",       "\uFFFE",     "\xC3",   "\xED\xA0\x80"};
    std::mt19937_64 engine(5);
    for (int round = 0; round < 3'000; ++round) {
        const TextKind kind = everyKind.at(engine() % everyKind.size());
        const std::string filler(engine() % 8 == 0 ? capOf(kind) - engine() % 40 : 0, 'x');
        std::string text = filler;
        for (std::size_t length = engine() % 120; length > 0; --length) {
            text += pieces[engine() % pieces.size()];
        }
        const CleanText once = clean(text, kind);
        const CleanText twice = clean(once.text, kind);
        INFO(once.text);
        REQUIRE(twice.text == once.text);
        REQUIRE(twice.removed == 0);
        REQUIRE_FALSE(twice.cut);
        REQUIRE(isUtf8(once.text));
        REQUIRE(codePointCount(once.text) <= capOf(kind));
        REQUIRE(occurrences(once.text, repeated(mark, 9)) == 0);
        REQUIRE(once.text.find_first_of("\r\x7F\0"s) == std::string::npos);
        REQUIRE(occurrences(once.text, "\u202A") + occurrences(once.text, "\u202B") ==
                occurrences(once.text, "\u202C"));
        REQUIRE(occurrences(once.text, "\u2066") + occurrences(once.text, "\u2068") ==
                occurrences(once.text, "\u2069"));
    }
}

TEST_CASE("isUtf8: strict", "[base][text]") {
    for (const std::string& text : {""s, "abc"s, "\0"s, "\u07FF\uFFFF\U00010000\U0010FFFF"s}) {
        CHECK(isUtf8(text));
    }
    const std::string text =
        GENERATE("\x80"s, "a\xBF"s, "\xC0\x80"s, "\xC1\xBF"s, "\xC3"s, "\xE0\x9F\xBF"s,
                 "\xED\xA0\x80"s, "\xED\xBF\xBF"s, "\xE2\x82"s, "\xF0\x8F\xBF\xBF"s,
                 "\xF4\x90\x80\x80"s, "\xF5\x80\x80\x80"s, "\xFF"s, "\xF8\x88\x80\x80\x80"s);
    CHECK_FALSE(isUtf8(text));
    CHECK_FALSE(isUtf8("abc" + text + "def"));
}

TEST_CASE("utf8Length: ends where the text is no longer UTF-8", "[base][text]") {
    CHECK(utf8Length("") == 0);
    CHECK(utf8Length("a\u00E9\U0001F469") == 7);
    CHECK(utf8Length("a\u00E9\xC3(def") == 3);
    CHECK(utf8Length("\xFF") == 0);
}

TEST_CASE("codePointCount: counts characters of every length as one", "[base][text]") {
    CHECK(codePointCount("") == 0);
    CHECK(codePointCount("abc\n") == 4);
    CHECK(codePointCount("a\u00E9\u20AC\U0001F469") == 4);
    CHECK(codePointCount("e\u0301") == 2);
}
