// Enumerations are stored by name, never by number. Each lists its names once, in the order of its
// values, in a function `enumerationNames` beside it.
//
//     enum class Audience { everyone, internal };
//     constexpr auto enumerationNames(Audience) { return std::array{"everyone"sv, "internal"sv}; }
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cjm::model {

using namespace std::string_view_literals;

template <class Value>
concept Enumeration = requires(Value value) {
    enumerationNames(value).size();
};

template <Enumeration Value>
[[nodiscard]] constexpr std::string_view nameOf(Value value) {
    return enumerationNames(value).at(static_cast<std::size_t>(value));
}

/// The value with exactly this name.
template <Enumeration Value>
[[nodiscard]] constexpr std::optional<Value> valueNamed(std::string_view name) {
    constexpr auto names = enumerationNames(Value{});
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Value>(found - names.begin());
}

/// Every value, in order.
template <Enumeration Value>
[[nodiscard]] constexpr auto allValues() {
    std::array<Value, enumerationNames(Value{}).size()> values = {};
    for (std::size_t index = 0; index < values.size(); ++index) {
        values[index] = static_cast<Value>(index);
    }
    return values;
}

/// Any number of values of an enumeration.
template <Enumeration Value>
class EnumerationSet {
public:
    [[nodiscard]] constexpr bool contains(Value value) const { return (m_bits & bit(value)) != 0; }

    constexpr void insert(Value value) { m_bits |= bit(value); }

    constexpr void erase(Value value) { m_bits &= ~bit(value); }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

    friend constexpr bool operator==(const EnumerationSet&, const EnumerationSet&) = default;

private:
    static_assert(enumerationNames(Value{}).size() <= 32);

    [[nodiscard]] static constexpr std::uint32_t bit(Value value) {
        return std::uint32_t{1} << static_cast<std::uint32_t>(value);
    }

    std::uint32_t m_bits = 0;
};

} // namespace cjm::model
