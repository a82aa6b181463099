#include "row_reader.h"

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <new>

namespace cjm::store {

Scalar RowReader::nextScalar() {
    const SQLite::Column column = m_statement.getColumn(m_column++);
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return std::int64_t{column.getInt64()};
    case SQLITE_FLOAT:
        return column.getDouble();
    case SQLITE_TEXT: {
        const char* text = column.getText(nullptr);
        if (text == nullptr) {
            throw std::bad_alloc(); // SQLite's only reason to have a text and not give it
        }
        const std::string_view view(text, static_cast<std::size_t>(column.getBytes()));
        m_length += view.size();
        return view;
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const std::byte*>(column.getBlob());
        const auto size = static_cast<std::size_t>(column.getBytes());
        if (bytes == nullptr && size > 0) {
            throw std::bad_alloc();
        }
        m_length += size;
        return base::BytesView(bytes, size);
    }
    default:
        return {};
    }
}

} // namespace cjm::store
