// Journey maps in JSON that people or other programs changed.

#include <cjm/exchange/document_json.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <error_text.h>
#include <never.h>
#include <nlohmann/json.hpp>
#include <result_value.h>
#include <store/sample_document.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace cjm;
using namespace cjm::model;
using base::Error;
using base::ErrorCode;
using base::TextPosition;
using exchange::ImportRemark;
using exchange::ImportRemarkKind;
using nlohmann::ordered_json;
using test::never;
using test::valueOf;

namespace {

using Pointer = ordered_json::json_pointer;

const Document& sample() {
    static const Document document = test::smallSampleDocument();
    return document;
}

const std::string& sampleText() {
    static const std::string text = valueOf(exchange::toJson(sample()));
    return text;
}

ordered_json sampleTree() {
    return ordered_json::parse(sampleText());
}

std::string sampleWith(const std::string& pointer, ordered_json value) {
    ordered_json tree = sampleTree();
    tree[Pointer(pointer)] = std::move(value);
    return tree.dump();
}

std::string sampleWithout(const std::string& pointer) {
    ordered_json tree = sampleTree();
    const Pointer place(pointer);
    tree[place.parent_pointer()].erase(place.back());
    return tree.dump();
}

base::Result<exchange::ImportedDocument> import(std::string_view text) {
    return exchange::fromJson(base::asBytes(text), never);
}

Error refusalOfImport(std::string_view text) {
    const base::Result<exchange::ImportedDocument> imported = import(text);
    REQUIRE_FALSE(imported);
    return imported.error();
}

} // namespace

TEST_CASE("fromJson: spaces, line ends and the order of members do not matter",
          "[exchange][import]") {
    const ordered_json tree = sampleTree();
    CHECK(valueOf(import(tree.dump())).document == sample());
    CHECK(valueOf(import(nlohmann::json(tree).dump(7, '\t'))).document == sample());
    std::string text;
    for (const char character : sampleText()) {
        text += character == '\n' ? "\r\n" : std::string(1, character);
    }
    CHECK(valueOf(import("\xEF\xBB\xBF" + text)).document == sample());
}

TEST_CASE("fromJson: rows and the entries of sets may come in any order", "[exchange][import]") {
    const Document document = test::sampleDocument();
    ordered_json tree = ordered_json::parse(valueOf(exchange::toJson(document)));
    std::size_t reversed = 0;
    for (ordered_json& table : tree) {
        if (!table.is_array()) {
            continue;
        }
        std::reverse(table.begin(), table.end());
        for (ordered_json& row : table) {
            for (const std::string set : {"origins", "marks", "sources", "personas"}) {
                if (row.contains(set) && row[set].is_array() && row[set].size() > 1) {
                    std::reverse(row[set].begin(), row[set].end());
                    ++reversed;
                }
            }
        }
    }
    CHECK(reversed > 0);
    CHECK(valueOf(import(tree.dump())).document == document);
}

TEST_CASE("fromJson: JSON of another kind is told as such", "[exchange][import]") {
    const std::string text = GENERATE(
        as<std::string>(), "[]", "{}", "7", "null", "\"salonreis-journey-map\"",
        "{\"format\":\"openjourney\",\"version\":1}", "{\"format\":7}", "{\"format\":null}",
        "{\"format\":{\"format\":\"salonreis-journey-map\"},\"version\":1}",
        "{\"a\":{\"format\":\"salonreis-journey-map\",\"version\":1}}", "[{\"version\":1}]",
        "{\"version\":2}");
    CAPTURE(text);
    CHECK(refusalOfImport(text) == Error{ErrorCode::notAJourneyMap});
}

TEST_CASE("fromJson: a newer version is refused with its number, whatever else is in it",
          "[exchange][import]") {
    CHECK(refusalOfImport("{\"format\":\"salonreis-journey-map\",\"version\":2,\"novel\":") ==
          Error{ErrorCode::newerFormat, "2"});
    const std::string text = "{\"cards\":7,\"format\":\"salonreis-journey-map\",\"version\":12}";
    CHECK(refusalOfImport(text) == Error{ErrorCode::newerFormat, "12"});
}

TEST_CASE("fromJson: a version is a whole number from 1", "[exchange][import]") {
    for (const ordered_json& version :
         {ordered_json(0), ordered_json(-1), ordered_json(1.0), ordered_json("1"),
          ordered_json(nullptr), ordered_json::array({1}), ordered_json::object()}) {
        const Error error = refusalOfImport(sampleWith("/version", version));
        CHECK(error.code == ErrorCode::wrongValue);
        CHECK(error.subject == "version");
    }
    const Error error = refusalOfImport(sampleWithout("/version"));
    CHECK(error.code == ErrorCode::missingValue);
    CHECK(error.subject == "version");
}

TEST_CASE("fromJson: says which value is wrong", "[exchange][import]") {
    struct Case {
        std::string pointer;
        ordered_json value;
        ErrorCode code;
        std::string subject;
    };

    const std::string id = "550e8400-e29b-41d4-a716-446655440000";
    const std::string longTitle(501, 'x');
    const Case attempt = GENERATE_COPY(values<Case>({
        {"/cards/0/span", 0, ErrorCode::wrongValue, "cards[0].span"},
        {"/cards/0/span", 4294967297, ErrorCode::wrongValue, "cards[0].span"},
        {"/cards/0/span", 18446744073709551615U, ErrorCode::wrongValue, "cards[0].span"},
        {"/cards/0/span", 1.0, ErrorCode::wrongValue, "cards[0].span"},
        {"/cards/0/span", true, ErrorCode::wrongValue, "cards[0].span"},
        {"/cards/0/span", nullptr, ErrorCode::wrongValue, "cards[0].span"},
        {"/cards/0/importance", 6, ErrorCode::wrongValue, "cards[0].importance"},
        {"/cards/0/phase", "nonsense", ErrorCode::wrongValue, "cards[0].phase"},
        {"/cards/0/phase", id, ErrorCode::invalidDocument, "referenceToNothing"},
        {"/cards/0/order", "0", ErrorCode::wrongValue, "cards[0].order"},
        {"/cards/0/order", "a b", ErrorCode::wrongValue, "cards[0].order"},
        {"/cards/0/reviewed", "2026-02-30", ErrorCode::wrongValue, "cards[0].reviewed"},
        {"/cards/0/verdict", "Keep", ErrorCode::wrongValue, "cards[0].verdict"},
        {"/cards/0/marks", "barrier", ErrorCode::wrongValue, "cards[0].marks"},
        {"/cards/0/marks", {"nonsense"}, ErrorCode::wrongValue, "cards[0].marks"},
        {"/cards/0/marks", {"barrier", "barrier"}, ErrorCode::wrongValue, "cards[0].marks"},
        {"/cards/0/tags", {"a", 7}, ErrorCode::wrongValue, "cards[0].tags[1]"},
        {"/cards/0/tags", ordered_json::array({ordered_json::object()}), ErrorCode::wrongValue,
         "cards[0].tags[0]"},
        {"/cards/0/tags", std::vector<std::string>(201, "a"), ErrorCode::wrongValue,
         "cards[0].tags[200]"},
        {"/cards/0/text", nullptr, ErrorCode::wrongValue, "cards[0].text"},
        {"/cards/0/text", {"a"}, ErrorCode::wrongValue, "cards[0].text"},
        {"/cards/0/text", std::string(20'001, 'x'), ErrorCode::textTooLong, "cards[0].text"},
        {"/cards/0/text", std::string(1'048'577, '\t'), ErrorCode::textTooLong, "cards[0].text"},
        {"/phases/0/title", longTitle, ErrorCode::textTooLong, "phases[0].title"},
        {"/cards/0/tags", {"a", longTitle}, ErrorCode::textTooLong, "cards[0].tags"},
        {"/cards/0/id", "00000000-0000-0000-0000-000000000000", ErrorCode::wrongValue,
         "cards[0].id"},
        {"/lanes/0/shown", 1, ErrorCode::wrongValue, "lanes[0].shown"},
        {"/lanes/0/colour", "red", ErrorCode::wrongValue, "lanes[0].colour"},
        {"/goals/0/from", "1", ErrorCode::wrongValue, "goals[0].from"},
        {"/comments/0/subject", "view:" + id, ErrorCode::wrongValue, "comments[0].subject"},
        {"/comments/0/subject", id, ErrorCode::wrongValue, "comments[0].subject"},
        {"/assets/0/bytes", "", ErrorCode::wrongValue, "assets[0].bytes"},
        {"/assets/0/bytes", "Zg=", ErrorCode::wrongValue, "assets[0].bytes"},
        {"/assets/0/bytes", "Zg==", ErrorCode::invalidDocument, "pictureDamaged"},
        {"/document", ordered_json::array(), ErrorCode::wrongValue, "document"},
        {"/document/language", "n", ErrorCode::invalidDocument, "languageNotValid"},
        {"/cards", ordered_json::object(), ErrorCode::wrongValue, "cards"},
        {"/cards", nullptr, ErrorCode::wrongValue, "cards"},
        {"/cards/0", ordered_json::array(), ErrorCode::wrongValue, "cards[0]"},
        {"/cards/0", 7, ErrorCode::wrongValue, "cards[0]"},
    }));
    CAPTURE(attempt.pointer, attempt.value.dump().substr(0, 80));
    const Error error = refusalOfImport(sampleWith(attempt.pointer, attempt.value));
    CHECK(error.code == attempt.code);
    CHECK(error.subject == attempt.subject);
    CHECK(error.position.has_value() == (attempt.code != ErrorCode::invalidDocument));
}

TEST_CASE("fromJson: says where a value is wrong", "[exchange][import]") {
    std::string text = sampleText();
    const std::size_t place = text.find("\"span\": ") + 8;
    text.insert(place, "-");
    const TextPosition position = base::textPositionAt(text, place);
    CHECK(position.column == 15);
    CHECK(refusalOfImport(text) == Error{ErrorCode::wrongValue, "cards[0].span", {}, position});
}

TEST_CASE("fromJson: a whole number will do where there may be fractions", "[exchange][import]") {
    const Document read = valueOf(import(sampleWith("/goals/0/from", 40))).document;
    CHECK(read.goals.begin()->from == 40.0);
}

TEST_CASE("fromJson: what is missing is named, at the object that misses it",
          "[exchange][import]") {
    std::string text = sampleText();
    const std::size_t start = text.find("\"importance\"");
    text.erase(start, text.find('\n', start) - start);
    const std::size_t card = text.find('{', text.find("\"cards\": ["));
    CHECK(refusalOfImport(text) == Error{ErrorCode::missingValue,
                                         "cards[0].importance",
                                         {},
                                         base::textPositionAt(text, card)});

    CHECK(refusalOfImport(sampleWithout("/cards/0/id")).subject == "cards[0].id");
    CHECK(refusalOfImport(sampleWithout("/document/title")).subject == "document.title");
    CHECK(refusalOfImport(sampleWithout("/views")).subject == "views");
    CHECK(refusalOfImport(sampleWithout("/document")).subject == "document");
}

TEST_CASE("fromJson: two rows of a table never have one id", "[exchange][import]") {
    ordered_json tree = sampleTree();
    tree["views"].push_back(tree["views"][0]);
    const Error error = refusalOfImport(tree.dump());
    CHECK(error.code == ErrorCode::duplicateId);
    CHECK(error.subject == "views[1].id");
    CHECK(error.position.has_value());
}

TEST_CASE("fromJson: no more rows than a document may hold", "[exchange][import]") {
    ordered_json tree = sampleTree();
    const ordered_json view = tree["views"][0];
    base::UuidGenerator ids(1);
    while (tree["views"].size() <= rowCap(RowType::view)) {
        tree["views"].push_back(view);
        tree["views"].back()["id"] = base::toText(ids());
    }
    const Error error = refusalOfImport(tree.dump());
    CHECK(error.code == ErrorCode::tooManyRows);
    CHECK(error.subject == "views");
    CHECK(error.position.has_value());
}

TEST_CASE("fromJson: unknown keys are named and left out", "[exchange][import]") {
    ordered_json tree = sampleTree();
    tree["x_note"] = {{"cards", {1, {2}}}, {"format", "other"}};
    tree["document"]["theme"] = nullptr;
    tree["cards"][0]["Text"] = ordered_json::array({ordered_json::object()});
    const std::string text = tree.dump(2);
    const exchange::ImportedDocument read = valueOf(import(text));
    CHECK(read.document == sample());
    const auto remarkAt = [&](const std::string& key, const std::string& path) {
        return ImportRemark{ImportRemarkKind::unknownKey, path,
                            base::textPositionAt(text, text.find('"' + key + '"'))};
    };
    CHECK(read.remarks == std::vector{remarkAt("theme", "document.theme"),
                                      remarkAt("Text", "cards[0].Text"),
                                      remarkAt("x_note", "x_note")});
    CHECK(read.furtherRemarks == 0);
}

TEST_CASE("fromJson: of many unknown keys the first are named and the others counted",
          "[exchange][import]") {
    ordered_json tree = sampleTree();
    for (int count = 0; count < 70; ++count) {
        tree["x" + std::to_string(count)] = count;
    }
    const exchange::ImportedDocument read = valueOf(import(tree.dump()));
    CHECK(read.remarks.size() == 50);
    CHECK(read.furtherRemarks == 20);
    CHECK(read.document == sample());
}

TEST_CASE("fromJson: texts are cleaned, and it says so", "[exchange][import]") {
    ordered_json tree = sampleTree();
    tree["cards"][0]["text"] = std::string("a\0b\u202E\r\nc", 9);
    tree["cards"][0]["tags"] = {"one\ttwo", ""};
    tree["cards"][0]["note"] = "first\r\nsecond";
    const exchange::ImportedDocument read = valueOf(import(tree.dump()));
    CHECK(read.document.cards.begin()->text == "ab\nc");
    CHECK(read.document.cards.begin()->tags == std::vector<std::string>{"one two"});
    CHECK(read.document.cards.begin()->note == "first\nsecond");
    REQUIRE(read.remarks.size() == 2);
    CHECK(read.remarks[0].kind == ImportRemarkKind::textCleaned);
    CHECK(read.remarks[0].path == "cards[0].text");
    CHECK(read.remarks[1].path == "cards[0].tags");
}

TEST_CASE("fromJson: gives up when it is told to", "[exchange][import]") {
    const auto imported = exchange::fromJson(base::asBytes(sampleText()), [] { return true; });
    REQUIRE_FALSE(imported);
    CHECK(imported.error() == Error{ErrorCode::tookTooLong});
}

TEST_CASE("fromJson: refuses a text over the cap before it looks at it", "[exchange][import]") {
    const std::string text(exchange::largestJson + 1, ' ');
    CHECK(refusalOfImport(text) == Error{ErrorCode::fileTooLarge});
}

TEST_CASE("fromJson: every cut-off text is refused", "[exchange][import]") {
    const std::string text = sampleTree().dump();
    for (std::size_t size = 0; size < text.size(); ++size) {
        if (import(std::string_view(text).substr(0, size))) {
            FAIL("cut off after " << size << " bytes");
        }
    }
    SUCCEED();
}

TEST_CASE("fromJson: one changed byte is refused or gives a valid document", "[exchange][import]") {
    std::string text = sampleTree().dump();
    std::size_t taken = 0;
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        const char kept = text[offset];
        constexpr std::string_view replacements = "\"\\{}[],:0-9eax \n\0\x80\xFF";
        text[offset] = replacements[offset * 7 % replacements.size()];
        const base::Result<exchange::ImportedDocument> imported = import(text);
        taken += imported ? 1U : 0U;
        if (imported && !validate(imported->document).empty()) {
            FAIL("offset " << offset);
        }
        text[offset] = kept;
    }
    CHECK(taken > 0);
    CHECK(taken < text.size() / 2);
}

TEST_CASE("examineJson: a document that breaks rules comes back with all of them",
          "[exchange][import]") {
    ordered_json tree = sampleTree();
    tree["cards"][0]["phase"] = "550e8400-e29b-41d4-a716-446655440000";
    tree["document"]["language"] = "n";
    const std::string text = tree.dump();
    const exchange::ExaminedJson examined =
        valueOf(exchange::examineJson(base::asBytes(text), never));
    CHECK(examined.problems == validate(examined.content.document));
    CHECK(examined.problems.size() >= 2);
}
