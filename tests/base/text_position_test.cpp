#include <cjm/base/text.h>
#include <cjm/base/text_position.h>

#include <catch2/catch.hpp>

#include <string>

using namespace cjm::base;

TEST_CASE("textPositionAt: counts lines and, in them, code points from 1", "[base][text]") {
    const std::string text = "één\nзвук 👩\nx";
    CHECK(textPositionAt(text, 0) == TextPosition{1, 1, "één"});
    CHECK(textPositionAt(text, text.find('n')) == TextPosition{1, 3, "n"});
    CHECK(textPositionAt(text, text.find('\n')) == TextPosition{1, 4, ""});
    CHECK(textPositionAt(text, text.find("👩")) == TextPosition{2, 6, "👩"});
    CHECK(textPositionAt(text, text.find('x')) == TextPosition{3, 1, "x"});
}

TEST_CASE("textPositionAt: the end of a text is a place too", "[base][text]") {
    CHECK(textPositionAt("", 0) == TextPosition{1, 1, ""});
    CHECK(textPositionAt("abc", 3) == TextPosition{1, 4, ""});
    CHECK(textPositionAt("abc\n", 99) == TextPosition{2, 1, ""});
}

TEST_CASE("textPositionAt: an excerpt has at most 40 code points", "[base][text]") {
    std::string text;
    for (int count = 0; count < 100; ++count) {
        text += "美";
    }
    CHECK(codePointCount(textPositionAt(text, 30).excerpt) == 40);
    CHECK(codePointCount(textPositionAt(std::string(500, '\x80'), 0).excerpt) == 40);
}

TEST_CASE("textPositionAt: an excerpt is clean whatever the bytes are", "[base][text]") {
    const std::string text = "a\x01\t\u202Eb\xC3(\r";
    const std::string excerpt = textPositionAt(text, 0).excerpt;
    CHECK(isClean(excerpt, TextKind::name));
    CHECK(excerpt.find('b') != std::string::npos);
    CHECK(excerpt.find('\x01') == std::string::npos);
    CHECK(excerpt.find("\u202E") == std::string::npos);
}
