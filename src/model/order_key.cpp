#include <cjm/model/order_key.h>

#include <algorithm>

namespace cjm::model {

namespace {

constexpr std::string_view alphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t radix = alphabet.size();

/// The digit's value; the missing digits of a shorter key are zeros.
std::size_t digitAt(std::string_view digits, std::size_t position) {
    return position < digits.size() ? alphabet.find(digits[position]) : 0;
}

/// Digits strictly between the two fractions. An empty `before` is 0; no `after` is 1. Keys are
/// mostly added at an end, where taking the middle would spend a character every six keys: there
/// the next digit is taken instead.
std::string fractionBetween(std::string_view before, std::optional<std::string_view> after) {
    const bool atTheEnd = !after && !before.empty();
    const bool atTheStart = after && before.empty();
    std::string result;
    for (std::size_t position = 0;; ++position) {
        const std::size_t low = digitAt(before, position);
        const std::size_t high = after ? digitAt(*after, position) : radix;
        if (high - low > 1) {
            if (atTheEnd && position < before.size()) {
                result += alphabet[low + 1];
            } else if (atTheStart && after) {
                result += alphabet[high - 1];
            } else {
                result += alphabet[(low + high) / 2];
            }
            return result;
        }
        result += alphabet[low];
        if (low != high) {
            after = std::nullopt; // already below it, whatever follows
        }
    }
}

} // namespace

bool isValid(const OrderKey& key) {
    const auto isDigit = [](char character) {
        return alphabet.find(character) != std::string_view::npos;
    };
    return !key.digits.empty() && key.digits.size() <= longestOrderKey &&
           key.digits.back() != '0' && std::all_of(key.digits.begin(), key.digits.end(), isDigit);
}

std::optional<OrderKey> orderKeyBetween(const std::optional<OrderKey>& before,
                                        const std::optional<OrderKey>& after) {
    if ((before && !isValid(*before)) || (after && !isValid(*after)) ||
        (before && after && *before >= *after)) {
        return std::nullopt;
    }
    const std::string_view low = before ? std::string_view(before->digits) : std::string_view();
    OrderKey key{fractionBetween(low, after ? std::optional<std::string_view>(after->digits)
                                            : std::nullopt)};
    return isValid(key) ? std::optional(std::move(key)) : std::nullopt;
}

std::vector<OrderKey> spreadOrderKeys(std::size_t count) {
    std::size_t width = 1;
    std::size_t capacity = radix;
    while (capacity <= 2 * count) {
        ++width;
        capacity *= radix;
    }
    const std::size_t step = capacity / (count + 1);
    std::vector<OrderKey> keys;
    keys.reserve(count);
    for (std::size_t index = 1; index <= count; ++index) {
        std::string digits(width, '0');
        std::size_t value = index * step;
        for (std::size_t position = width; position > 0; --position) {
            digits[position - 1] = alphabet[value % radix];
            value /= radix;
        }
        digits.erase(digits.find_last_not_of('0') + 1);
        keys.push_back(OrderKey{std::move(digits)});
    }
    return keys;
}

} // namespace cjm::model
