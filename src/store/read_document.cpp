#include "content_digest.h"
#include "file_header.h"
#include "format.h"
#include "locked_connection.h"
#include "scalar.h"
#include "sqlite_errors.h"

#include <cjm/model/validate.h>
#include <cjm/store/document_bytes.h>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace cjm::store {

using namespace model;

namespace {

base::Failure damaged(std::string detail) {
    return base::fail(base::ErrorCode::damagedDocument, {}, std::move(detail));
}

/// Texts and bytes live until the statement moves on.
Scalar scalarOf(const SQLite::Column& column) {
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return std::int64_t{column.getInt64()};
    case SQLITE_FLOAT:
        return column.getDouble();
    case SQLITE_TEXT: {
        const char* text = column.getText();
        return std::string_view(text, static_cast<std::size_t>(column.getBytes()));
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const std::byte*>(column.getBlob());
        return base::BytesView(bytes, static_cast<std::size_t>(column.getBytes()));
    }
    default:
        return {};
    }
}

/// Everything that is not what this format has, or not there, or there twice.
base::Result<void> checkSchema(SQLite::Database& database) {
    std::vector<TableSchema> found;
    SQLite::Statement statement(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    const std::vector<TableSchema>& expected = documentSchema();
    while (statement.executeStep()) {
        const std::string name = statement.getColumn(1).getString();
        if (statement.getColumn(0).getString() != "table" ||
            statement.getColumn(2).getString() != name || found.size() == expected.size()) {
            return damaged("schema: " + name);
        }
        found.push_back({name, statement.getColumn(3).getString()});
    }
    const bool same = std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                                 [](const TableSchema& left, const TableSchema& right) {
                                     return left.name == right.name && left.sql == right.sql;
                                 });
    return same ? base::Result<void>() : damaged("schema");
}

base::Result<void> checkPages(SQLite::Database& database) {
    SQLite::Statement statement(database, "PRAGMA quick_check(1)");
    const bool sound = statement.executeStep() && statement.getColumn(0).getString() == "ok";
    return sound ? base::Result<void>() : damaged("quick_check");
}

struct Meta {
    std::string format;
    std::string document;
    std::string digest;
};

base::Result<Meta> readMeta(SQLite::Database& database) {
    Meta meta;
    const std::array<std::pair<std::string_view, std::string*>, 3> entries = {{
        {formatKey, &meta.format},
        {documentKey, &meta.document},
        {digestKey, &meta.digest},
    }};
    SQLite::Statement statement(database, "SELECT n, key, value FROM meta ORDER BY n");
    std::size_t count = 0;
    while (statement.executeStep()) {
        if (count == entries.size() || statement.getColumn(1).getString() != entries[count].first) {
            return damaged("meta");
        }
        *entries[count].second = statement.getColumn(2).getString();
        ++count;
    }
    return meta;
}

/// The columns of a statement's current row, one after the other.
class RowReader {
public:
    explicit RowReader(SQLite::Statement& statement)
        : m_statement(statement) {}

    template <class Value>
    [[nodiscard]] bool read(Value& value) {
        return fromScalar(scalarOf(m_statement.getColumn(m_column++)), value);
    }

private:
    SQLite::Statement& m_statement;
    int m_column = 0;
};

template <class Row>
base::Result<std::vector<Row>> readRows(SQLite::Database& database) {
    const std::string table(RowTraits<Row>::name);
    std::vector<Row> rows;
    SQLite::Statement statement(database, selectStatement<Row>());
    while (statement.executeStep()) {
        RowReader reader(statement);
        Row row;
        int number = 0;
        bool sound = reader.read(number) && static_cast<std::size_t>(number) == rows.size() + 1;
        if constexpr (!std::is_same_v<Row, DocumentProperties>) {
            sound = sound && reader.read(row.id) && (rows.empty() || rows.back().id < row.id) &&
                    rows.size() < rowCap(RowTraits<Row>::type);
        }
        forEachField(row, [&](const auto&, auto& value) { sound = sound && reader.read(value); });
        if (!sound) {
            return damaged(table + ": row " + std::to_string(rows.size() + 1));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

base::Result<Document> readTables(SQLite::Database& database, const Meta& meta) {
    base::Result<std::vector<DocumentProperties>> properties =
        readRows<DocumentProperties>(database);
    const std::optional<base::Uuid> id = base::parseUuid(meta.document);
    if (!properties || properties->size() != 1 || !id) {
        return damaged("document");
    }
    properties->front().id = {*id};
    Document document;
    document.properties =
        std::make_shared<const DocumentProperties>(std::move(properties->front()));

    base::Result<void> sound;
    forEachTable(document, [&]<class Row>(Table<Row>& table) {
        if (!sound) {
            return;
        }
        base::Result<std::vector<Row>> rows = readRows<Row>(database);
        if (rows) {
            table = Table<Row>::fromSorted(*std::move(rows));
        } else {
            sound = base::fail(rows.error());
        }
    });
    if (!sound) {
        return base::fail(sound.error());
    }
    return document;
}

base::Result<ExaminedDocument> readDocument(SQLite::Database& database) {
    if (const base::Result<void> schema = checkSchema(database); !schema) {
        return base::fail(schema.error());
    }
    if (const base::Result<void> pages = checkPages(database); !pages) {
        return base::fail(pages.error());
    }
    const base::Result<Meta> meta = readMeta(database);
    if (!meta) {
        return base::fail(meta.error());
    }
    base::Result<Document> document = readTables(database, *meta);
    if (!document) {
        return base::fail(document.error());
    }
    std::vector<Problem> problems = validate(*document);
    ExaminedDocument examined{{*std::move(document), {}}, std::move(problems)};
    if (meta->format != std::to_string(currentFormat) ||
        meta->digest != base::toText(contentDigest(examined.content.document))) {
        examined.content.remarks.push_back(OpeningRemark::changedOutside);
    }
    return examined;
}

} // namespace

base::Result<ExaminedDocument> examineBytes(base::BytesView bytes,
                                            const base::ShouldStop& shouldStop) {
    if (const base::Result<void> header = checkHeader(bytes); !header) {
        return base::fail(header.error());
    }
    return withSqliteErrors(base::ErrorCode::damagedDocument, [&] {
        LockedConnection connection(bytes, shouldStop);
        return readDocument(connection.database());
    });
}

base::Result<OpenedDocument> fromBytes(base::BytesView bytes, const base::ShouldStop& shouldStop) {
    base::Result<ExaminedDocument> examined = examineBytes(bytes, shouldStop);
    if (!examined) {
        return base::fail(examined.error());
    }
    if (const base::Result<void> valid = requireNone(examined->problems); !valid) {
        return base::fail(valid.error());
    }
    return std::move(examined->content);
}

} // namespace cjm::store
