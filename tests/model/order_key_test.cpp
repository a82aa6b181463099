#include <cjm/model/order_key.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace cjm::model;
using namespace std::string_literals;

namespace {

using MaybeKey = std::optional<OrderKey>;

bool isBetween(const MaybeKey& before, const OrderKey& key, const MaybeKey& after) {
    return isValid(key) && (!before || *before < key) && (!after || key < *after);
}

/// Every key of up to three of these digits.
std::vector<OrderKey> shortKeys() {
    const std::string digits = "01AVyz";
    std::vector<OrderKey> keys;
    std::vector<std::string> prefixes = {""};
    for (int length = 1; length <= 3; ++length) {
        std::vector<std::string> longer;
        for (const std::string& prefix : prefixes) {
            for (const char digit : digits) {
                longer.push_back(prefix + digit);
            }
        }
        prefixes = longer;
        for (const std::string& text : prefixes) {
            if (text.back() != '0') {
                keys.push_back({text});
            }
        }
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// The fraction that a short key stands for.
double fractionOf(const OrderKey& key) {
    constexpr std::string_view alphabet =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    double fraction = 0;
    double weight = 1;
    for (const char digit : key.digits) {
        weight /= 62;
        fraction += weight * static_cast<double>(alphabet.find(digit));
    }
    return fraction;
}

} // namespace

TEST_CASE("isValid: an order key is letters and digits and does not end in 0",
          "[model][order_key]") {
    for (const std::string& digits : {"1"s, "z"s, "01"s, "0z"s, "V"s, std::string(200, 'z')}) {
        CHECK(isValid(OrderKey{digits}));
    }
    for (const std::string& digits :
         {""s, "0"s, "V0"s, "-"s, "V V"s, "V\0V"s, "\u00E9"s, "a!b"s, std::string(201, 'z')}) {
        CHECK_FALSE(isValid(OrderKey{digits}));
    }
}

TEST_CASE("orderKeyBetween: lies strictly between any two keys", "[model][order_key]") {
    const std::vector<OrderKey> keys = shortKeys();
    CHECK(keys.size() == 215);
    int wrong = 0;
    for (std::size_t low = 0; low < keys.size(); ++low) {
        for (std::size_t high = low + 1; high < keys.size(); ++high) {
            const MaybeKey key = orderKeyBetween(keys[low], keys[high]);
            wrong += key && isBetween(keys[low], *key, keys[high]) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("orderKeyBetween: lies beyond any key at an open end", "[model][order_key]") {
    CHECK(isValid(orderKeyBetween(std::nullopt, std::nullopt).value()));
    for (const OrderKey& key : shortKeys()) {
        const OrderKey before = orderKeyBetween(std::nullopt, key).value();
        const OrderKey after = orderKeyBetween(key, std::nullopt).value();
        CHECK(isBetween(std::nullopt, before, key));
        CHECK(isBetween(key, after, std::nullopt));
    }
}

TEST_CASE("orderKeyBetween: nothing between keys that are equal, in the wrong order or not valid",
          "[model][order_key]") {
    CHECK_FALSE(orderKeyBetween(OrderKey{"V"}, OrderKey{"V"}));
    CHECK_FALSE(orderKeyBetween(OrderKey{"W"}, OrderKey{"V"}));
    for (const std::string& digits : {""s, "V0"s, "?"s, std::string(201, 'V')}) {
        const OrderKey notValid{digits};
        CHECK_FALSE(orderKeyBetween(notValid, std::nullopt));
        CHECK_FALSE(orderKeyBetween(notValid, OrderKey{"z"}));
        CHECK_FALSE(orderKeyBetween(std::nullopt, notValid));
        CHECK_FALSE(orderKeyBetween(OrderKey{"1"}, notValid));
    }
}

TEST_CASE("orderKeyBetween: keys stay short where rows are added at an end", "[model][order_key]") {
    MaybeKey last;
    MaybeKey first;
    for (int count = 0; count < 1'000; ++count) {
        const MaybeKey after = orderKeyBetween(last, std::nullopt);
        const MaybeKey before = orderKeyBetween(std::nullopt, first);
        REQUIRE(after);
        REQUIRE(before);
        REQUIRE(isBetween(last, *after, std::nullopt));
        REQUIRE(isBetween(std::nullopt, *before, first));
        last = after;
        first = before;
    }
    CHECK(last->digits.size() <= 40);
    CHECK(first->digits.size() <= 40);
}

TEST_CASE("orderKeyBetween: gives nothing rather than a key that is too long",
          "[model][order_key]") {
    const bool upwards = GENERATE(true, false);
    OrderKey low{"A"};
    OrderKey high{"B"};
    int inserted = 0;
    while (const MaybeKey key = orderKeyBetween(low, high)) {
        REQUIRE(isBetween(low, *key, high));
        (upwards ? low : high) = *key;
        ++inserted;
    }
    CHECK(inserted > 900);
    CHECK(std::max(low.digits.size(), high.digits.size()) == longestOrderKey);
}

TEST_CASE("spreadOrderKeys: ascending keys with even room between them", "[model][order_key]") {
    const std::size_t count = GENERATE(0u, 1u, 2u, 30u, 31u, 61u, 62u, 1'000u, 50'000u);
    const std::vector<OrderKey> keys = spreadOrderKeys(count);
    REQUIRE(keys.size() == count);
    const double gap = count == 0 ? 0 : fractionOf(keys.front());
    double before = 0;
    int wrong = 0;
    for (const OrderKey& key : keys) {
        const double room = fractionOf(key) - before;
        wrong += isValid(key) && room > 0 && std::abs(room - gap) < gap / 1000 ? 0 : 1;
        before = fractionOf(key);
    }
    CHECK(wrong == 0);
    CHECK(1 - before > gap * 0.999);
    CHECK((count == 0 || gap > 0.5 / static_cast<double>(count + 1)));
    CHECK(std::is_sorted(keys.begin(), keys.end()));
}

TEST_CASE("spreadOrderKeys: short keys with room for more", "[model][order_key]") {
    const std::vector<OrderKey> keys = spreadOrderKeys(1'000);
    for (std::size_t index = 1; index < keys.size(); ++index) {
        REQUIRE(keys[index].digits.size() <= 2);
        REQUIRE(orderKeyBetween(keys[index - 1], keys[index])->digits.size() <= 3);
    }
}
