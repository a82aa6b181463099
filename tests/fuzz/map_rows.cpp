#include "map_rows.h"

#include "format.h"
#include "map_pages.h"

#include <cjm/base/digest.h>
#include <cjm/base/uuid.h>
#include <cjm/model/document.h>
#include <cjm/store/document_bytes.h>

#include <store/sqlite_bytes.h>

#include <algorithm>
#include <bit>
#include <map>

namespace cjm::fuzz {

namespace {

using base::Bytes;
using base::BytesView;

constexpr std::size_t pageCountOffset = 28;

/// Of each table, in the order of the format, its columns that hold numbers with a fraction: SQLite
/// writes those without one as whole numbers.
const std::vector<std::vector<bool>>& realColumns() {
    static const std::vector<std::vector<bool>> all = [] {
        std::vector<std::vector<bool>> found;
        for (const store::TableSchema& table : store::documentSchema()) {
            std::vector<bool> columns;
            std::size_t end = table.sql.find(','); // after the number
            while (end != std::string::npos) {
                const std::size_t type = table.sql.find("\" ", end + 3) + 2;
                columns.push_back(table.sql.compare(type, 4, "REAL") == 0);
                end = table.sql.find(',', type);
            }
            found.push_back(std::move(columns));
        }
        return found;
    }();
    return all;
}

std::int64_t signedNumber(std::uint64_t number, std::size_t size) {
    const std::size_t unused = 64 - 8 * size;
    return static_cast<std::int64_t>(number << unused) >> unused;
}

Value readValue(std::uint64_t type, PageCursor& content) {
    constexpr std::array<std::size_t, 7> sizes = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0 || type == 10 || type == 11) {
        return {};
    }
    if (type < sizes.size()) {
        return signedNumber(content.number(sizes.at(type)), sizes.at(type));
    }
    if (type == 7) {
        return std::bit_cast<double>(content.number(8));
    }
    if (type < 10) {
        return static_cast<std::int64_t>(type - 8);
    }
    const BytesView bytes = content.take(type / 2 - 6);
    return type % 2 == 1 ? Value(std::string(base::asText(bytes)))
                         : Value(Bytes(bytes.begin(), bytes.end()));
}

std::vector<Value> readRecord(BytesView record) {
    PageCursor types(record);
    const auto end = static_cast<std::size_t>(types.variableNumber());
    PageCursor content(record, end);
    std::vector<Value> values;
    while (types.isSound() && types.place() < end) {
        values.push_back(readValue(types.variableNumber(), content));
    }
    return values;
}

struct RecordWriter {
    Bytes types = {};
    Bytes content = {};

    void operator()(std::monostate) { addVariableNumber(types, 0); }

    void operator()(std::int64_t number) {
        addVariableNumber(types, 6);
        addEight(static_cast<std::uint64_t>(number));
    }

    void operator()(double number) {
        addVariableNumber(types, 7);
        addEight(std::bit_cast<std::uint64_t>(number));
    }

    void operator()(const std::string& text) { add(base::asBytes(text), 13); }

    void operator()(const Bytes& bytes) { add(bytes, 12); }

    void addEight(std::uint64_t number) {
        for (unsigned shift = 64; shift > 0; shift -= 8) {
            content.push_back(static_cast<std::byte>(number >> (shift - 8) & 0xFF));
        }
    }

    void add(BytesView bytes, std::uint64_t type) {
        addVariableNumber(types, 2 * bytes.size() + type);
        content.insert(content.end(), bytes.begin(), bytes.end());
    }
};

Bytes recordOf(const MapRow& row) {
    RecordWriter writer;
    writer(std::monostate()); // the number stands beside the record
    for (const Value& value : row.values) {
        std::visit(writer, value);
    }
    Bytes record;
    const std::size_t size = writer.types.size();
    addVariableNumber(record, size + (size < 127 ? 1 : 2)); // counts its own length too
    record.insert(record.end(), writer.types.begin(), writer.types.end());
    record.insert(record.end(), writer.content.begin(), writer.content.end());
    return record;
}

/// Where tables begin, in the order of the format; 0 for one that is not there.
std::vector<std::size_t> rootsIn(BytesView file, std::size_t pageSize) {
    const std::vector<store::TableSchema>& schema = store::documentSchema();
    std::vector<std::size_t> roots(schema.size(), 0);
    (void)readTree(file, pageSize, 1, [&](std::int64_t, BytesView record) {
        const std::vector<Value> values = readRecord(record);
        const auto* name = values.size() > 3 ? std::get_if<std::string>(&values[1]) : nullptr;
        const auto* root = values.size() > 3 ? std::get_if<std::int64_t>(&values[3]) : nullptr;
        if (name == nullptr || root == nullptr) {
            return;
        }
        for (std::size_t table = 0; table < schema.size(); ++table) {
            if (schema[table].name == *name) {
                roots[table] = static_cast<std::size_t>(*root);
            }
        }
    });
    return roots;
}

MapRow rowFrom(std::int64_t number, BytesView record, const std::vector<bool>& isReal) {
    MapRow row{number, readRecord(record)};
    if (!row.values.empty()) {
        row.values.erase(row.values.begin());
    }
    row.values.resize(isReal.size());
    for (std::size_t column = 0; column < isReal.size(); ++column) {
        const auto* whole = std::get_if<std::int64_t>(&row.values[column]);
        if (isReal[column] && whole != nullptr) {
            row.values[column] = static_cast<double>(*whole);
        }
    }
    return row;
}

/// A file without cards, and where its tables begin.
struct BlankMap {
    Bytes file;
    std::vector<std::size_t> roots;
};

const BlankMap& blankMap(std::size_t pageSize) {
    static std::map<std::size_t, BlankMap> maps;
    BlankMap& map = maps[pageSize];
    if (map.file.empty()) {
        base::Uuid id;
        id.bytes.fill(1);
        map.file = store::toBytes(model::emptyDocument({id})).value();
        if (pageSize != store::pageSize) {
            map.file = test::withPageSize(map.file, static_cast<int>(pageSize));
        }
        map.roots = rootsIn(map.file, pageSize);
    }
    return map;
}

/// The row of `meta` with this key, or null.
template <class Rows>
auto* metaRow(Rows& rows, std::string_view key) {
    auto& meta = rows.front().rows;
    const auto found = std::find_if(meta.begin(), meta.end(), [&](const MapRow& row) {
        return row.values.front() == Value(std::string(key));
    });
    return found == meta.end() ? nullptr : &*found;
}

class RowHasher {
public:
    void operator()(std::monostate) {}

    void operator()(std::int64_t number) { hasher.addNumber(number); }

    void operator()(double number) {
        hasher.addNumber(std::bit_cast<std::int64_t>(number == 0 ? 0.0 : number));
    }

    void operator()(const std::string& text) { hasher.addText(text); }

    void operator()(const Bytes& bytes) { hasher.addBytes(bytes); }

    void add(const Value& value) {
        hasher.addNumber(static_cast<std::int64_t>(value.index()));
        std::visit(*this, value);
    }

    void add(const MapRow& row) {
        for (const Value& value : row.values) {
            add(value);
        }
    }

    base::Hasher hasher;
};

} // namespace

std::optional<std::size_t> pageSizeOf(BytesView file) {
    PageCursor cursor(file, 16);
    const auto size = static_cast<std::size_t>(cursor.number(2));
    const bool isOne = std::has_single_bit(size) && size >= 512 && cursor.isSound();
    return isOne ? std::optional(size) : std::nullopt;
}

std::optional<MapRows> readRows(BytesView file) {
    const std::optional<std::size_t> pageSize = pageSizeOf(file);
    if (!pageSize) {
        return std::nullopt;
    }
    const std::vector<std::size_t> roots = rootsIn(file, *pageSize);
    MapRows tables;
    for (const store::TableSchema& schema : store::documentSchema()) {
        const std::size_t index = tables.size();
        MapTable& table = tables.emplace_back(MapTable{schema.name, {}});
        const auto take = [&](std::int64_t number, BytesView record) {
            table.rows.push_back(rowFrom(number, record, realColumns()[index]));
        };
        if (!readTree(file, *pageSize, roots[index], take)) {
            return std::nullopt;
        }
    }
    return tables;
}

Bytes fileWith(const MapRows& rows, std::size_t pageSize) {
    const BlankMap& blank = blankMap(pageSize);
    Bytes file = blank.file;
    for (std::size_t table = 0; table < rows.size(); ++table) {
        std::vector<Cell> cells;
        for (const MapRow& row : rows[table].rows) {
            cells.push_back({row.number, recordOf(row)});
        }
        writeTree(file, pageSize, blank.roots.at(table), cells);
    }
    test::putNumber(file, pageCountOffset, static_cast<std::uint32_t>(file.size() / pageSize));
    return file;
}

std::string digestOf(const MapRows& rows) {
    const MapRow* id = metaRow(rows, store::documentKey);
    RowHasher hasher;
    hasher.hasher.addNumber(store::applicationId);
    hasher.hasher.addNumber(store::currentFormat);
    hasher.add(id == nullptr ? Value() : id->values.back());
    for (std::size_t table = 1; table < rows.size(); ++table) {
        if (table > 1) { // all but the properties, which are one row
            hasher.hasher.addText(rows[table].name);
            hasher.hasher.addNumber(static_cast<std::int64_t>(rows[table].rows.size()));
        }
        for (const MapRow& row : rows[table].rows) {
            hasher.add(row);
        }
    }
    return base::toText(hasher.hasher.finish());
}

void putDigest(MapRows& rows) {
    const std::string digest = digestOf(rows);
    if (MapRow* row = metaRow(rows, store::digestKey); row != nullptr) {
        row->values.back() = digest;
    }
}

} // namespace cjm::fuzz
