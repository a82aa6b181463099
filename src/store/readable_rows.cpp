#include "readable_rows.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <new>

namespace cjm::store {

namespace {

/// Reads on from both ends of what was not read yet.
class DamagedTable {
public:
    DamagedTable(SQLite::Database& database, const RowSelection& selection, std::size_t mostRows,
                 const TakeRow& take)
        : m_database(database)
        , m_upwards(database, selection.upwards)
        , m_downwards(database, selection.downwards)
        , m_mostRows(mostRows)
        , m_take(take) {}

    [[nodiscard]] UnreadRows read() {
        if (const End end = readUpwards(); end != End::damaged) {
            return {0, end == End::full};
        }
        if (readDownwards() == End::damaged) {
            seek();
        }
        const auto greatest = static_cast<std::uint64_t>(m_greatest);
        if (m_greatest == 0 || m_count == m_mostRows || greatest - m_count > m_mostRows) {
            return {0, true};
        }
        return {static_cast<std::size_t>(greatest - m_count), false};
    }

private:
    /// Why reading ended.
    enum class End {
        nothingLeft,
        damaged,
        full,
    };

    void seek() {
        for (std::size_t inVain = 0; m_first <= m_last && inVain < m_mostRows; ++inVain) {
            if (readUpwards() != End::damaged) {
                return;
            }
            ++m_first;
        }
    }

    [[nodiscard]] End readUpwards() {
        start(m_upwards);
        return read(m_upwards, [this](std::int64_t number) { m_first = number + 1; });
    }

    [[nodiscard]] End readDownwards() {
        start(m_downwards);
        return read(m_downwards, [this](std::int64_t number) {
            m_greatest = std::max(m_greatest, number);
            m_last = number - 1;
        });
    }

    void start(SQLite::Statement& statement) {
        (void)statement.tryReset(); // says once more how the last reading ended
        statement.bind(1, m_first);
        statement.bind(2, m_last);
    }

    template <class Advance>
    [[nodiscard]] End read(SQLite::Statement& statement, Advance&& advance) {
        while (true) {
            switch (const int code = statement.tryExecuteStep()) {
            case SQLITE_ROW:
                break;
            case SQLITE_DONE:
                return End::nothingLeft;
            case SQLITE_NOMEM:
                throw std::bad_alloc();
            case SQLITE_INTERRUPT:
                throw SQLite::Exception(m_database.getHandle(), code);
            default:
                return End::damaged;
            }
            const std::int64_t number = statement.getColumn(0).getInt64();
            if (number < m_first || number > m_last) {
                return End::damaged; // a damaged tree can lead anywhere, also in a circle
            }
            if (m_count == m_mostRows) {
                return End::full;
            }
            ++m_count;
            advance(number);
            m_take(statement);
        }
    }

    SQLite::Database& m_database;
    SQLite::Statement m_upwards;
    SQLite::Statement m_downwards;
    std::size_t m_mostRows;
    const TakeRow& m_take;
    std::size_t m_count = 0;
    std::int64_t m_first = 1; ///< The lowest number that was not read.
    std::int64_t m_last = std::numeric_limits<std::int64_t>::max() - 1;
    std::int64_t m_greatest = 0; ///< The number of the last row, where that could be read.
};

} // namespace

UnreadRows readReadableRows(SQLite::Database& database, const RowSelection& selection,
                            std::size_t mostRows, const TakeRow& take) {
    return DamagedTable(database, selection, mostRows, take).read();
}

} // namespace cjm::store
