#include "journal_file.h"

#include "journal_entry.h"

#include <cjm/base/digest.h>
#include <cjm/base/uuid.h>
#include <cjm/files/create_folders.h>
#include <cjm/files/errors.h>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <utility>

namespace cjm::store {

namespace {

/// 'CJJ1'. The user_version is the shape of the entries.
constexpr std::uint32_t journalApplicationId = 0x434A4A31;

std::string nameOf(JournalTable table) {
    switch (table) {
    case JournalTable::state:
        return "state";
    case JournalTable::snapshot:
        return "snapshot";
    case JournalTable::step:
        break;
    }
    return "step";
}

/// Over the place too, so that a row that strays is found.
std::int64_t checksum(JournalTable table, std::uint64_t number, base::BytesView body) {
    base::Hasher hasher;
    hasher.addText(nameOf(table));
    hasher.addNumber(static_cast<std::int64_t>(number));
    hasher.addBytes(body);
    const base::Digest digest = hasher.finish();
    std::int64_t low = 0;
    for (std::size_t index = digest.bytes.size() - 4; index < digest.bytes.size(); ++index) {
        low = low << 8 | digest.bytes.at(index);
    }
    return low;
}

void bindBytes(SQLite::Statement& statement, int index, base::BytesView bytes) {
    const void* data = bytes.empty() ? "" : static_cast<const void*>(bytes.data()); // not NULL
    statement.bindNoCopy(index, data, static_cast<int>(bytes.size()));
}

std::uint32_t numberFrom(SQLite::Database& database, const char* pragma) {
    return database.execAndGet(pragma).getUInt();
}

} // namespace

base::Result<JournalPlace> JournalFile::create(files::FileOperations& operations,
                                               const std::string& folder,
                                               model::DocumentId document) {
    const auto failed = [&](const files::Fault& fault, const char* call) {
        return files::failure(fault, files::Purpose::writing, folder, call);
    };
    if (const files::Outcome<void> made = files::createFolders(operations, folder); !made) {
        return failed(made.error(), "create folder");
    }
    const files::Outcome<files::Folder> opened = operations.openFolder(folder);
    if (!opened) {
        return failed(opened.error(), "open folder");
    }
    const std::string name =
        base::toText(document.uuid) + '-' + base::toText(base::UuidGenerator::fromSystem()());
    base::Result<JournalPlace> place = lockJournal(operations, *opened, name);
    if (!place) {
        return place;
    }
    place->folder = folder; // On Windows, the folder that was opened says it in another way.
    files::Outcome<files::File> file = operations.createExclusively(
        *opened, name + std::string(journalEnding), files::NewFileMode::ownerOnly);
    // Closed before SQLite opens it: closing any handle of a file ends all POSIX locks on it.
    const files::Outcome<void> closed =
        file ? operations.close(std::move(*file)) : tl::unexpected(file.error());
    const files::Outcome<void> named = closed ? operations.synchronize(*opened) : closed;
    if (!named) {
        (void)removeJournal(operations, *std::move(place));
        return failed(named.error(), "create");
    }
    return place;
}

base::Result<JournalFile> JournalFile::open(const std::string& path) {
    return withFileErrors(path, base::ErrorCode::readFailed, [&]() -> base::Result<JournalFile> {
        JournalFile file(path);
        file.configure();
        if (const base::Result<void> examined = file.examine(); !examined) {
            return base::fail(examined.error());
        }
        return file;
    });
}

JournalFile::JournalFile(std::string path)
    : m_path(std::move(path))
    , m_database(std::make_unique<SQLite::Database>(
          m_path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX | SQLite::OPEN_PRIVATECACHE)) {}

void JournalFile::configure() {
    // Closing leaves the log as it is: what removes it is the end of the journal.
    for (const int option : {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, SQLITE_DBCONFIG_DEFENSIVE}) {
        m_database->check(sqlite3_db_config(m_database->getHandle(), option, 1, nullptr));
    }
    for (const int option :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
          SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL}) {
        m_database->check(sqlite3_db_config(m_database->getHandle(), option, 0, nullptr));
    }
    // Exclusive before anything is read: then the log needs no shared memory.
    m_database->exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA page_size=4096;"
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                     "PRAGMA wal_autocheckpoint=1000; PRAGMA cell_size_check=ON;"
                     "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;");
    m_database->setBusyTimeout(0);
}

base::Result<void> JournalFile::examine() {
    m_isEmpty = numberFrom(*m_database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (m_isEmpty) {
        return {};
    }
    if (numberFrom(*m_database, "PRAGMA application_id") != journalApplicationId) {
        return base::fail(base::ErrorCode::damagedDocument, m_path, "no journal");
    }
    m_isOfThisShape = numberFrom(*m_database, "PRAGMA user_version") == journalShape();
    return {};
}

void JournalFile::begin() {
    m_database->exec("BEGIN IMMEDIATE");
    if (!m_isEmpty) {
        return;
    }
    for (const JournalTable table :
         {JournalTable::state, JournalTable::snapshot, JournalTable::step}) {
        m_database->exec("CREATE TABLE " + nameOf(table) +
                         " (n INTEGER PRIMARY KEY, checksum INTEGER NOT NULL,"
                         " body BLOB NOT NULL) STRICT");
    }
    m_database->exec("PRAGMA application_id=" + std::to_string(journalApplicationId) +
                     "; PRAGMA user_version=" + std::to_string(journalShape()));
}

void JournalFile::commit() {
    m_database->exec("COMMIT");
    m_isEmpty = false;
}

void JournalFile::put(JournalTable table, std::uint64_t number, base::BytesView body) {
    SQLite::Statement statement(*m_database,
                                "INSERT OR REPLACE INTO " + nameOf(table) + " VALUES (?, ?, ?)");
    statement.bind(1, static_cast<std::int64_t>(number));
    statement.bind(2, checksum(table, number, body));
    bindBytes(statement, 3, body);
    (void)statement.exec();
}

void JournalFile::eraseUpTo(JournalTable table, std::uint64_t number) {
    SQLite::Statement statement(*m_database, "DELETE FROM " + nameOf(table) + " WHERE n <= ?");
    statement.bind(1, static_cast<std::int64_t>(number));
    (void)statement.exec();
}

base::Result<std::optional<JournalRow>> JournalFile::read(JournalTable table,
                                                          std::uint64_t number) {
    using Read = base::Result<std::optional<JournalRow>>;
    return withFileErrors(m_path, base::ErrorCode::readFailed, [&]() -> Read {
        SQLite::Statement statement(*m_database,
                                    "SELECT checksum, body FROM " + nameOf(table) + " WHERE n = ?");
        statement.bind(1, static_cast<std::int64_t>(number));
        if (!statement.executeStep()) {
            return std::optional<JournalRow>();
        }
        JournalRow row{number, std::nullopt};
        const SQLite::Column column = statement.getColumn(1);
        const auto* bytes = static_cast<const std::byte*>(column.getBlob());
        const base::BytesView body(bytes, static_cast<std::size_t>(column.getBytes()));
        if (statement.getColumn(0).getInt64() == checksum(table, number, body)) {
            row.body.emplace(body.begin(), body.end());
        }
        return std::optional(std::move(row));
    });
}

base::Result<std::vector<std::uint64_t>> JournalFile::numbers(JournalTable table) {
    using Read = base::Result<std::vector<std::uint64_t>>;
    return withFileErrors(m_path, base::ErrorCode::readFailed, [&]() -> Read {
        std::vector<std::uint64_t> numbers;
        SQLite::Statement statement(*m_database, "SELECT n FROM " + nameOf(table) + " ORDER BY n");
        while (statement.executeStep()) {
            numbers.push_back(static_cast<std::uint64_t>(statement.getColumn(0).getInt64()));
        }
        return numbers;
    });
}

} // namespace cjm::store
