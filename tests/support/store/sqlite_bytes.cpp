#include "sqlite_bytes.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <cstring>
#include <span>

namespace cjm::test {

namespace {

void load(SQLite::Database& database, const base::Bytes& file) {
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(file.size()));
    std::memcpy(copy, file.data(), file.size());
    const auto size = static_cast<sqlite3_int64>(file.size());
    database.check(
        sqlite3_deserialize(database.getHandle(), "main", copy, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE));
}

} // namespace

base::Bytes changedBySql(const base::Bytes& file, const std::string& statements) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    load(database, file);
    database.check(sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr));
    (void)database.exec(statements);
    sqlite3_int64 size = 0;
    unsigned char* raw = sqlite3_serialize(database.getHandle(), "main", &size, 0);
    const auto view = std::as_bytes(std::span(raw, static_cast<std::size_t>(size)));
    base::Bytes changed(view.begin(), view.end());
    sqlite3_free(raw);
    return changed;
}

std::string queriedFrom(const base::Bytes& file, const std::string& query) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    load(database, file);
    return database.execAndGet(query).getString();
}

std::string queriedFromFile(const std::string& path, const std::string& query) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    (void)database.exec("PRAGMA locking_mode=EXCLUSIVE");
    return database.execAndGet(query).getString();
}

void foldInLog(const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    (void)database.exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA wal_checkpoint(TRUNCATE)");
}

void putNumber(base::Bytes& file, std::size_t offset, std::uint32_t number) {
    for (std::size_t index = 0; index < 4; ++index) {
        file.at(offset + index) = static_cast<std::byte>(number >> (24 - 8 * index) & 0xFF);
    }
}

} // namespace cjm::test
