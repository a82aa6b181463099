// One row of a statement as a row of a document, field by field.
#pragma once

#include "scalar.h"

#include <cjm/model/document_properties.h>
#include <cjm/model/field.h>

#include <SQLiteCpp/Statement.h>

#include <cstddef>
#include <type_traits>

namespace cjm::store {

/// The columns of a statement's current row, one after the other.
class RowReader {
public:
    explicit RowReader(SQLite::Statement& statement, int firstColumn = 0)
        : m_statement(statement)
        , m_column(firstColumn) {}

    /// False where the column does not hold such a value.
    template <class Value>
    [[nodiscard]] bool read(Value& value) {
        return fromScalar(nextScalar(), value);
    }

    /// The id, which the properties have elsewhere, and all fields. False where one of them does
    /// not hold such a value.
    template <class Row>
    [[nodiscard]] bool readRow(Row& row) {
        bool sound = true;
        if constexpr (!std::is_same_v<Row, model::DocumentProperties>) {
            sound = read(row.id);
        }
        model::forEachField(row, [&](const auto&, auto& value) { sound = sound && read(value); });
        return sound;
    }

    /// The length of all texts and bytes that were read.
    [[nodiscard]] std::size_t length() const { return m_length; }

private:
    /// Texts and bytes live until the statement moves on. Throws std::bad_alloc.
    [[nodiscard]] Scalar nextScalar();

    SQLite::Statement& m_statement;
    int m_column;
    std::size_t m_length = 0;
};

} // namespace cjm::store
