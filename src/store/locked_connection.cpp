#include "locked_connection.h"

#include "file_header.h"
#include "format.h"

#include <cjm/base/check.h>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <string_view>

namespace cjm::store {

namespace {

bool isDocumentTable(std::string_view name) {
    if (name == "sqlite_master" || name == "sqlite_schema") {
        return true;
    }
    const std::vector<TableSchema>& schema = documentSchema();
    return std::any_of(schema.begin(), schema.end(),
                       [&](const TableSchema& table) { return table.name == name; });
}

/// Only what reading a document takes: SELECT on its own tables and a quick check.
int authorize(void*, int action, const char* first, const char*, const char*, const char*) {
    const std::string_view name = first == nullptr ? std::string_view() : first;
    const bool allowed = action == SQLITE_SELECT ||
                         (action == SQLITE_READ && isDocumentTable(name)) ||
                         (action == SQLITE_PRAGMA && name == "quick_check");
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

int askWhetherToStop(void* shouldStop) {
    return (*static_cast<base::ShouldStop*>(shouldStop))() ? 1 : 0;
}

} // namespace

LockedConnection::LockedConnection(base::BytesView file, base::ShouldStop shouldStop)
    : m_shouldStop(std::move(shouldStop))
    , m_database(":memory:",
                 SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX | SQLite::OPEN_PRIVATECACHE) {
    configure();
    limit();
    load(file);
    m_database.exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA query_only=ON;"
                    "PRAGMA trusted_schema=OFF; PRAGMA ignore_check_constraints=ON;"
                    "PRAGMA recursive_triggers=OFF; PRAGMA temp_store=MEMORY;");
    guard();
}

void LockedConnection::configure() {
    struct Setting {
        int option;
        int value;
    };

    constexpr std::array settings = {
        Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
        Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        Setting{SQLITE_DBCONFIG_DQS_DML, 0},
        Setting{SQLITE_DBCONFIG_DQS_DDL, 0},
        Setting{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    };
    for (const Setting& setting : settings) {
        m_database.check(
            sqlite3_db_config(m_database.getHandle(), setting.option, setting.value, nullptr));
    }
}

void LockedConnection::limit() {
    struct Limit {
        int category;
        int value;
    };

    constexpr std::array limits = {
        Limit{SQLITE_LIMIT_LENGTH, 17 * 1024 * 1024},
        Limit{SQLITE_LIMIT_SQL_LENGTH, 10'000},
        Limit{SQLITE_LIMIT_COLUMN, 64},
        Limit{SQLITE_LIMIT_EXPR_DEPTH, 20},
        Limit{SQLITE_LIMIT_COMPOUND_SELECT, 3},
        Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
        Limit{SQLITE_LIMIT_FUNCTION_ARG, 8},
        Limit{SQLITE_LIMIT_ATTACHED, 0},
        Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
        Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 16},
        Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const Limit& wanted : limits) {
        (void)sqlite3_limit(m_database.getHandle(), wanted.category, wanted.value);
    }
}

void LockedConnection::load(base::BytesView file) {
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(file.size()));
    if (copy == nullptr) {
        throw std::bad_alloc();
    }
    std::memcpy(copy, file.data(), file.size());
    switchOffWriteAheadLog(std::as_writable_bytes(std::span(copy, file.size())));
    const auto size = static_cast<sqlite3_int64>(file.size());
    // From here on SQLite owns the copy, also where it fails.
    m_database.check(
        sqlite3_deserialize(m_database.getHandle(), "main", copy, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY));
}

void LockedConnection::guard() {
    sqlite3_progress_handler(m_database.getHandle(), 1'000, askWhetherToStop, &m_shouldStop);
    m_database.check(sqlite3_set_authorizer(m_database.getHandle(), authorize, nullptr));
}

} // namespace cjm::store
