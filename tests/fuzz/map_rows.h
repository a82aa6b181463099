// The rows of a .cjm file, read and written without SQLite.
//
// For mutators, which change a row and need the file anew, with the digest that fits: that takes
// microseconds, where SQLite takes milliseconds. What stands on the pages is what
// https://www.sqlite.org/fileformat.html says.
#pragma once

#include <cjm/base/bytes.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cjm::fuzz {

/// As store::Scalar, but a value of its own.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, base::Bytes>;

struct MapRow {
    std::int64_t number = 0;
    std::vector<Value> values; ///< Of the columns after the number.
};

struct MapTable {
    std::string name;
    std::vector<MapRow> rows;
};

/// All tables of the format, in its order.
using MapRows = std::vector<MapTable>;

/// The page size that the header names, or none that a page could have.
[[nodiscard]] std::optional<std::size_t> pageSizeOf(base::BytesView file);

/// Nothing where a table is not there or its pages make no sense. More forgiving than SQLite.
[[nodiscard]] std::optional<MapRows> readRows(base::BytesView file);

/// A file with these rows, whatever they are, in pages of this size.
[[nodiscard]] base::Bytes fileWith(const MapRows& rows, std::size_t pageSize);

/// The digest of a document with these rows, as the file has it.
[[nodiscard]] std::string digestOf(const MapRows& rows);

/// Puts the digest that fits where the digest stands.
void putDigest(MapRows& rows);

} // namespace cjm::fuzz
