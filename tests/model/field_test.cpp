#include <cjm/model/document.h>

#include <catch2/catch.hpp>
#include <model/other_value.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <set>
#include <string_view>
#include <vector>

using namespace cjm::model;

namespace {

// What is looked at is collected for each type of row, and checked once for all of them: a CHECK in
// a function for each field takes compilers a minute.

using FieldNames = std::vector<std::string_view>;

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

template <class Row>
FieldNames fieldNames() {
    FieldNames names;
    forEachFieldOf<Row>([&](const auto& field) { names.push_back(field.name); });
    return names;
}

template <class Row>
FieldNames fieldsThatDiffer(const Row& left, const Row& right) {
    FieldNames names;
    forEachFieldOf<Row>([&](const auto& field) {
        if (field.of(left) != field.of(right)) {
            names.push_back(field.name);
        }
    });
    return names;
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

/// A row as its bytes.
struct RawRow {
    std::byte* bytes;
    std::vector<bool> listed;
    std::size_t alignment;
    std::function<bool()> isAsItWas;
};

void checkPadding(const RawRow& row) {
    std::size_t gap = 0;
    for (std::size_t offset = 0; offset < row.listed.size(); ++offset) {
        gap = row.listed[offset] ? 0 : gap + 1;
        REQUIRE(gap < row.alignment); // more than padding
        if (gap > 0) {
            row.bytes[offset] ^= std::byte{1};
            REQUIRE(row.isAsItWas()); // else it is no padding
            row.bytes[offset] ^= std::byte{1};
        }
    }
}

/// A number has the room of its rule, a reference the types that it may name.
struct Room {
    std::string_view row;
    std::string_view field;
    bool isThere;
};

template <class Row>
void collectRooms(std::vector<Room>& rooms) {
    Row row;
    forEachField(row, [&](const auto& field, const auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, std::optional<int>>) {
            rooms.push_back(
                {RowTraits<Row>::name, field.name, field.rule.least < field.rule.greatest});
        }
        if constexpr (std::is_same_v<Value, RowReference> ||
                      std::is_same_v<Value, std::optional<RowReference>>) {
            rooms.push_back({RowTraits<Row>::name, field.name, !field.rule.rowTypes.isEmpty()});
        }
    });
}

} // namespace

TEST_CASE("fields: names are unique camelCase identifiers", "[model][field]") {
    std::vector<std::pair<std::string_view, FieldNames>> rows;
    forEachRowTypeAndProperties(
        [&]<class Row>() { rows.emplace_back(RowTraits<Row>::name, fieldNames<Row>()); });
    for (const auto& [row, fields] : rows) {
        INFO(row);
        std::set<std::string_view> names = {"id"};
        for (const std::string_view name : fields) {
            INFO(name);
            CHECK(isIdentifier(name));
            CHECK(names.insert(name).second);
        }
    }
}

TEST_CASE("fields: tables have unique names, and rows their own type", "[model][field]") {
    FieldNames tables;
    std::vector<RowType> types;
    forEachRowType([&]<class Row>() {
        tables.push_back(RowTraits<Row>::name);
        types.push_back(RowTraits<Row>::type);
    });
    constexpr auto all = allValues<RowType>();
    CHECK(types == std::vector(all.begin(), all.end()));
    tables.push_back(RowTraits<DocumentProperties>::name);
    std::set<std::string_view> names;
    for (const std::string_view table : tables) {
        INFO(table);
        CHECK(isIdentifier(table));
        CHECK(names.insert(table).second);
    }
}

TEST_CASE("fields: each stands for a member of its own", "[model][field]") {
    struct Changed {
        std::string_view row;
        std::string_view field;
        FieldNames different;
        bool isOtherRow;
    };

    std::vector<Changed> all;
    forEachRowTypeAndProperties([&]<class Row>() {
        forEachFieldOf<Row>([&](const auto& field) {
            Row row;
            cjm::test::makeOther(field.of(row));
            all.push_back(
                {RowTraits<Row>::name, field.name, fieldsThatDiffer(row, Row{}), row != Row{}});
        });
    });
    for (const Changed& changed : all) {
        INFO(changed.row << '.' << changed.field);
        CHECK(changed.isOtherRow);
        CHECK(changed.different == FieldNames{changed.field});
    }
}

TEST_CASE("fields: a row has no other members but its id", "[model][field]") {
    forEachRowTypeAndProperties([]<class Row>() {
        INFO(RowTraits<Row>::name);
        Row row;
        checkPadding({reinterpret_cast<std::byte*>(&row), listedBytes(row), alignof(Row),
                      [&row] { return row == Row{}; }});
    });
}

TEST_CASE("fields: forEachField visits them in the order of the list", "[model][field]") {
    std::vector<std::pair<FieldNames, FieldNames>> all;
    forEachRowTypeAndProperties([&]<class Row>() {
        Row row;
        FieldNames visited;
        forEachField(row, [&](const auto& field, auto& value) {
            visited.push_back(&value == &field.of(row) ? field.name : "of another field");
        });
        all.emplace_back(std::move(visited), fieldNames<Row>());
    });
    for (const auto& [visited, listed] : all) {
        CHECK(visited == listed);
    }
}

TEST_CASE("fields: numbers and references have room for a value", "[model][field]") {
    std::vector<Room> rooms;
    forEachRowTypeAndProperties([&]<class Row>() { collectRooms<Row>(rooms); });
    CHECK_FALSE(rooms.empty());
    for (const Room& room : rooms) {
        INFO(room.row << '.' << room.field);
        CHECK(room.isThere);
    }
}
