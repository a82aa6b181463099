#include "content_digest.h"
#include "file_header.h"
#include "format.h"
#include "locked_connection.h"
#include "mend.h"
#include "own_schema.h"
#include "readable_rows.h"
#include "repaired_copy.h"
#include "row_reader.h"
#include "sqlite_errors.h"

#include <cjm/base/within_memory.h>
#include <cjm/model/validate.h>
#include <cjm/store/salvage.h>

#include <SQLiteCpp/Column.h>

#include <algorithm>

namespace cjm::store {

using namespace model;
using base::ErrorCode;

namespace {

base::Failure nothingLeft() {
    return base::fail(ErrorCode::damagedDocument, {}, "nothing to salvage");
}

struct FoundMeta {
    std::string document;
    std::string digest;
};

/// What one copy of the file gave.
struct Attempt {
    OpenedDocument opened;
    std::size_t rows = 0; ///< Those of the file.
};

/// Reads all tables of one copy.
class Salvage {
public:
    /// `file` is the damaged one; no more than it can hold is read.
    Salvage(SQLite::Database& database, base::BytesView file)
        : m_database(database)
        , m_file(file) {}

    [[nodiscard]] base::Result<Attempt> run(const base::ShouldStop& shouldStop) {
        const FoundMeta meta = readMeta();
        Document document = emptyDocument(documentId(meta));
        readProperties(document);
        forEachTable(document, [&](auto& table) { readTable(table); });
        if (m_length > m_file.size()) {
            return nothingLeft(); // rows that lie over one another are nobody's
        }
        base::Result<MendedDocument> mended = mend(std::move(document), shouldStop);
        if (!mended) {
            return base::fail(std::move(mended.error()));
        }
        if (mended->document.journeys.isEmpty()) {
            return nothingLeft();
        }
        return finished(*std::move(mended), meta);
    }

private:
    [[nodiscard]] FoundMeta readMeta() {
        FoundMeta meta;
        const std::string selection = "SELECT n, key, value FROM meta WHERE n BETWEEN ? AND ? ";
        const auto take = [&](SQLite::Statement& row) {
            const std::string key = row.getColumn(1).getString();
            const std::string value = row.getColumn(2).getString();
            if (key == documentKey) {
                meta.document = value;
            } else if (key == digestKey) {
                meta.digest = value;
            }
        };
        constexpr std::size_t mostEntries = 3;
        (void)readReadableRows(m_database,
                               {selection + "ORDER BY n", selection + "ORDER BY n DESC"},
                               mostEntries, take);
        return meta;
    }

    /// The same file always gives the same id, whether it is still in there or not.
    [[nodiscard]] DocumentId documentId(const FoundMeta& meta) const {
        const std::optional<base::Uuid> id = base::parseUuid(meta.document);
        return {id && !id->isNil() ? *id : assetIdOf(m_file).uuid};
    }

    template <class Row>
    UnreadRows readRows(std::size_t mostRows, std::vector<Row>& rows) {
        std::size_t unreadable = 0;
        const auto take = [&](SQLite::Statement& statement) {
            RowReader reader(statement, 1); // after n
            Row row;
            if (m_length <= m_file.size() && reader.readRow(row)) {
                rows.push_back(std::move(row));
            } else {
                ++unreadable;
            }
            m_length += reader.length();
        };
        // Each takes this much at least, for its id and the places of its fields.
        constexpr std::size_t leastRowSize = 40;
        UnreadRows unread = readReadableRows(
            m_database, {selectUpwardsStatement<Row>(), selectDownwardsStatement<Row>()},
            std::min(mostRows, m_file.size() / leastRowSize), take);
        unread.count += unreadable;
        return unread;
    }

    void readProperties(Document& document) {
        std::vector<DocumentProperties> rows;
        (void)readRows(1, rows);
        m_losses.properties = rows.empty();
        if (!rows.empty()) {
            rows.front().id = document.properties->id;
            document.properties =
                std::make_shared<const DocumentProperties>(std::move(rows.front()));
        }
    }

    template <class Row>
    void readTable(Table<Row>& table) {
        constexpr RowType type = RowTraits<Row>::type;
        std::vector<Row> rows;
        UnreadRows unread = readRows(rowCap(type), rows);
        const auto isBefore = [](const Row& left, const Row& right) { return left.id < right.id; };
        const auto isSame = [](const Row& left, const Row& right) { return left.id == right.id; };
        std::stable_sort(rows.begin(), rows.end(), isBefore);
        const auto end = std::unique(rows.begin(), rows.end(), isSame);
        unread.count += static_cast<std::size_t>(rows.end() - end);
        rows.erase(end, rows.end());
        m_rows += rows.size();
        table = Table<Row>::fromSorted(std::move(rows));
        m_unread[type] = unread;
    }

    [[nodiscard]] Attempt finished(MendedDocument mended, const FoundMeta& meta) {
        Attempt attempt{{std::move(mended.document), {OpeningRemark::recovered}}, m_rows};
        if (meta.digest == base::toText(contentDigest(attempt.opened.document))) {
            return attempt; // what could not be read was empty
        }
        for (const auto& [type, unread] : m_unread) {
            const std::size_t count = unread.count + mended.dropped[type];
            if (unread.more) {
                m_losses.rows.push_back({type, std::nullopt});
            } else if (count > 0) {
                m_losses.rows.push_back({type, count});
            }
        }
        m_losses.standIns = mended.standIns;
        m_losses.changed = mended.changed;
        if (m_losses.isEmpty()) {
            attempt.opened.remarks.push_back(OpeningRemark::changedOutside);
        }
        attempt.opened.losses = std::move(m_losses);
        return attempt;
    }

    SQLite::Database& m_database;
    base::BytesView m_file;
    std::map<RowType, UnreadRows> m_unread;
    std::size_t m_rows = 0;
    std::size_t m_length = 0; ///< Of all texts and bytes that were read.
    Losses m_losses;
};

base::Result<Attempt> salvageFrom(const base::Bytes& copy, base::BytesView file,
                                  const base::ShouldStop& shouldStop) {
    LockedConnection connection(copy, shouldStop);
    if (!hasOwnSchema(connection.database())) {
        return nothingLeft();
    }
    return Salvage(connection.database(), file).run(shouldStop);
}

bool isBetter(const base::Result<Attempt>& attempt, const base::Result<Attempt>& best) {
    return attempt && (!best || attempt->rows > best->rows);
}

base::Result<OpenedDocument> bestOf(base::BytesView bytes, const base::ShouldStop& shouldStop) {
    base::Result<Attempt> best = nothingLeft();
    for (const auto& repaired : {withOwnHeader, withOwnSchema}) {
        base::Result<Attempt> attempt = withSqliteErrors(ErrorCode::damagedDocument, [&] {
            return salvageFrom(repaired(bytes), bytes, shouldStop);
        });
        if (!attempt && !isDamage(attempt.error().code)) {
            return base::fail(std::move(attempt.error()));
        }
        if (isBetter(attempt, best)) {
            best = std::move(attempt);
        }
        if (best && best->opened.losses.isEmpty()) {
            break;
        }
    }
    if (!best) {
        return base::fail(std::move(best.error()));
    }
    return std::move(best->opened);
}

} // namespace

bool isDamage(ErrorCode code) {
    return code == ErrorCode::damagedDocument || code == ErrorCode::invalidDocument;
}

base::Result<OpenedDocument> salvage(base::BytesView bytes, const base::ShouldStop& shouldStop) {
    return base::withinMemory([&]() -> base::Result<OpenedDocument> {
        const base::Result<void> header = checkHeader(bytes);
        if (!header && !isDamage(header.error().code)) {
            return base::fail(header.error());
        }
        return bestOf(bytes, shouldStop);
    });
}

} // namespace cjm::store
