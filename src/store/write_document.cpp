#include "content_digest.h"
#include "file_header.h"
#include "format.h"
#include "scalar.h"
#include "sqlite_errors.h"

#include <cjm/base/read_back.h>
#include <cjm/base/within_memory.h>
#include <cjm/model/validate.h>
#include <cjm/store/document_bytes.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <memory>

namespace cjm::store {

using namespace model;

namespace {

void bind(SQLite::Statement& statement, int index, const Scalar& scalar) {
    if (const auto* number = std::get_if<std::int64_t>(&scalar)) {
        statement.bind(index, *number);
    } else if (const auto* real = std::get_if<double>(&scalar)) {
        statement.bind(index, *real);
    } else if (const auto* text = std::get_if<std::string_view>(&scalar)) {
        statement.bind(index, std::string(*text));
    } else if (const auto* bytes = std::get_if<base::BytesView>(&scalar)) {
        statement.bindNoCopy(index, bytes->data(), static_cast<int>(bytes->size()));
    } else {
        statement.bind(index);
    }
}

/// Inserts rows into one table, numbering them from 1.
template <class Row>
class RowWriter {
public:
    explicit RowWriter(SQLite::Database& database)
        : m_statement(database, insertStatement<Row>()) {}

    void write(const Row& row) {
        m_column = 0;
        bindNext(++m_count);
        if constexpr (!std::is_same_v<Row, DocumentProperties>) {
            bindNext(toScalar(row.id, m_buffer));
        }
        forEachField(row,
                     [&](const auto&, const auto& value) { bindNext(toScalar(value, m_buffer)); });
        (void)m_statement.exec();
        m_statement.reset();
    }

private:
    void bindNext(const Scalar& scalar) { bind(m_statement, ++m_column, scalar); }

    SQLite::Statement m_statement;
    std::string m_buffer;
    std::int64_t m_count = 0;
    int m_column = 0;
};

void writeMeta(SQLite::Database& database, const Document& document) {
    SQLite::Statement statement(database, "INSERT INTO \"meta\" VALUES (?, ?, ?)");
    const std::array<std::pair<std::string_view, std::string>, 3> entries = {{
        {formatKey, std::to_string(currentFormat)},
        {documentKey, base::toText(document.properties->id.uuid)},
        {digestKey, base::toText(contentDigest(document))},
    }};
    std::int64_t count = 0;
    for (const auto& [key, value] : entries) {
        statement.bind(1, ++count);
        statement.bind(2, std::string(key));
        statement.bind(3, value);
        (void)statement.exec();
        statement.reset();
    }
}

void writeTables(SQLite::Database& database, const Document& document) {
    for (const TableSchema& table : documentSchema()) {
        (void)database.exec(table.sql);
    }
    writeMeta(database, document);
    RowWriter<DocumentProperties>(database).write(*document.properties);
    forEachTable(document, [&]<class Row>(const Table<Row>& table) {
        RowWriter<Row> writer(database);
        for (const Row& row : table) {
            writer.write(row);
        }
    });
}

base::Result<base::Bytes> serialized(const Document& document) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX |
                                              SQLite::OPEN_PRIVATECACHE);
    (void)database.exec("PRAGMA page_size=" + std::to_string(pageSize) +
                        "; PRAGMA auto_vacuum=NONE; PRAGMA encoding='UTF-8';"
                        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                        "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;"
                        "PRAGMA application_id=" +
                        std::to_string(applicationId) +
                        "; PRAGMA user_version=" + std::to_string(currentFormat) + "; BEGIN");
    writeTables(database, document);
    (void)database.exec("COMMIT");

    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> raw(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), &sqlite3_free);
    if (raw == nullptr) {
        return base::fail(base::ErrorCode::outOfMemory, {}, "sqlite3_serialize");
    }
    const auto view = std::as_bytes(std::span(raw.get(), static_cast<std::size_t>(size)));
    base::Bytes bytes(view.begin(), view.end());
    fixLibraryVersion(bytes);
    return bytes;
}

base::Result<base::Bytes> checkedBytes(const Document& document) {
    if (const base::Result<void> valid = requireValid(document); !valid) {
        return base::fail(valid.error());
    }
    base::Result<base::Bytes> bytes = withSqliteErrors(base::ErrorCode::internalContradiction,
                                                       [&] { return serialized(document); });
    if (!bytes) {
        return bytes;
    }
    const base::Result<OpenedDocument> readBack = fromBytes(*bytes, [] { return false; });
    if (!readBack) {
        return base::fail(base::meaningForWriting(readBack.error().code), {},
                          "reading back: " + readBack.error().detail);
    }
    if (!readBack->remarks.empty() || readBack->document != document) {
        return base::fail(base::ErrorCode::internalContradiction, {},
                          "reading back gave another document");
    }
    return bytes;
}

} // namespace

base::Result<base::Bytes> toBytes(const Document& document) {
    return base::withinMemory([&] { return checkedBytes(document); });
}

} // namespace cjm::store
