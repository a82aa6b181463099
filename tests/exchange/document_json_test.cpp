// Export and import: the same document, the same text.

#include <cjm/exchange/document_json.h>
#include <cjm/store/document_bytes.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <never.h>
#include <result_value.h>
#include <store/sample_document.h>

#include <cmath>

using namespace cjm;
using namespace cjm::model;
using base::ErrorCode;
using cjm::test::RandomEditor;
using cjm::test::valueOf;
using test::never;

namespace {

exchange::ImportedDocument imported(std::string_view text) {
    return valueOf(exchange::fromJson(base::asBytes(text), never));
}

} // namespace

TEST_CASE("what was exported is imported again: random documents", "[exchange][laws]") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        RandomEditor editor(seed);
        Document document = editor.startingDocument();
        for (int count = 1; count <= 600; ++count) {
            document = editor.edit(document).value_or(document);
            if (count % 200 != 0) {
                continue;
            }
            const exchange::ImportedDocument read = imported(valueOf(exchange::toJson(document)));
            CHECK(read.remarks.empty());
            CHECK(read.document == document);
        }
    }
}

TEST_CASE("toJson: an empty document can be exported too", "[exchange]") {
    base::UuidGenerator ids(1);
    const Document document = emptyDocument({ids()});
    CHECK(imported(valueOf(exchange::toJson(document))).document == document);
}

TEST_CASE("toJson: refuses a document with a broken rule and names it", "[exchange]") {
    const base::Result<std::string> text = exchange::toJson(test::brokenDocument());
    REQUIRE_FALSE(text);
    CHECK(text.error() ==
          base::Error{ErrorCode::invalidDocument, "numberOutOfRange", "importance"});
}

TEST_CASE("toJson: a number is read back exactly", "[exchange]") {
    const double value =
        GENERATE(0.0, -0.0, 0.1, 40.0, 1e300, 1.0 / 3.0, -1e-310, 5e-324, 1.7976931348623157e308);
    CAPTURE(value);
    const std::string text = valueOf(exchange::toJson(test::documentWithNumber(value)));
    const std::optional<double> read = imported(text).document.goals.begin()->from;
    CHECK(read == value);
    CHECK((value != 0 || !std::signbit(*read)));
}

TEST_CASE("toJson: says what it is, is indented and ends with a line end", "[exchange]") {
    const std::string text = valueOf(exchange::toJson(test::sampleDocument()));
    const std::string start = "{\n  \"format\": \"salonreis-journey-map\",\n  \"version\": 1,\n"
                              "  \"document\": {\n    \"id\": \"";
    CHECK(text.substr(0, start.size()) == start);
    CHECK(text.substr(text.size() - 4) == "]\n}\n");
    CHECK(text.find("\"marks\": [") != std::string::npos);
    CHECK(text.find(" \n") == std::string::npos);
}

TEST_CASE("a file that goes through JSON has the same bytes afterwards", "[exchange][laws]") {
    const Document document = test::sampleDocument();
    const std::string text = valueOf(exchange::toJson(document));
    CHECK(valueOf(store::toBytes(imported(text).document)) == valueOf(store::toBytes(document)));
    CHECK(valueOf(exchange::toJson(imported(text).document)) == text);
}
