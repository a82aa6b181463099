// The published schema, docs/journey.schema.json: complete, true of every export, and strict.

#include "expected_schema.h"

#include <cjm/exchange/document_json.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <error_text.h>
#include <nlohmann/json.hpp>
#include <result_value.h>
#include <store/sample_document.h>
#include <temporary_folder.h>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <string>

using namespace cjm;
using namespace cjm::model;
using base::ErrorCode;
using nlohmann::json;
using nlohmann::ordered_json;
using test::valueOf;

namespace {

const std::string schemaPath = CJM_SCHEMA_FILE;

class PublishedSchema {
public:
    PublishedSchema() {
        const json text = json::parse(test::readText(schemaPath));
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text), m_schema);
    }

    [[nodiscard]] bool accepts(const json& tree) const {
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        return validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(tree), nullptr);
    }

    /// What it does not like, in a few words; empty where it likes everything.
    [[nodiscard]] std::string complaint(const json& tree) const {
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        valijson::ValidationResults results;
        validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(tree), &results);
        valijson::ValidationResults::Error error;
        std::string words;
        while (results.popError(error)) {
            for (const std::string& step : error.context) {
                words += step;
            }
            words += ": " + error.description + '\n';
        }
        return words;
    }

private:
    valijson::Schema m_schema;
};

const PublishedSchema& publishedSchema() {
    static const PublishedSchema schema;
    return schema;
}

json exported(const Document& document) {
    return json::parse(valueOf(exchange::toJson(document)));
}

base::Result<exchange::ImportedDocument> importedTree(const json& tree) {
    const std::string text = tree.dump();
    return exchange::fromJson(base::asBytes(text), [] { return false; });
}

/// A value of another type that a careless program might write.
json retyped(const json& value) {
    if (value.is_string()) {
        return 7;
    }
    if (value.is_null()) {
        return false;
    }
    return value.is_array() ? json("text") : json(value.dump());
}

/// Every object of an export that has members of a fixed name: the outermost, the properties, and
/// a row of each type.
std::vector<json::json_pointer> objectsOf(const json& tree) {
    std::vector<json::json_pointer> places = {json::json_pointer(),
                                              json::json_pointer("/document")};
    forEachRowType([&]<class Row>() {
        places.emplace_back('/' + std::string(RowTraits<Row>::name) + "/0");
        REQUIRE(tree.contains(places.back()));
    });
    return places;
}

bool isMarker(const std::string& member) {
    return member == "format" || member == "version";
}

} // namespace

TEST_CASE("the published schema names every field with its type and its limits",
          "[exchange][schema]") {
    const std::string expected = test::expectedSchema().dump(2) + '\n';
    const std::string actualBeside = "journey.schema.json.actual";
    const bool same = test::readText(schemaPath) == expected;
    if (!same) {
        test::writeText(actualBeside, expected);
    }
    INFO("what it should say is in " << actualBeside << " in the folder of this test run");
    CHECK(same);
}

TEST_CASE("the published schema accepts every export", "[exchange][schema]") {
    CHECK(publishedSchema().complaint(exported(test::sampleDocument())).empty());
    CHECK(publishedSchema().complaint(exported(test::smallSampleDocument())).empty());
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        test::RandomEditor editor(seed);
        Document document = editor.startingDocument();
        CHECK(publishedSchema().complaint(exported(document)).empty());
        for (int count = 0; count < 300; ++count) {
            document = editor.edit(document).value_or(document);
        }
        CHECK(publishedSchema().complaint(exported(document)).empty());
    }
}

TEST_CASE("schema and import: a member that is dropped or renamed is refused by both",
          "[exchange][schema]") {
    const json whole = exported(test::smallSampleDocument());
    for (const json::json_pointer& place : objectsOf(whole)) {
        for (const auto& [name, value] : whole[place].items()) {
            CAPTURE(place.to_string(), name);
            json tree = whole;
            tree[place].erase(name);
            CHECK_FALSE(publishedSchema().accepts(tree));
            CHECK_FALSE(importedTree(tree));
            tree[place][name + "_"] = value;
            CHECK_FALSE(publishedSchema().accepts(tree));
            const auto imported = importedTree(tree);
            REQUIRE_FALSE(imported);
            CHECK(imported.error().code ==
                  (name == "format" ? ErrorCode::notAJourneyMap : ErrorCode::missingValue));
        }
    }
}

TEST_CASE("schema and import: a member of another type is refused by both", "[exchange][schema]") {
    const json whole = exported(test::smallSampleDocument());
    for (const json::json_pointer& place : objectsOf(whole)) {
        for (const auto& [name, value] : whole[place].items()) {
            for (const json& other : {retyped(value), json{{"value", value}}}) {
                CAPTURE(place.to_string(), name, other.dump());
                json tree = whole;
                tree[place][name] = other;
                CHECK_FALSE(publishedSchema().accepts(tree));
                const auto imported = importedTree(tree);
                REQUIRE_FALSE(imported);
                // The properties are an object with members of their own.
                CHECK((isMarker(name) || imported.error().code == ErrorCode::wrongValue ||
                       imported.error().subject == "document.id"));
            }
        }
    }
}

TEST_CASE("schema and import: an invented member is refused by the schema and told by the import",
          "[exchange][schema]") {
    const Document document = test::smallSampleDocument();
    const json whole = exported(document);
    for (const json::json_pointer& place : objectsOf(whole)) {
        CAPTURE(place.to_string());
        json tree = whole;
        tree[place]["invented"] = nullptr;
        CHECK_FALSE(publishedSchema().accepts(tree));
        const exchange::ImportedDocument imported = valueOf(importedTree(tree));
        CHECK(imported.document == document);
        CHECK(imported.remarks.size() == 1);
    }
}

TEST_CASE("the published schema refuses values out of range", "[exchange][schema]") {
    struct Case {
        std::string pointer;
        json value;
    };

    const Case attempt = GENERATE(values<Case>({
        {"/cards/0/span", 0},
        {"/cards/0/span", 501},
        {"/cards/0/emotion", -3},
        {"/cards/0/emotion", 1.5},
        {"/cards/0/verdict", "Keep"},
        {"/cards/0/marks", {"nonsense"}},
        {"/cards/0/marks", {"barrier", "barrier"}},
        {"/cards/0/tags", {""}},
        {"/cards/0/order", "0"},
        {"/cards/0/phase", "550E8400-e29b-41d4-a716-446655440000"},
        {"/cards/0/reviewed", "14-11-2026"},
        {"/comments/0/subject", "view:550e8400-e29b-41d4-a716-446655440000"},
        {"/lanes/0/colour", "red"},
        {"/phases/0/title", std::string(501, 'x')},
        {"/version", 2},
        {"/format", "other"},
    }));
    CAPTURE(attempt.pointer, attempt.value.dump());
    json tree = exported(test::smallSampleDocument());
    tree[json::json_pointer(attempt.pointer)] = attempt.value;
    CHECK_FALSE(publishedSchema().accepts(tree));
}
