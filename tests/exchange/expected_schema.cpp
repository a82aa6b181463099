#include "expected_schema.h"

#include <cjm/exchange/document_json.h>
#include <cjm/model/document.h>
#include <cjm/model/validate.h>

#include <string>

namespace cjm::test {

using namespace model;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t largestBase64 = (largestAsset + 2) / 3 * 4;

ordered_json reference(std::string_view definition) {
    return {{"$ref", "#/definitions/" + std::string(definition)}};
}

template <Enumeration Value>
ordered_json namesOf() {
    ordered_json names = ordered_json::array();
    for (const Value value : allValues<Value>()) {
        names.push_back(nameOf(value));
    }
    return names;
}

/// The schema of a field's value; the first argument only tells its type.
ordered_json schemaOf(const std::string&, const FieldRule& rule) {
    return {{"type", "string"}, {"maxLength", base::capOf(rule.text)}};
}

ordered_json schemaOf(const std::vector<std::string>&, const FieldRule& rule) {
    return {
        {"type", "array"},
        {"maxItems", listCap},
        {"items", {{"type", "string"}, {"minLength", 1}, {"maxLength", base::capOf(rule.text)}}}};
}

ordered_json schemaOf(bool, const FieldRule&) {
    return {{"type", "boolean"}};
}

ordered_json schemaOf(int, const FieldRule& rule) {
    return {{"type", "integer"}, {"minimum", rule.least}, {"maximum", rule.greatest}};
}

ordered_json schemaOf(double, const FieldRule&) {
    return {{"type", "number"}};
}

ordered_json schemaOf(const base::Date&, const FieldRule&) {
    return reference("date");
}

ordered_json schemaOf(const base::Bytes&, const FieldRule&) {
    return reference("picture");
}

ordered_json schemaOf(const Colour&, const FieldRule&) {
    return reference("colour");
}

ordered_json schemaOf(const OrderKey&, const FieldRule&) {
    return reference("order");
}

ordered_json schemaOf(const RowReference&, const FieldRule& rule) {
    std::string types;
    for (const RowType type : allValues<RowType>()) {
        if (rule.rowTypes.contains(type)) {
            types += types.empty() ? "" : "|";
            types += nameOf(type);
        }
    }
    return {{"allOf", {reference("reference"), {{"pattern", "^(" + types + "):"}}}}};
}

template <class Row>
ordered_json schemaOf(Id<Row>, const FieldRule&) {
    return reference("id");
}

template <class Row>
ordered_json schemaOf(const IdSet<Row>&, const FieldRule&) {
    return {{"type", "array"},
            {"maxItems", rowCap(RowTraits<Row>::type)},
            {"uniqueItems", true},
            {"items", reference("id")}};
}

template <Enumeration Value>
ordered_json schemaOf(Value, const FieldRule&) {
    return {{"enum", namesOf<Value>()}};
}

template <Enumeration Value>
ordered_json schemaOf(EnumerationSet<Value>, const FieldRule&) {
    return {{"type", "array"}, {"uniqueItems", true}, {"items", {{"enum", namesOf<Value>()}}}};
}

template <class Value>
ordered_json schemaOf(const std::optional<Value>&, const FieldRule& rule) {
    return {{"anyOf", {schemaOf(Value{}, rule), {{"type", "null"}}}}};
}

ordered_json objectWith(ordered_json properties) {
    ordered_json required = ordered_json::array();
    for (const auto& property : properties.items()) {
        required.push_back(property.key());
    }
    return {{"type", "object"},
            {"additionalProperties", false},
            {"required", std::move(required)},
            {"properties", std::move(properties)}};
}

template <class Row>
ordered_json rowSchema() {
    ordered_json properties = {{"id", reference("id")}};
    forEachFieldOf<Row>([&](const auto& field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::ValueType;
        properties[std::string(field.name)] = schemaOf(Value{}, field.rule);
    });
    return objectWith(std::move(properties));
}

ordered_json textLike(std::string_view description, std::string_view pattern) {
    return {{"description", description}, {"type", "string"}, {"pattern", pattern}};
}

ordered_json definitions() {
    const std::string uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    ordered_json all = {
        {"id", textLike("A UUID.", "^" + uuid + "$")},
        {"reference", textLike("The type of a row and its id.", "^[A-Za-z]+:" + uuid + "$")},
        {"order", textLike("The place among siblings: a fraction in base 62, compared as text.",
                           "^[0-9A-Za-z]{0,199}[1-9A-Za-z]$")},
        {"date", textLike("A day, as 2026-11-14.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")},
        {"colour", textLike("Red, green and blue.", "^#[0-9a-f]{6}$")},
        {"picture",
         {{"description", "The bytes of a PNG or JPEG file in base64."},
          {"type", "string"},
          {"contentEncoding", "base64"},
          {"minLength", 4},
          {"maxLength", largestBase64}}},
    };
    forEachRowType(
        [&]<class Row>() { all[std::string(nameOf(RowTraits<Row>::type))] = rowSchema<Row>(); });
    all[std::string(RowTraits<DocumentProperties>::name)] = rowSchema<DocumentProperties>();
    return all;
}

} // namespace

ordered_json expectedSchema() {
    ordered_json members = {
        {"format", {{"const", exchange::jsonFormat}}},
        {"version", {{"const", exchange::jsonVersion}}},
        {std::string(RowTraits<DocumentProperties>::name),
         reference(RowTraits<DocumentProperties>::name)},
    };
    forEachRowType([&]<class Row>() {
        members[std::string(RowTraits<Row>::name)] = {
            {"type", "array"},
            {"maxItems", rowCap(RowTraits<Row>::type)},
            {"items", reference(nameOf(RowTraits<Row>::type))}};
    });
    ordered_json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                           {"title", "A customer journey map of Salonreis, as exported to JSON"}};
    schema.update(objectWith(std::move(members)));
    schema["definitions"] = definitions();
    return schema;
}

} // namespace cjm::test
