#include "content_digest.h"
#include "file_header.h"
#include "format.h"
#include "locked_connection.h"
#include "own_schema.h"
#include "row_reader.h"
#include "sqlite_errors.h"

#include <cjm/base/within_memory.h>
#include <cjm/model/validate.h>
#include <cjm/store/document_bytes.h>

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace cjm::store {

using namespace model;

namespace {

base::Failure damaged(std::string detail) {
    return base::fail(base::ErrorCode::damagedDocument, {}, std::move(detail));
}

bool hasSoundPages(SQLite::Database& database) {
    SQLite::Statement statement(database, "PRAGMA quick_check(1)");
    return statement.executeStep() && statement.getColumn(0).getString() == "ok";
}

base::Result<void> checkPages(SQLite::Database& database) {
    if (hasSoundPages(database)) {
        return {};
    }
    // A page for which there was no memory is told like a damaged one, which stays so.
    if (hasSoundPages(database)) {
        return base::fail(base::ErrorCode::outOfMemory, {}, "quick_check");
    }
    return damaged("quick_check");
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

template <class Row>
base::Result<std::vector<Row>> readRows(SQLite::Database& database) {
    const std::string table(RowTraits<Row>::name);
    std::vector<Row> rows;
    SQLite::Statement statement(database, selectStatement<Row>());
    while (statement.executeStep()) {
        RowReader reader(statement);
        Row row;
        int number = 0;
        bool sound = reader.read(number) && static_cast<std::size_t>(number) == rows.size() + 1 &&
                     reader.readRow(row);
        if constexpr (!std::is_same_v<Row, DocumentProperties>) {
            sound = sound && (rows.empty() || rows.back().id < row.id) &&
                    rows.size() < rowCap(RowTraits<Row>::type);
        }
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
    if (!hasOwnSchema(database)) {
        return damaged("schema");
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
    return base::withinMemory([&]() -> base::Result<ExaminedDocument> {
        if (const base::Result<void> header = checkHeader(bytes); !header) {
            return base::fail(header.error());
        }
        return withSqliteErrors(base::ErrorCode::damagedDocument, [&] {
            LockedConnection connection(bytes, shouldStop);
            return readDocument(connection.database());
        });
    });
}

base::Result<OpenedDocument> fromBytes(base::BytesView bytes, const base::ShouldStop& shouldStop) {
    return base::withinMemory([&]() -> base::Result<OpenedDocument> {
        base::Result<ExaminedDocument> examined = examineBytes(bytes, shouldStop);
        if (!examined) {
            return base::fail(std::move(examined.error()));
        }
        if (const base::Result<void> valid = requireNone(examined->problems); !valid) {
            return base::fail(valid.error());
        }
        return std::move(examined->content);
    });
}

} // namespace cjm::store
