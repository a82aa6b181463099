// The place of a row among its siblings, as a fraction written in text.
//
// Siblings are ordered by key, then by id. Between any two different keys there is always room for
// another, so an insertion changes one row only and two people's insertions never collide.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::model {

/// A key is one or more of 0-9, A-Z, a-z and does not end in 0: read as the digits of a fraction
/// between 0 and 1 in base 62. Comparing keys as bytes compares the fractions.
struct OrderKey {
    std::string digits;

    friend auto operator<=>(const OrderKey&, const OrderKey&) = default;
};

/// The longest key that is allowed, in characters.
inline constexpr std::size_t longestOrderKey = 200;

[[nodiscard]] bool isValid(const OrderKey& key);

/// A short key strictly between two others; a missing one stands for the open end on its side.
/// Nothing where there is no room: the keys are equal, in the wrong order or not valid, or the new
/// one would be too long. Then the siblings want new keys from `spreadOrderKeys`.
[[nodiscard]] std::optional<OrderKey> orderKeyBetween(const std::optional<OrderKey>& before,
                                                      const std::optional<OrderKey>& after);

/// `count` ascending keys with even room between them.
[[nodiscard]] std::vector<OrderKey> spreadOrderKeys(std::size_t count);

} // namespace cjm::model
