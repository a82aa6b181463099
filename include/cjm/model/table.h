// The rows of one type, sorted by id: a value whose copies share what did not change.
//
// Copying a table copies pointers to its chunks of rows; changing a row copies one chunk. Two
// copies therefore still hold the very same chunk wherever nothing changed between them, which
// `forEachDifference` uses to walk past it: an edit in 10,000 cards costs microseconds, and so does
// telling what it did.
#pragma once

#include <cjm/model/ids.h>
#include <cjm/model/row_chunks.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace cjm::model {

template <class Row>
class Table {
public:
    using SharedRow = typename RowChunks<Row>::SharedRow;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row*;
        using reference = const Row&;

        Iterator() = default;

        Iterator(const Table* table, std::size_t chunk)
            : m_table(table)
            , m_chunk(chunk) {}

        reference operator*() const { return *shared(); }

        pointer operator->() const { return shared().get(); }

        Iterator& operator++() {
            if (++m_row == chunk().size()) {
                nextChunk();
            }
            return *this;
        }

        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }

        friend bool operator==(const Iterator&, const Iterator&) = default;

        /// The row as it is shared between documents.
        [[nodiscard]] const SharedRow& shared() const { return chunk()[m_row]; }

    private:
        friend class Table;

        [[nodiscard]] const auto& chunk() const { return m_table->m_chunks[m_chunk]; }

        void nextChunk() {
            ++m_chunk;
            m_row = 0;
        }

        const Table* m_table = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_row = 0;
    };

    Table() = default;

    /// From rows in ascending order of id, each id once.
    [[nodiscard]] static Table fromSorted(std::vector<Row> rows) {
        Table table;
        table.m_size = rows.size();
        for (std::size_t start = 0; start < rows.size(); start += RowChunks<Row>::capacity) {
            const std::size_t end = std::min(rows.size(), start + RowChunks<Row>::capacity);
            typename RowChunks<Row>::Chunk chunk;
            chunk.reserve(end - start);
            for (std::size_t index = start; index < end; ++index) {
                chunk.push_back(std::make_shared<const Row>(std::move(rows[index])));
            }
            table.m_chunks.append(std::move(chunk));
        }
        return table;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] Iterator begin() const { return Iterator(this, 0); }

    [[nodiscard]] Iterator end() const { return Iterator(this, m_chunks.count()); }

    /// The row, or null. It lives as long as any table holds it.
    [[nodiscard]] const Row* find(Id<Row> id) const {
        const SharedRow* row = m_chunks.find(id);
        return row == nullptr ? nullptr : row->get();
    }

    [[nodiscard]] bool contains(Id<Row> id) const { return m_chunks.find(id) != nullptr; }

    /// The row as it is shared between documents, or null.
    [[nodiscard]] SharedRow share(Id<Row> id) const {
        const SharedRow* row = m_chunks.find(id);
        return row == nullptr ? nullptr : *row;
    }

    /// Inserts the row or replaces the one with its id.
    void put(Row row) { put(std::make_shared<const Row>(std::move(row))); }

    void put(SharedRow row) { m_size += m_chunks.put(std::move(row)) ? 1U : 0U; }

    /// False where there is no such row.
    bool erase(Id<Row> id) {
        const bool isErased = m_chunks.erase(id);
        m_size -= isErased ? 1U : 0U;
        return isErased;
    }

    friend bool operator==(const Table& left, const Table& right) {
        if (left.m_chunks == right.m_chunks) {
            return true;
        }
        bool same = left.m_size == right.m_size;
        forEachDifference(left, right, [&](const auto&, const auto&) { same = false; });
        return same;
    }

    /// Calls `visitor(left, right)` with the shared rows of each id whose row is not the same in
    /// both tables, in order of id; the one that is missing is null. Rows are compared by value.
    template <class Visitor>
    static void forEachDifference(const Table& left, const Table& right, Visitor&& visitor) {
        Iterator leftRow = left.begin();
        Iterator rightRow = right.begin();
        const SharedRow none;
        while (leftRow != left.end() && rightRow != right.end()) {
            if (&leftRow.chunk() == &rightRow.chunk()) {
                leftRow.nextChunk();
                rightRow.nextChunk();
            } else if (leftRow->id < rightRow->id) {
                visitor(leftRow.shared(), none);
                ++leftRow;
            } else if (rightRow->id < leftRow->id) {
                visitor(none, rightRow.shared());
                ++rightRow;
            } else {
                if (leftRow.shared() != rightRow.shared() && *leftRow != *rightRow) {
                    visitor(leftRow.shared(), rightRow.shared());
                }
                ++leftRow;
                ++rightRow;
            }
        }
        for (; leftRow != left.end(); ++leftRow) {
            visitor(leftRow.shared(), none);
        }
        for (; rightRow != right.end(); ++rightRow) {
            visitor(none, rightRow.shared());
        }
    }

private:
    RowChunks<Row> m_chunks;
    std::size_t m_size = 0;
};

} // namespace cjm::model
