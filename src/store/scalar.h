// How the value of a field is written where there are only scalars, as in an SQLite column.
//
// Lists are written one entry a line: their entries never contain a line end. The encoding is
// exact: different values give different scalars, and `fromScalar` takes what `toScalar` gives and
// nothing else.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/model/value_text.h>

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
[[nodiscard]] Scalar toScalar(const base::Bytes& bytes, std::string& buffer);
[[nodiscard]] Scalar toScalar(bool value, std::string& buffer);
[[nodiscard]] Scalar toScalar(int value, std::string& buffer);
[[nodiscard]] Scalar toScalar(double value, std::string& buffer);

[[nodiscard]] bool fromScalar(const Scalar& scalar, std::string& text);
[[nodiscard]] bool fromScalar(const Scalar& scalar, base::Bytes& bytes);
[[nodiscard]] bool fromScalar(const Scalar& scalar, bool& value);
[[nodiscard]] bool fromScalar(const Scalar& scalar, int& value);
[[nodiscard]] bool fromScalar(const Scalar& scalar, double& value);

/// The entries of a list that was written one a line; an empty text has none.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);

/// As `linesOf` reads them.
[[nodiscard]] std::string asLines(const std::vector<std::string>& entries);

template <model::OneText Value>
[[nodiscard]] Scalar toScalar(const Value& value, std::string& buffer) {
    buffer = model::writeText(value);
    return std::string_view(buffer);
}

template <model::OneText Value>
[[nodiscard]] bool fromScalar(const Scalar& scalar, Value& value) {
    const auto* text = std::get_if<std::string_view>(&scalar);
    return text != nullptr && model::readText(*text, value);
}

template <model::SeveralTexts Value>
[[nodiscard]] Scalar toScalar(const Value& value, std::string& buffer) {
    buffer = asLines(model::writeTexts(value));
    return std::string_view(buffer);
}

/// Sets in their own order only.
template <model::SeveralTexts Value>
[[nodiscard]] bool fromScalar(const Scalar& scalar, Value& value) {
    const auto* text = std::get_if<std::string_view>(&scalar);
    return text != nullptr && model::readTexts(linesOf(*text), value) &&
           asLines(model::writeTexts(value)) == *text;
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
