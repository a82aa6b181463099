#include <cjm/model/document_properties.h>
#include <cjm/model/table.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace cjm::model;

namespace {

using Words = Table<PlainWord>;
using WordMap = std::map<PlainWordId, PlainWord>;

static_assert(std::forward_iterator<Words::Iterator>);

PlainWordId idOf(std::size_t number) {
    PlainWordId id;
    id.uuid.bytes[14] = static_cast<std::uint8_t>(number / 256);
    id.uuid.bytes[15] = static_cast<std::uint8_t>(number % 256);
    return id;
}

PlainWord wordOf(std::size_t number, std::string plain = {}) {
    PlainWord word;
    word.id = idOf(number);
    word.plain = std::move(plain);
    return word;
}

Words tableOfSize(std::size_t size) {
    Words table;
    for (std::size_t number = 0; number < size; ++number) {
        table.put(wordOf(number));
    }
    return table;
}

std::vector<PlainWord> rowsOf(const Words& table) {
    return {table.begin(), table.end()};
}

std::vector<PlainWord> rowsOf(const WordMap& map) {
    std::vector<PlainWord> rows;
    for (const auto& [id, word] : map) {
        rows.push_back(word);
    }
    return rows;
}

/// Puts or erases one row at random, in both.
void changeBoth(std::mt19937_64& engine, Words& table, WordMap& map) {
    const std::size_t number = engine() % 2'000;
    if (engine() % 3 == 0) {
        REQUIRE(table.erase(idOf(number)) == (map.erase(idOf(number)) == 1));
    } else {
        const PlainWord word = wordOf(number, std::to_string(engine() % 4));
        table.put(word);
        map[word.id] = word;
    }
}

using Difference = std::tuple<PlainWordId, bool, bool>;

std::vector<Difference> differencesOf(const Words& left, const Words& right) {
    std::vector<Difference> differences;
    Words::forEachDifference(left, right, [&](const auto& leftRow, const auto& rightRow) {
        CHECK(leftRow == (leftRow ? left.share(leftRow->id) : nullptr));
        CHECK(rightRow == (rightRow ? right.share(rightRow->id) : nullptr));
        const PlainWordId id = leftRow ? leftRow->id : rightRow->id;
        differences.emplace_back(id, leftRow != nullptr, rightRow != nullptr);
    });
    return differences;
}

std::vector<Difference> differencesOf(const WordMap& left, const WordMap& right) {
    std::vector<Difference> differences;
    for (std::size_t number = 0; number < 2'000; ++number) {
        const auto leftRow = left.find(idOf(number));
        const auto rightRow = right.find(idOf(number));
        const bool inLeft = leftRow != left.end();
        const bool inRight = rightRow != right.end();
        if (inLeft != inRight || (inLeft && leftRow->second != rightRow->second)) {
            differences.emplace_back(idOf(number), inLeft, inRight);
        }
    }
    return differences;
}

} // namespace

TEST_CASE("Table: holds after any puts and erases what a map would hold", "[model][table]") {
    std::mt19937_64 engine(1);
    Words table;
    WordMap map;
    for (int step = 0; step < 6'000; ++step) {
        changeBoth(engine, table, map);
        REQUIRE(table.size() == map.size());
        REQUIRE(table.isEmpty() == map.empty());
        const PlainWordId id = idOf(engine() % 2'000);
        const PlainWord* found = table.find(id);
        REQUIRE((found != nullptr) == map.contains(id));
        REQUIRE(table.contains(id) == map.contains(id));
        REQUIRE((found == nullptr || *found == map[id]));
        if (step % 100 == 0) {
            REQUIRE(rowsOf(table) == rowsOf(map));
        }
    }
    REQUIRE(rowsOf(table) == rowsOf(map));
    CHECK(table.size() > 1'000);
}

TEST_CASE("Table: copies are independent", "[model][table]") {
    std::mt19937_64 engine(2);
    Words table;
    WordMap map;
    std::vector<std::pair<Words, WordMap>> copies;
    for (int step = 0; step < 3'000; ++step) {
        if (step % 150 == 0) {
            copies.emplace_back(table, map);
        }
        changeBoth(engine, table, map);
    }
    for (const auto& [copy, copiedMap] : copies) {
        CHECK(copy.size() == copiedMap.size());
        CHECK(rowsOf(copy) == rowsOf(copiedMap));
    }
}

TEST_CASE("Table: forEachDifference tells what differs between any two copies, in order of id",
          "[model][table]") {
    std::mt19937_64 engine(3);
    Words table;
    WordMap map;
    std::vector<std::pair<Words, WordMap>> copies;
    for (int step = 0; step < 3'000; ++step) {
        if (step % 250 == 0) {
            copies.emplace_back(table, map);
        }
        changeBoth(engine, table, map);
    }
    for (const auto& [left, leftMap] : copies) {
        for (const auto& [right, rightMap] : copies) {
            CHECK(differencesOf(left, right) == differencesOf(leftMap, rightMap));
            CHECK((left == right) == (leftMap == rightMap));
        }
    }
}

TEST_CASE("Table: a copy shares its rows, and after an edit all but the edited one",
          "[model][table]") {
    const Words before = tableOfSize(1'000);
    Words after = before;
    after.put(wordOf(500, "knippen"));
    after.put(wordOf(1'000));
    after.erase(idOf(0));
    for (std::size_t number = 0; number <= 1'000; ++number) {
        const bool edited = number == 500 || number == 1'000 || number == 0;
        CHECK((before.share(idOf(number)) == after.share(idOf(number))) == !edited);
    }
}

TEST_CASE("Table: an edit copies one chunk of pointers", "[model][table]") {
    const Words before = tableOfSize(1'000);
    Words after = before;
    after.put(wordOf(500, "knippen"));
    int moved = 0;
    auto row = after.begin();
    for (auto old = before.begin(); old != before.end(); ++old, ++row) {
        moved += &old.shared() == &row.shared() ? 0 : 1;
    }
    CHECK(moved >= 1);
    CHECK(moved <= 64);
}

TEST_CASE("Table: forEachDifference compares rows by value, not by pointer", "[model][table]") {
    Words left = tableOfSize(200);
    Words right = tableOfSize(200);
    CHECK(left == right);
    CHECK(differencesOf(left, right).empty());
    right.put(wordOf(100, "knippen"));
    CHECK_FALSE(left == right);
    CHECK(differencesOf(left, right) == std::vector{Difference(idOf(100), true, true)});
    left.put(wordOf(100, "knippen"));
    CHECK(left == right);
}

TEST_CASE("Table: fromSorted makes the same table as putting each row", "[model][table]") {
    const std::size_t size = GENERATE(0u, 1u, 63u, 64u, 65u, 128u, 129u, 1'000u);
    const Words expected = tableOfSize(size);
    Words table = Words::fromSorted(rowsOf(expected));
    CHECK(table == expected);
    CHECK(table.size() == size);
    CHECK(static_cast<std::size_t>(std::distance(table.begin(), table.end())) == size);
    CHECK_FALSE(table.contains(idOf(size)));
    table.put(wordOf(size));
    CHECK(table == tableOfSize(size + 1));
}

TEST_CASE("Table: is the same whatever order its rows were put in", "[model][table]") {
    std::vector<PlainWord> rows = rowsOf(tableOfSize(500));
    std::mt19937_64 engine(4);
    for (std::size_t index = rows.size() - 1; index > 0; --index) {
        std::swap(rows[index], rows[engine() % (index + 1)]);
    }
    Words table;
    for (const PlainWord& row : rows) {
        table.put(row);
    }
    CHECK(table == tableOfSize(500));
    CHECK(rowsOf(table) == rowsOf(tableOfSize(500)));
}

TEST_CASE("Table: put keeps the row that it is given", "[model][table]") {
    const auto row = std::make_shared<const PlainWord>(wordOf(7, "knippen"));
    Words table = tableOfSize(100);
    table.put(row);
    CHECK(table.share(row->id) == row);
    CHECK(table.find(row->id) == row.get());
    CHECK(table.size() == 100);
}

TEST_CASE("Table: erasing every row leaves an empty table", "[model][table]") {
    const bool forwards = GENERATE(true, false);
    Words table = tableOfSize(200);
    for (std::size_t count = 0; count < 200; ++count) {
        REQUIRE(table.erase(idOf(forwards ? count : 199 - count)));
    }
    CHECK(table.isEmpty());
    CHECK(table.begin() == table.end());
    CHECK(table == Words());
    CHECK_FALSE(table.erase(idOf(0)));
    CHECK(table.share(idOf(0)) == nullptr);
    table.put(wordOf(3));
    CHECK(rowsOf(table) == std::vector{wordOf(3)});
}
