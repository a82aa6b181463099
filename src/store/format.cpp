#include "format.h"

#include "scalar.h"

#include <cjm/model/document.h>
#include <cjm/model/for_each_row_type.h>

namespace cjm::store {

using namespace model;

namespace {

std::string inQuotes(std::string_view name) {
    return '"' + std::string(name) + '"';
}

/// The properties stand once in their table and have their id in `meta`.
template <class Row>
constexpr bool hasIdColumn = !std::is_same_v<Row, DocumentProperties>;

template <class Row>
std::vector<std::string> columnNames() {
    std::vector<std::string> names = {inQuotes("n")};
    if (hasIdColumn<Row>) {
        names.push_back(inQuotes("id"));
    }
    forEachFieldOf<Row>([&](const auto& field) { names.push_back(inQuotes(field.name)); });
    return names;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text += text.empty() ? "" : ", ";
        text += part;
    }
    return text;
}

template <class Row>
TableSchema tableSchema() {
    std::vector<std::string> columns = {"\"n\" INTEGER PRIMARY KEY"};
    if (hasIdColumn<Row>) {
        columns.emplace_back("\"id\" TEXT NOT NULL");
    }
    forEachFieldOf<Row>([&](const auto& field) {
        using Column = ColumnType<typename std::remove_cvref_t<decltype(field)>::ValueType>;
        columns.push_back(inQuotes(field.name) + ' ' + std::string(Column::name) +
                          (Column::mayBeAbsent ? "" : " NOT NULL"));
    });
    const std::string name(RowTraits<Row>::name);
    return {name, "CREATE TABLE " + inQuotes(name) + " (" + joined(columns) + ") STRICT"};
}

/// SELECT with every column of a table, without an order.
template <class Row>
std::string selection() {
    return "SELECT " + joined(columnNames<Row>()) + " FROM " + inQuotes(RowTraits<Row>::name);
}

} // namespace

const std::vector<TableSchema>& documentSchema() {
    static const std::vector<TableSchema> schema = [] {
        std::vector<TableSchema> tables = {
            {std::string(metaTable), "CREATE TABLE \"meta\" (\"n\" INTEGER PRIMARY KEY, "
                                     "\"key\" TEXT NOT NULL, \"value\" TEXT NOT NULL) STRICT"},
            tableSchema<DocumentProperties>(),
        };
        forEachRowType([&]<class Row>() { tables.push_back(tableSchema<Row>()); });
        return tables;
    }();
    return schema;
}

template <class Row>
std::string selectStatement() {
    return selection<Row>() + " ORDER BY \"n\"";
}

template <class Row>
std::string selectUpwardsStatement() {
    return selection<Row>() + " WHERE \"n\" BETWEEN ? AND ? ORDER BY \"n\"";
}

template <class Row>
std::string selectDownwardsStatement() {
    return selection<Row>() + " WHERE \"n\" BETWEEN ? AND ? ORDER BY \"n\" DESC";
}

template <class Row>
std::string insertStatement() {
    const std::vector<std::string> parameters(columnNames<Row>().size(), "?");
    return "INSERT INTO " + inQuotes(RowTraits<Row>::name) + " VALUES (" + joined(parameters) + ")";
}

#define CJM_INSTANTIATE(Row)                                                                       \
    template std::string selectStatement<Row>();                                                   \
    template std::string selectUpwardsStatement<Row>();                                            \
    template std::string selectDownwardsStatement<Row>();                                          \
    template std::string insertStatement<Row>();
CJM_FOR_EACH_ROW_TYPE(CJM_INSTANTIATE)
CJM_INSTANTIATE(DocumentProperties)
#undef CJM_INSTANTIATE

} // namespace cjm::store
