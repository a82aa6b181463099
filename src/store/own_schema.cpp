#include "own_schema.h"

#include "format.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace cjm::store {

bool hasOwnSchema(SQLite::Database& database) {
    std::vector<TableSchema> found;
    SQLite::Statement statement(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    const std::vector<TableSchema>& expected = documentSchema();
    while (statement.executeStep()) {
        const std::string name = statement.getColumn(1).getString();
        if (statement.getColumn(0).getString() != "table" ||
            statement.getColumn(2).getString() != name || found.size() == expected.size()) {
            return false;
        }
        found.push_back({name, statement.getColumn(3).getString()});
    }
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                      [](const TableSchema& left, const TableSchema& right) {
                          return left.name == right.name && left.sql == right.sql;
                      });
}

} // namespace cjm::store
