// What a .cjm file looks like from outside: its numbers and its tables.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::store {

/// 'CJM1', at offset 68 of the file.
inline constexpr std::uint32_t applicationId = 0x434A4D31;

/// The format that is written, at offset 60 of the file. Newer ones are refused.
inline constexpr std::uint32_t currentFormat = 1;

inline constexpr std::uint32_t pageSize = 4096;

inline constexpr std::string_view metaTable = "meta";

/// The keys of `meta`, in the order of its rows.
inline constexpr std::string_view formatKey = "format";
inline constexpr std::string_view documentKey = "document";
inline constexpr std::string_view digestKey = "digest";

struct TableSchema {
    std::string name;
    std::string sql; ///< As SQLite keeps it in sqlite_schema.
};

/// The tables of the current format, in the order in which they are made.
[[nodiscard]] const std::vector<TableSchema>& documentSchema();

/// SELECT with every column of a table in its order, n first, rows in the order of n.
template <class Row>
[[nodiscard]] std::string selectStatement();

/// The same from the first n up to the second one, and from the second one down to the first.
template <class Row>
[[nodiscard]] std::string selectUpwardsStatement();
template <class Row>
[[nodiscard]] std::string selectDownwardsStatement();

/// INSERT with a parameter for every column of a table, n first.
template <class Row>
[[nodiscard]] std::string insertStatement();

} // namespace cjm::store
