#include <cjm/model/document.h>

#include <catch2/catch.hpp>
#include <model/other_value.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

using namespace cjm::model;

namespace {

template <class Visitor>
void forEachRowTypeAndProperties(Visitor&& visitor) {
    forEachRowType(visitor);
    visitor.template operator()<DocumentProperties>();
}

bool isIdentifier(std::string_view name) {
    const auto isLower = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    const auto isUpper = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    return !name.empty() && isLower(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [&](char letter) { return isLower(letter) || isUpper(letter); });
}

/// For each byte of a row, whether the id or a listed field lies there.
template <class Row>
std::vector<bool> listedBytes(const Row& row) {
    std::vector<bool> listed(sizeof(Row));
    const auto list = [&](const auto& value) {
        const auto offset =
            reinterpret_cast<const std::byte*>(&value) - reinterpret_cast<const std::byte*>(&row);
        std::fill_n(listed.begin() + offset, sizeof(value), true);
    };
    list(row.id);
    forEachField(row, [&](const auto&, const auto& value) { list(value); });
    return listed;
}

} // namespace

TEST_CASE("fields: names are unique camelCase identifiers", "[model][field]") {
    forEachRowTypeAndProperties([]<class Row>() {
        INFO(RowTraits<Row>::name);
        std::set<std::string_view> names = {"id"};
        forEachFieldOf<Row>([&](const auto& field) {
            INFO(field.name);
            CHECK(isIdentifier(field.name));
            CHECK(names.insert(field.name).second);
        });
    });
}

TEST_CASE("fields: tables have unique names, and rows their own type", "[model][field]") {
    std::set<std::string_view> names;
    std::size_t index = 0;
    forEachRowType([&]<class Row>() {
        INFO(RowTraits<Row>::name);
        CHECK(isIdentifier(RowTraits<Row>::name));
        CHECK(names.insert(RowTraits<Row>::name).second);
        CHECK(RowTraits<Row>::type == allValues<RowType>().at(index));
        ++index;
    });
    CHECK(index == allValues<RowType>().size());
    CHECK(names.insert(RowTraits<DocumentProperties>::name).second);
}

TEST_CASE("fields: each stands for a member of its own", "[model][field]") {
    forEachRowTypeAndProperties([]<class Row>() {
        INFO(RowTraits<Row>::name);
        forEachFieldOf<Row>([](const auto& changed) {
            INFO(changed.name);
            Row row;
            cjm::test::makeOther(changed.of(row));
            CHECK(row != Row{});
            forEachFieldOf<Row>([&](const auto& field) {
                const bool differs = field.of(row) != field.of(Row{});
                CHECK(differs == (field.name == changed.name));
            });
        });
    });
}

TEST_CASE("fields: a row has no other members but its id", "[model][field]") {
    forEachRowTypeAndProperties([]<class Row>() {
        INFO(RowTraits<Row>::name);
        Row row;
        const std::vector<bool> listed = listedBytes(row);
        std::size_t gap = 0;
        for (std::size_t offset = 0; offset < sizeof(Row); ++offset) {
            gap = listed[offset] ? 0 : gap + 1;
            REQUIRE(gap < alignof(Row)); // more than padding
            if (gap > 0) {
                std::byte& byte = reinterpret_cast<std::byte*>(&row)[offset];
                byte ^= std::byte{1};
                REQUIRE(row == Row{}); // else it is no padding
                byte ^= std::byte{1};
            }
        }
    });
}

TEST_CASE("fields: forEachField visits them in the order of the list", "[model][field]") {
    forEachRowTypeAndProperties([]<class Row>() {
        Row row;
        std::vector<std::string_view> visited;
        forEachField(row, [&](const auto& field, auto& value) {
            CHECK(&value == &field.of(row));
            visited.push_back(field.name);
        });
        std::vector<std::string_view> listed;
        forEachFieldOf<Row>([&](const auto& field) { listed.push_back(field.name); });
        CHECK(visited == listed);
    });
}

TEST_CASE("fields: numbers have room between their least and greatest", "[model][field]") {
    forEachRowTypeAndProperties([]<class Row>() {
        Row row;
        forEachField(row, [&](const auto& field, const auto& value) {
            if constexpr (std::is_same_v<decltype(value), const int&> ||
                          std::is_same_v<decltype(value), const std::optional<int>&>) {
                INFO(RowTraits<Row>::name << "." << field.name);
                CHECK(field.rule.least < field.rule.greatest);
            }
            if constexpr (std::is_same_v<decltype(value), const RowReference&> ||
                          std::is_same_v<decltype(value), const std::optional<RowReference>&>) {
                INFO(RowTraits<Row>::name << "." << field.name);
                CHECK_FALSE(field.rule.rowTypes.isEmpty());
            }
        });
    });
}
