// JSON that is wrong, hostile or merely unusual.

#include "json_reader.h"

#include <catch2/catch.hpp>
#include <error_text.h>
#include <never.h>
#include <repeated.h>

#include <string>
#include <vector>

using namespace cjm;
using base::Error;
using base::ErrorCode;
using base::TextPosition;
using exchange::JsonPlace;
using exchange::JsonValue;
using namespace std::string_literals;
using test::never;
using test::repeated;

namespace {

/// Keeps the scalar values with their paths.
class Recorder final : public exchange::JsonVisitor {
public:
    base::Result<void> value(const JsonPlace& place, JsonValue value) override {
        paths.push_back(place.path());
        positions.push_back(place.position());
        values.push_back(std::move(value));
        return failsAt == paths.back() ? place.fail(ErrorCode::wrongValue) : base::Result<void>();
    }

    base::Result<void> startObject(const JsonPlace&) override { return {}; }

    base::Result<void> key(const JsonPlace&, const std::string&) override { return {}; }

    base::Result<void> endObject(const JsonPlace& place) override {
        ends.push_back(place.position());
        return {};
    }

    base::Result<void> startArray(const JsonPlace&) override { return {}; }

    base::Result<void> endArray(const JsonPlace&) override { return {}; }

    [[nodiscard]] bool isSatisfied() const override { return values.size() == wanted; }

    std::string failsAt = "nowhere";
    std::size_t wanted = 1'000'000'000;
    std::vector<std::string> paths;
    std::vector<TextPosition> positions;
    std::vector<JsonValue> values;
    std::vector<TextPosition> ends;
};

/// Passes by everything.
class Nobody final : public exchange::JsonVisitor {
public:
    base::Result<void> value(const JsonPlace&, JsonValue) override { return {}; }

    base::Result<void> startObject(const JsonPlace&) override { return {}; }

    base::Result<void> key(const JsonPlace&, const std::string&) override { return {}; }

    base::Result<void> endObject(const JsonPlace&) override { return {}; }

    base::Result<void> startArray(const JsonPlace&) override { return {}; }

    base::Result<void> endArray(const JsonPlace&) override { return {}; }
};

bool isRead(std::string_view text) {
    Nobody nobody;
    return exchange::readJson(base::asBytes(text), nobody, never).has_value();
}

Error refusalOf(std::string_view text) {
    Nobody nobody;
    const base::Result<void> read = exchange::readJson(base::asBytes(text), nobody, never);
    REQUIRE_FALSE(read);
    return read.error();
}

Recorder recordOf(std::string_view text) {
    Recorder recorder;
    const base::Result<void> read = exchange::readJson(base::asBytes(text), recorder, never);
    REQUIRE(read);
    return recorder;
}

std::string withMembers(std::size_t count) {
    std::string text = "{";
    for (std::size_t index = 0; index < count; ++index) {
        text += (index == 0 ? "\"" : ",\"") + std::to_string(index) + "\":0";
    }
    return text + "}";
}

} // namespace

TEST_CASE("readJson: gives each value with its path and place", "[exchange][json]") {
    const Recorder read = recordOf("{\"a\": [true, {\"b c\" : -7}],\n \"é\": [ ], \"d\":1.5e0\n"
                                   ", \"e\":null,\"f\":\"\\u00e9\"}");
    CHECK(read.paths == std::vector<std::string>{"a[0]", "a[1].b c", "d", "e", "f"});
    CHECK(read.values == std::vector<JsonValue>{true, std::int64_t{-7}, 1.5, JsonValue(), "é"s});
    CHECK(read.positions.at(0) == TextPosition{1, 8, "true, {\"b c\" : -7}],"});
    CHECK(read.positions.at(1) == TextPosition{1, 23, "-7}],"});
    CHECK(read.positions.at(2) == TextPosition{2, 16, "1.5e0"});
    CHECK(read.positions.at(3) == TextPosition{3, 7, "null,\"f\":\"\\u00e9\"}"});
    CHECK(read.positions.at(4) == TextPosition{3, 16, "\"\\u00e9\"}"});
    CHECK(read.ends.at(0) == TextPosition{1, 14, "{\"b c\" : -7}],"});
    CHECK(read.ends.at(1) == TextPosition{1, 1, "{\"a\": [true, {\"b c\" : -7}],"});
}

TEST_CASE("readJson: a single value is JSON too", "[exchange][json]") {
    CHECK(recordOf("7").values == std::vector<JsonValue>{std::int64_t{7}});
    CHECK(recordOf(" \"\" ").values == std::vector<JsonValue>{""s});
    CHECK(recordOf("-0").values == std::vector<JsonValue>{std::int64_t{0}});
}

TEST_CASE("readJson: names the place where the text stops being JSON", "[exchange][json]") {
    struct Case {
        std::string text;
        TextPosition position;
    };

    const Case attempt = GENERATE(values<Case>({
        {"", {1, 1, ""}},
        {"Dit is een tekst", {1, 1, "Dit is een tekst"}},
        {"{\"a\": 1,\n  \"b\" 2}", {2, 7, "2}"}},
        {"[1, 2", {1, 6, ""}},
        {"[1,\n2,\n", {3, 1, ""}},
        {"[1,,2]", {1, 4, ",2]"}},
        {"[,1]", {1, 2, ",1]"}},
        {"[1,]", {1, 4, "]"}},
        {"{\"a\":1,}", {1, 8, "}"}},
        {"[1]]", {1, 4, "]"}},
        {"[1] [2]", {1, 5, "[2]"}},
        {"[\"é\", nul]", {1, 7, "nul]"}},
        {"[\n\"tab\there\"]", {2, 1, "\"tab here\"]"}},
        {"[\"never ends", {1, 2, "\"never ends"}},
        {"[\"\\x\"]", {1, 2, "\"\\x\"]"}},
        {"[\"\\ud800\"]", {1, 2, "\"\\ud800\"]"}},
        {"[01]", {1, 3, "1]"}},
        {"[1.]", {1, 2, "1.]"}},
        {"[NaN]", {1, 2, "NaN]"}},
        {"{a:1}", {1, 2, "a:1}"}},
        {"[1] // note", {1, 5, "// note"}},
        {"{\"a\":1 \"b\":2}", {1, 8, "\"b\":2}"}},
        {"[1\n}", {2, 1, "}"}},
    }));
    CAPTURE(attempt.text);
    CHECK(refusalOf(attempt.text) == Error{ErrorCode::jsonSyntax, {}, {}, attempt.position});
}

TEST_CASE("readJson: nothing but UTF-8, with at most one byte order mark", "[exchange][json]") {
    CHECK(isRead("\xEF\xBB\xBF[1]"));
    CHECK(refusalOf("\xEF\xBB\xBF\xEF\xBB\xBF[1]").code == ErrorCode::jsonSyntax);
    CHECK(refusalOf("\xFF\xFE[\0001\0]\0"s).code == ErrorCode::utf16Text);
    CHECK(refusalOf("\xFE\xFF\0[\0001\0]"s).code == ErrorCode::utf16Text);
    CHECK(refusalOf("[\0001\0]\0"s).code == ErrorCode::utf16Text);
    CHECK(refusalOf("\0[\0001\0]"s).code == ErrorCode::utf16Text);

    CHECK(refusalOf("123\0"s) == Error{ErrorCode::notUtf8Text, {}, {}, TextPosition{1, 4, ""}});
    CHECK(refusalOf("[\n\"caf\xE9\"]") ==
          Error{ErrorCode::notUtf8Text, {}, {}, TextPosition{2, 5, "\uFFFD\"]"}});
    CHECK(refusalOf("[\"\xED\xA0\x80\"]").code == ErrorCode::notUtf8Text);
    CHECK(refusalOf("[\"\xC0\x80\"]").code == ErrorCode::notUtf8Text);
}

TEST_CASE("readJson: a key that comes twice in an object is refused where it comes again",
          "[exchange][json]") {
    CHECK(refusalOf("{\"a\": 1,\n \"b\": [{\"c\": 1, \"c\": 2}]}") ==
          Error{ErrorCode::duplicateKey, "b[0].c", {}, TextPosition{2, 17, "\"c\": 2}]}"}});
    CHECK(refusalOf("{\"a\":1,\"\\u0061\":1}").code == ErrorCode::duplicateKey);
    CHECK(isRead("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}],\"A\":1}"));
}

TEST_CASE("readJson: numbers that no program can hold are refused, not rounded away",
          "[exchange][json]") {
    CHECK(refusalOf("{\"a\":[1,\n1e999]}") ==
          Error{ErrorCode::wrongValue, "a[1]", {}, TextPosition{2, 1, "1e999]}"}});
    CHECK(refusalOf("{\"a\":1e-999}") ==
          Error{ErrorCode::wrongValue, "a", {}, TextPosition{1, 6, "1e-999}"}});
    CHECK(refusalOf("[-0.001e-999]").code == ErrorCode::wrongValue);
    CHECK(recordOf("[0.0e-999]").values == std::vector<JsonValue>{0.0});
    CHECK(recordOf("[5e-324]").values == std::vector<JsonValue>{5e-324});
}

TEST_CASE("readJson: whole numbers stay exact or become fractions", "[exchange][json]") {
    CHECK(recordOf("[9223372036854775807]").values ==
          std::vector<JsonValue>{std::int64_t{9223372036854775807}});
    CHECK(recordOf("[9223372036854775808]").values ==
          std::vector<JsonValue>{9223372036854775808.0});
    CHECK(recordOf("[18446744073709551617]").values ==
          std::vector<JsonValue>{18446744073709551616.0});
    CHECK(recordOf("[1.0]").values == std::vector<JsonValue>{1.0});
}

TEST_CASE("readJson: refuses what is too deep", "[exchange][json]") {
    CHECK(isRead(repeated("[", 32) + repeated("]", 32)));
    const Error error = refusalOf(repeated("[", 33));
    CHECK(error.code == ErrorCode::jsonTooLarge);
    CHECK(error.detail == "depth");
    CHECK(error.position == TextPosition{1, 33, "["});
    CHECK(refusalOf(repeated("{\"a\":", 33)).code == ErrorCode::jsonTooLarge);
    CHECK(refusalOf(repeated("[", 1'000'000)).code == ErrorCode::jsonTooLarge);
}

TEST_CASE("readJson: refuses long keys and texts and too many members", "[exchange][json]") {
    CHECK(isRead("{\"" + std::string(64, 'k') + "\":1}"));
    CHECK(refusalOf("{\"" + std::string(65, 'k') + "\":1}").detail == "key");
    CHECK(isRead(withMembers(10'000)));
    CHECK(refusalOf(withMembers(10'001)).detail == "members");
    CHECK(isRead("\"" + std::string(22 * 1024 * 1024, 'x') + "\""));
    CHECK(refusalOf("\"" + std::string(22 * 1024 * 1024 + 1, 'x') + "\"").detail == "text");
}

TEST_CASE("readJson: refuses more values than any document has", "[exchange][json]") {
    const std::string text = "[" + repeated("0,", 20'000'000 - 1) + "0]"; // and the array itself
    CHECK(refusalOf(text).detail == "values");
}

TEST_CASE("readJson: gives up when it is told to", "[exchange][json]") {
    Nobody nobody;
    const auto codeFor = [&](std::string_view text, int patience) {
        const base::Result<void> read =
            exchange::readJson(base::asBytes(text), nobody, [&] { return patience-- == 0; });
        REQUIRE_FALSE(read);
        return read.error();
    };
    CHECK(codeFor("1", 0) == Error{ErrorCode::tookTooLong});
    CHECK(codeFor("[" + repeated("0,", 100'000) + "0]", 20) == Error{ErrorCode::tookTooLong});
}

TEST_CASE("readJson: a visitor's failure ends the reading", "[exchange][json]") {
    Recorder recorder;
    recorder.failsAt = "a[1]";
    const base::Result<void> read =
        exchange::readJson(base::asBytes("{\"a\":[1,2,3],\"b\":4}"), recorder, never);
    REQUIRE_FALSE(read);
    CHECK(read.error() ==
          Error{ErrorCode::wrongValue, "a[1]", {}, TextPosition{1, 9, "2,3],\"b\":4}"}});
    CHECK(recorder.values.size() == 2);
}

TEST_CASE("readJson: reads no further than the visitor wants", "[exchange][json]") {
    Recorder recorder;
    recorder.wanted = 2;
    CHECK(exchange::readJson(base::asBytes("[1,2,3,nonsense"), recorder, never));
    CHECK(recorder.values.size() == 2);
}
