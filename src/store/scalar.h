// How the value of a field is written where there are only scalars, as in an SQLite column.
//
// Lists are written one entry a line: their entries never contain a line end. The encoding is
// exact: different values give different scalars, and `fromScalar` takes what `toScalar` gives and
// nothing else.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/date.h>
#include <cjm/model/document.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace cjm::store {

/// Texts and bytes are those of the value, or of the buffer that `toScalar` was given.
using Scalar =
    std::variant<std::monostate, std::int64_t, double, std::string_view, base::BytesView>;

/// The type of a column that holds values of this type, and whether they can be absent.
template <class Value>
struct ColumnType {
    static constexpr std::string_view name =
        std::is_same_v<Value, bool> || std::is_same_v<Value, int> ? "INTEGER"
        : std::is_same_v<Value, double>                           ? "REAL"
        : std::is_same_v<Value, base::Bytes>                      ? "BLOB"
                                                                  : "TEXT";
    static constexpr bool mayBeAbsent = false;
};

template <class Value>
struct ColumnType<std::optional<Value>> {
    static constexpr std::string_view name = ColumnType<Value>::name;
    static constexpr bool mayBeAbsent = true;
};

[[nodiscard]] Scalar toScalar(const std::string& text, std::string& buffer);
[[nodiscard]] Scalar toScalar(const std::vector<std::string>& texts, std::string& buffer);
[[nodiscard]] Scalar toScalar(const base::Bytes& bytes, std::string& buffer);
[[nodiscard]] Scalar toScalar(const base::Date& date, std::string& buffer);
[[nodiscard]] Scalar toScalar(const base::Uuid& uuid, std::string& buffer);
[[nodiscard]] Scalar toScalar(const model::Colour& colour, std::string& buffer);
[[nodiscard]] Scalar toScalar(const model::OrderKey& key, std::string& buffer);
[[nodiscard]] Scalar toScalar(const model::RowReference& reference, std::string& buffer);
[[nodiscard]] Scalar toScalar(bool value, std::string& buffer);
[[nodiscard]] Scalar toScalar(int value, std::string& buffer);
[[nodiscard]] Scalar toScalar(double value, std::string& buffer);

[[nodiscard]] bool fromScalar(const Scalar& scalar, std::string& text);
[[nodiscard]] bool fromScalar(const Scalar& scalar, std::vector<std::string>& texts);
[[nodiscard]] bool fromScalar(const Scalar& scalar, base::Bytes& bytes);
[[nodiscard]] bool fromScalar(const Scalar& scalar, base::Date& date);
[[nodiscard]] bool fromScalar(const Scalar& scalar, base::Uuid& uuid);
[[nodiscard]] bool fromScalar(const Scalar& scalar, model::Colour& colour);
[[nodiscard]] bool fromScalar(const Scalar& scalar, model::OrderKey& key);
[[nodiscard]] bool fromScalar(const Scalar& scalar, model::RowReference& reference);
[[nodiscard]] bool fromScalar(const Scalar& scalar, bool& value);
[[nodiscard]] bool fromScalar(const Scalar& scalar, int& value);
[[nodiscard]] bool fromScalar(const Scalar& scalar, double& value);

/// The entries of a list that was written one a line; an empty text has none.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

template <class Row>
[[nodiscard]] Scalar toScalar(model::Id<Row> id, std::string& buffer) {
    return toScalar(id.uuid, buffer);
}

template <class Row>
[[nodiscard]] bool fromScalar(const Scalar& scalar, model::Id<Row>& id) {
    return fromScalar(scalar, id.uuid);
}

template <class Row>
[[nodiscard]] Scalar toScalar(const model::IdSet<Row>& ids, std::string& buffer) {
    buffer.clear();
    for (const model::Id<Row> id : ids) {
        buffer += buffer.empty() ? "" : "\n";
        buffer += base::toText(id.uuid);
    }
    return std::string_view(buffer);
}

template <class Row>
[[nodiscard]] bool fromScalar(const Scalar& scalar, model::IdSet<Row>& ids) {
    const auto* text = std::get_if<std::string_view>(&scalar);
    if (text == nullptr) {
        return false;
    }
    std::vector<model::Id<Row>> read;
    for (const std::string_view line : linesOf(*text)) {
        const std::optional<base::Uuid> uuid = base::parseUuid(line);
        if (!uuid || (!read.empty() && *uuid <= read.back().uuid)) {
            return false;
        }
        read.push_back({*uuid});
    }
    ids = model::IdSet<Row>(std::move(read));
    return true;
}

template <model::Enumeration Value>
[[nodiscard]] Scalar toScalar(Value value, std::string&) {
    return model::nameOf(value);
}

template <model::Enumeration Value>
[[nodiscard]] bool fromScalar(const Scalar& scalar, Value& value) {
    const auto* text = std::get_if<std::string_view>(&scalar);
    const std::optional<Value> named =
        text == nullptr ? std::nullopt : model::valueNamed<Value>(*text);
    if (named) {
        value = *named;
    }
    return named.has_value();
}

template <model::Enumeration Value>
[[nodiscard]] Scalar toScalar(model::EnumerationSet<Value> values, std::string& buffer) {
    buffer.clear();
    for (const Value value : model::allValues<Value>()) {
        if (values.contains(value)) {
            buffer += buffer.empty() ? "" : "\n";
            buffer += model::nameOf(value);
        }
    }
    return std::string_view(buffer);
}

template <model::Enumeration Value>
[[nodiscard]] bool fromScalar(const Scalar& scalar, model::EnumerationSet<Value>& values) {
    const auto* text = std::get_if<std::string_view>(&scalar);
    if (text == nullptr) {
        return false;
    }
    values = {};
    for (const std::string_view line : linesOf(*text)) {
        const std::optional<Value> value = model::valueNamed<Value>(line);
        if (!value) {
            return false;
        }
        values.insert(*value);
    }
    std::string canonical;
    (void)toScalar(values, canonical);
    return canonical == *text;
}

template <class Value>
[[nodiscard]] Scalar toScalar(const std::optional<Value>& value, std::string& buffer) {
    return value ? toScalar(*value, buffer) : Scalar();
}

template <class Value>
[[nodiscard]] bool fromScalar(const Scalar& scalar, std::optional<Value>& value) {
    if (std::holds_alternative<std::monostate>(scalar)) {
        value.reset();
        return true;
    }
    return fromScalar(scalar, value.emplace());
}

} // namespace cjm::store
