// How the value of a field is written in JSON: as a scalar, or as an array of texts.
//
// The encoding is exact: different values give different JSON, and `fromJsonValue` takes what
// `toJsonValue` gives; beyond that the entries of a set in any order, and whole numbers where there
// may be fractions.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/model/field.h>
#include <cjm/model/validate.h>
#include <cjm/model/value_text.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cjm::exchange {

/// Null, true or false, a whole number, another number, a text, several texts.
using JsonValue =
    std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<std::string>>;

[[nodiscard]] JsonValue toJsonValue(const std::string& text);
[[nodiscard]] JsonValue toJsonValue(const base::Bytes& bytes);
[[nodiscard]] JsonValue toJsonValue(bool value);
[[nodiscard]] JsonValue toJsonValue(int value);
[[nodiscard]] JsonValue toJsonValue(double value);

/// False where the JSON is of the wrong type or breaks the field's rule. Texts are taken as they
/// are: they still want cleaning.
[[nodiscard]] bool fromJsonValue(JsonValue json, const model::FieldRule& rule, std::string& text);
[[nodiscard]] bool fromJsonValue(JsonValue json, const model::FieldRule& rule, base::Bytes& bytes);
[[nodiscard]] bool fromJsonValue(JsonValue json, const model::FieldRule& rule, bool& value);
[[nodiscard]] bool fromJsonValue(JsonValue json, const model::FieldRule& rule, int& value);
[[nodiscard]] bool fromJsonValue(JsonValue json, const model::FieldRule& rule, double& value);

/// The rule of a field, as far as it is about one text.
template <class Value>
[[nodiscard]] bool keepsTo(const model::FieldRule&, const Value&) {
    return true;
}

[[nodiscard]] inline bool keepsTo(const model::FieldRule&, const model::OrderKey& key) {
    return model::isValid(key);
}

[[nodiscard]] inline bool keepsTo(const model::FieldRule& rule,
                                  const model::RowReference& reference) {
    return rule.rowTypes.contains(reference.type);
}

template <model::OneText Value>
[[nodiscard]] JsonValue toJsonValue(const Value& value) {
    return model::writeText(value);
}

template <model::OneText Value>
[[nodiscard]] bool fromJsonValue(JsonValue json, const model::FieldRule& rule, Value& value) {
    const auto* text = std::get_if<std::string>(&json);
    return text != nullptr && model::readText(*text, value) && keepsTo(rule, value);
}

template <model::SeveralTexts Value>
[[nodiscard]] JsonValue toJsonValue(const Value& value) {
    return model::writeTexts(value);
}

template <model::SeveralTexts Value>
[[nodiscard]] bool fromJsonValue(JsonValue json, const model::FieldRule&, Value& value) {
    const auto* texts = std::get_if<std::vector<std::string>>(&json);
    return texts != nullptr && model::readTexts(*texts, value);
}

template <class Value>
[[nodiscard]] JsonValue toJsonValue(const std::optional<Value>& value) {
    return value ? toJsonValue(*value) : JsonValue();
}

template <class Value>
[[nodiscard]] bool fromJsonValue(JsonValue json, const model::FieldRule& rule,
                                 std::optional<Value>& value) {
    if (std::holds_alternative<std::monostate>(json)) {
        value.reset();
        return true;
    }
    return fromJsonValue(std::move(json), rule, value.emplace());
}

/// How many entries a value of this type can have; 0 where it is not several.
template <class Value>
struct EntryCap {
    static std::size_t count() { return 0; }
};

template <>
struct EntryCap<std::vector<std::string>> {
    static std::size_t count() { return model::listCap; }
};

template <class Row>
struct EntryCap<model::IdSet<Row>> {
    static std::size_t count() { return model::rowCap(model::RowTraits<Row>::type); }
};

template <model::Enumeration Value>
struct EntryCap<model::EnumerationSet<Value>> {
    static std::size_t count() { return model::allValues<Value>().size(); }
};

} // namespace cjm::exchange
