#include "sqlite_bytes.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <cstring>
#include <span>

namespace cjm::test {

namespace {

void load(SQLite::Database& database, const base::Bytes& file, const char* schema = "main") {
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(file.size()));
    std::memcpy(copy, file.data(), file.size());
    const auto size = static_cast<sqlite3_int64>(file.size());
    database.check(
        sqlite3_deserialize(database.getHandle(), schema, copy, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE));
}

base::Bytes serialized(SQLite::Database& database) {
    sqlite3_int64 size = 0;
    unsigned char* raw = sqlite3_serialize(database.getHandle(), "main", &size, 0);
    const auto view = std::as_bytes(std::span(raw, static_cast<std::size_t>(size)));
    base::Bytes bytes(view.begin(), view.end());
    sqlite3_free(raw);
    return bytes;
}

} // namespace

base::Bytes changedBySql(const base::Bytes& file, const std::string& statements) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    load(database, file);
    database.check(sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr));
    (void)database.exec(statements);
    return serialized(database);
}

base::Bytes withPageSize(const base::Bytes& file, int size) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    (void)database.exec("PRAGMA page_size=" + std::to_string(size) +
                        "; ATTACH ':memory:' AS source");
    load(database, file, "source");
    std::string statements;
    SQLite::Statement tables(database, "SELECT name, sql FROM source.sqlite_schema");
    while (tables.executeStep()) {
        const std::string name = '"' + tables.getColumn(0).getString() + '"';
        statements += tables.getColumn(1).getString() + "; INSERT INTO main." + name +
                      " SELECT * FROM source." + name + ';';
    }
    for (const char* number : {"application_id", "user_version"}) {
        const int value = database.execAndGet("PRAGMA source." + std::string(number)).getInt();
        statements += "PRAGMA main." + std::string(number) + '=' + std::to_string(value) + ';';
    }
    (void)database.exec(statements);
    return serialized(database);
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
