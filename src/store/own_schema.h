// Whether a database has exactly the tables of the current format.
#pragma once

#include <SQLiteCpp/Database.h>

namespace cjm::store {

/// False for anything that is not what this format has, or not there, or there twice. Nothing of
/// the schema is evaluated. Throws SQLite::Exception.
[[nodiscard]] bool hasOwnSchema(SQLite::Database& database);

} // namespace cjm::store
