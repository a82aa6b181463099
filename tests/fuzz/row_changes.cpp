#include "row_changes.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size,
                                        std::size_t maximalSize);

namespace cjm::fuzz {

namespace {

using namespace std::string_literals;

Value hostileNumber(Random& random) {
    static const std::array<std::int64_t, 12> values = {0,
                                                        1,
                                                        -1,
                                                        2,
                                                        3,
                                                        5,
                                                        60,
                                                        99,
                                                        500,
                                                        2000,
                                                        99'999'999'999,
                                                        std::numeric_limits<std::int64_t>::max()};
    return oneOf(values, random);
}

Value hostileReal(Random& random) {
    static const std::array<double, 7> values = {0.0,
                                                 -0.0,
                                                 0.5,
                                                 1e-320,
                                                 1e300,
                                                 std::numeric_limits<double>::infinity(),
                                                 std::numeric_limits<double>::quiet_NaN()};
    return oneOf(values, random);
}

std::string manyMarks() {
    std::string text;
    for (int count = 0; count < 900; ++count) {
        text += "e\u0301";
    }
    return text;
}

Value hostileText(Random& random) {
    static const std::array<std::string, 36> values = {
        "",
        "a",
        "V",
        "0",
        "z0",
        "nl",
        "de-CH",
        "\u202E",
        "\0b"s,
        "\n",
        "a\nb",
        "\xED\xA0\x80",
        "\U0010FFFF",
        "\xFF\xFE",
        "\xF0\x80\x80\x80",
        "#0072b2",
        "#0072B2",
        "2026-02-30",
        "2024-02-29",
        "2024-02-29T10:00:00Z",
        "emotions",
        "ideal",
        "lost",
        "other",
        "card:",
        "phase:",
        "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        " a ",
        "a\r\nb",
        "\uFEFFa",
        "a\tb",
        std::string(501, 'x'),
        std::string(20'001, 'y'),
        manyMarks(),
        "1",
        "https://example.org"};
    return oneOf(values, random);
}

Value hostileBytes(Random& random) {
    static const std::array<std::string, 3> values = {"", "\x89PNG\r\n\x1A\n",
                                                      std::string(5'000, '\0')};
    const auto bytes = base::asBytes(oneOf(values, random));
    return base::Bytes(bytes.begin(), bytes.end());
}

const std::string* textIn(const MapRow& row, std::size_t column) {
    return column < row.values.size() ? std::get_if<std::string>(&row.values[column]) : nullptr;
}

class RowChanger {
public:
    RowChanger(MapTable& table, const MapRows& tables, Random& random)
        : m_table(table)
        , m_tables(tables)
        , m_random(random) {}

    void change() {
        const std::size_t place = below(m_random, m_table.rows.size());
        MapRow& row = m_table.rows[place];
        switch (below(m_random, 14)) {
        case 0:
            m_table.rows.erase(m_table.rows.begin() + static_cast<std::ptrdiff_t>(place));
            break;
        case 1:
            row.number += static_cast<std::int64_t>(below(m_random, 9)) - 2;
            break;
        case 2:
            addTwin(row);
            break;
        case 3:
            setInAll(below(m_random, row.values.size()));
            break;
        default:
            setValue(row, below(m_random, row.values.size()));
        }
    }

private:
    void addTwin(MapRow row) {
        std::string* id = std::get_if<std::string>(&row.values.front());
        if (id != nullptr && !id->empty() && below(m_random, 4) != 0) {
            id->back() = "0123456789abcdef"[below(m_random, 16)];
        }
        row.number = m_table.rows.back().number + 1;
        m_table.rows.push_back(std::move(row));
    }

    void setInAll(std::size_t column) {
        const Value value = otherValue(m_table.rows.front().values[column], column);
        for (MapRow& row : m_table.rows) {
            row.values[column] = value;
        }
    }

    void setValue(MapRow& row, std::size_t column) {
        Value& value = row.values[column];
        if (auto* text = std::get_if<std::string>(&value); text && below(m_random, 3) == 0) {
            mutateText(*text);
        } else {
            value = otherValue(value, column);
        }
    }

    void mutateText(std::string& text) {
        const std::size_t size = text.size();
        text.resize(size + 8);
        text.resize(
            LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, text.size()));
    }

    [[nodiscard]] Value otherValue(const Value& value, std::size_t column) {
        if (below(m_random, 4) == 0) {
            return oneOf(m_table.rows, m_random).values[column];
        }
        if (below(m_random, 16) == 0) {
            return {};
        }
        // Of another type only now and then: that is seen at once.
        const bool isOther = value.index() == 0 || below(m_random, 16) == 0;
        switch (isOther ? 1 + below(m_random, 4) : value.index()) {
        case 1:
            return hostileNumber(m_random);
        case 2:
            return hostileReal(m_random);
        case 4:
            return hostileBytes(m_random);
        default:
            return otherText();
        }
    }

    [[nodiscard]] Value otherText() {
        switch (below(m_random, 6)) {
        case 0:
        case 1:
            return someId();
        case 2:
            return someId() + '\n' + someId();
        case 3:
            return (below(m_random, 2) == 0 ? "card:" : "phase:") + someId();
        default:
            return hostileText(m_random);
        }
    }

    [[nodiscard]] std::string someId() {
        const MapTable& table = oneOf(m_tables, m_random);
        const std::string* id =
            table.rows.empty() ? nullptr : textIn(oneOf(table.rows, m_random), 0);
        return id == nullptr || id->size() != 36 ? "00000000-0000-0000-0000-000000000000" : *id;
    }

    MapTable& m_table;
    const MapRows& m_tables;
    Random& m_random;
};

/// In the order of their ids, and numbered from 1.
void settle(MapTable& table) {
    const bool hasIds = table.name != "meta" && table.name != "document";
    if (hasIds) {
        std::stable_sort(table.rows.begin(), table.rows.end(),
                         [](const MapRow& left, const MapRow& right) {
                             const std::string* one = textIn(left, 0);
                             const std::string* other = textIn(right, 0);
                             return one != nullptr && other != nullptr && *one < *other;
                         });
    }
    std::int64_t number = 0;
    for (MapRow& row : table.rows) {
        row.number = ++number;
    }
}

} // namespace

void changeRows(MapRows& tables, Random& random) {
    const bool settles = below(random, 8) != 0;
    for (std::size_t times = 1 + below(random, 4); times > 0; --times) {
        MapTable& table = oneOf(tables, random);
        const MapRows before = tables;
        if (table.rows.empty()) {
            continue;
        }
        RowChanger(table, before, random).change();
        if (settles) {
            settle(table);
        }
    }
}

} // namespace cjm::fuzz
