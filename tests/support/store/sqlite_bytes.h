// Changing the bytes of a .cjm file with SQL, as another program or an attacker would.
#pragma once

#include <cjm/base/bytes.h>

#include <cstdint>
#include <string>

namespace cjm::test {

/// The file after these statements. Throws SQLite::Exception where they fail.
[[nodiscard]] base::Bytes changedBySql(const base::Bytes& file, const std::string& statements);

/// The same content in pages of this size, as another program could have written it.
[[nodiscard]] base::Bytes withPageSize(const base::Bytes& file, int size);

/// The answer of the database in the file to a query with one value.
[[nodiscard]] std::string queriedFrom(const base::Bytes& file, const std::string& query);

/// The answer of the database in the file at a path.
[[nodiscard]] std::string queriedFromFile(const std::string& path, const std::string& query);

/// Brings what a write-ahead log holds into the database at a path, and removes the log.
void foldInLog(const std::string& path);

/// Puts a big-endian number of four bytes into the file.
void putNumber(base::Bytes& file, std::size_t offset, std::uint32_t number);

} // namespace cjm::test
