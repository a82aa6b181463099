// The rows of a table of which some pages cannot be read.
//
// Reading upwards ends at the first damaged place, reading downwards at the last one. What lies
// between is sought number by number: a seek that leads to a damaged page fails, the first one past
// it does not. So a destroyed leaf costs its own rows, however many others are destroyed.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstddef>
#include <functional>
#include <string>

namespace cjm::store {

/// SELECT with n first, for the numbers between its two parameters, in both directions.
struct RowSelection {
    std::string upwards;
    std::string downwards;
};

/// How many rows could not be read: the numbers that are missing, as they count without a gap.
/// Where nothing is damaged, none are.
struct UnreadRows {
    std::size_t count = 0;
    bool more = false; ///< And others, of which nobody can tell how many.
};

/// Called for each readable row, each once, in no order.
using TakeRow = std::function<void(SQLite::Statement&)>;

/// Reads at most so many rows, and gives up after as many seeks in vain. Throws std::bad_alloc, and
/// SQLite::Exception where it was interrupted.
UnreadRows readReadableRows(SQLite::Database& database, const RowSelection& selection,
                            std::size_t mostRows, const TakeRow& take);

} // namespace cjm::store
