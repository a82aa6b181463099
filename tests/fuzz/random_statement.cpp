#include "random_statement.h"

#include "format.h"

#include <array>
#include <vector>

namespace cjm::fuzz {

namespace {

using Random = std::mt19937;

template <class Values>
const auto& oneOf(const Values& values, Random& random) {
    return values[std::uniform_int_distribution<std::size_t>(0, values.size() - 1)(random)];
}

struct TableColumns {
    std::string table;
    std::vector<std::string> columns;
};

/// The quoted names in CREATE TABLE: the table and its columns.
TableColumns columnsOf(const store::TableSchema& schema) {
    TableColumns found{schema.name, {}};
    std::size_t start = schema.sql.find('(');
    while ((start = schema.sql.find('"', start)) != std::string::npos) {
        const std::size_t end = schema.sql.find('"', start + 1);
        found.columns.push_back(schema.sql.substr(start, end + 1 - start));
        start = end + 1;
    }
    return found;
}

const std::vector<TableColumns>& tables() {
    static const std::vector<TableColumns> all = [] {
        std::vector<TableColumns> found;
        for (const store::TableSchema& schema : store::documentSchema()) {
            found.push_back(columnsOf(schema));
        }
        return found;
    }();
    return all;
}

/// The row with a low number, mostly one that is there.
std::string rowNumber(Random& random) {
    return std::to_string(std::uniform_int_distribution(1, 8)(random));
}

std::string idOfSomeRow(Random& random) {
    const std::string& table = oneOf(tables(), random).table;
    return table == "meta" || table == "document"
               ? std::string("'00000000-0000-0000-0000-000000000000'")
               : "(SELECT id FROM \"" + table + "\" WHERE n=" + rowNumber(random) + ")";
}

std::string value(Random& random) {
    static const std::array<std::string, 44> values = {
        "NULL",
        "0",
        "1",
        "-1",
        "2",
        "3",
        "5",
        "99",
        "60",
        "500",
        "2000",
        "99999999999",
        "9223372036854775807",
        "9e999",
        "-0.0",
        "0.5",
        "1e-320",
        "''",
        "'a'",
        "'V'",
        "'0'",
        "'z0'",
        "'nl'",
        "'de-CH'",
        "char(8238)",
        "char(0)||'b'",
        "char(10)",
        "'a'||char(10)||'b'",
        "char(55296)",
        "char(1114111)",
        "CAST(x'FFFE' AS TEXT)",
        "CAST(x'F0808080' AS TEXT)",
        "x'89504E470D0A1A0A'",
        "x''",
        "zeroblob(5000)",
        "printf('%.*c',501,'x')",
        "printf('%.*c',20001,'y')",
        "replace(printf('%.*c',900,'z'),'z','e'||char(769))",
        "'2026-02-30'",
        "'2024-02-29'",
        "'#0072b2'",
        "'emotions'",
        "'ideal'",
        "'lost'"};
    switch (std::uniform_int_distribution(0, 5)(random)) {
    case 0:
        return idOfSomeRow(random);
    case 1:
        return idOfSomeRow(random) + "||char(10)||" + idOfSomeRow(random);
    case 2:
        return (std::uniform_int_distribution(0, 1)(random) == 0 ? "'card:'||" : "'phase:'||") +
               idOfSomeRow(random);
    default:
        return oneOf(values, random);
    }
}

std::string changeOfRow(Random& random) {
    const TableColumns& chosen = oneOf(tables(), random);
    const std::string table = '"' + chosen.table + '"';
    const std::string where = " WHERE n=" + rowNumber(random);
    const std::string& column = oneOf(chosen.columns, random);
    switch (std::uniform_int_distribution(0, 11)(random)) {
    case 0:
        return "DELETE FROM " + table + where;
    case 1:
        return "UPDATE " + table + " SET n=n+" + rowNumber(random) + where;
    case 2:
        return "CREATE TEMP TABLE t AS SELECT * FROM " + table + where +
               "; UPDATE t SET n=(SELECT max(n)+1 FROM " + table + "); INSERT INTO " + table +
               " SELECT * FROM t";
    case 3:
        return "UPDATE " + table + " SET " + column + "=(SELECT " + column + " FROM " + table +
               " WHERE n=" + rowNumber(random) + ")" + where;
    case 4:
        return "UPDATE " + table + " SET " + column + "=" + value(random);
    default:
        return "UPDATE " + table + " SET " + column + "=" + value(random) + where;
    }
}

} // namespace

std::string randomStatement(Random& random) {
    static const std::array<std::string, 9> ofTheFile = {
        "CREATE TABLE extra (a)",
        "CREATE INDEX extra ON cards (text)",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra AFTER INSERT ON cards BEGIN SELECT 1; END",
        "DROP TABLE views",
        "VACUUM",
        "PRAGMA auto_vacuum=1; VACUUM",
        "PRAGMA user_version=1",
        "DELETE FROM cards WHERE n>2",
    };
    if (std::uniform_int_distribution(0, 15)(random) == 0) {
        return oneOf(ofTheFile, random);
    }
    std::string statements = changeOfRow(random);
    while (std::uniform_int_distribution(0, 3)(random) == 0) {
        statements += "; " + changeOfRow(random);
    }
    return statements;
}

} // namespace cjm::fuzz
