// The rows of one type, sorted by id: a value whose copies share what did not change.
//
// Rows lie in chunks of up to 64 shared pointers, chunks in a vector of shared pointers. Copying a
// table copies the outer vector; changing a row copies one chunk. Two copies therefore still hold
// the very same chunk wherever nothing changed between them, which `forEachDifference` uses to walk
// past it: an edit in 10,000 cards costs microseconds, and so does telling what it did.
#pragma once

#include <cjm/model/ids.h>

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
    using SharedRow = std::shared_ptr<const Row>;

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

        [[nodiscard]] const auto& chunk() const { return *m_table->m_chunks[m_chunk]; }

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
        for (std::size_t start = 0; start < rows.size(); start += chunkCapacity) {
            const std::size_t end = std::min(rows.size(), start + chunkCapacity);
            Chunk chunk;
            chunk.reserve(end - start);
            for (std::size_t index = start; index < end; ++index) {
                chunk.push_back(std::make_shared<const Row>(std::move(rows[index])));
            }
            table.m_chunks.push_back(std::make_shared<const Chunk>(std::move(chunk)));
        }
        return table;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] Iterator begin() const { return Iterator(this, 0); }

    [[nodiscard]] Iterator end() const { return Iterator(this, m_chunks.size()); }

    /// The row, or null. It lives as long as any table holds it.
    [[nodiscard]] const Row* find(Id<Row> id) const {
        const SharedRow* row = findShared(id);
        return row == nullptr ? nullptr : row->get();
    }

    [[nodiscard]] bool contains(Id<Row> id) const { return findShared(id) != nullptr; }

    /// The row as it is shared between documents, or null.
    [[nodiscard]] SharedRow share(Id<Row> id) const {
        const SharedRow* row = findShared(id);
        return row == nullptr ? nullptr : *row;
    }

    /// Inserts the row or replaces the one with its id.
    void put(Row row) { put(std::make_shared<const Row>(std::move(row))); }

    void put(SharedRow row);

    /// False where there is no such row.
    bool erase(Id<Row> id);

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
    using Chunk = std::vector<SharedRow>; ///< Never empty.

    static constexpr std::size_t chunkCapacity = 64;

    [[nodiscard]] static auto lowerBound(const Chunk& chunk, Id<Row> id) {
        return std::lower_bound(
            chunk.begin(), chunk.end(), id,
            [](const SharedRow& row, Id<Row> wanted) { return row->id < wanted; });
    }

    /// The first chunk whose last row is not before `id`; one past the last where there is none.
    [[nodiscard]] std::size_t chunkFor(Id<Row> id) const {
        const auto found = std::lower_bound(
            m_chunks.begin(), m_chunks.end(), id,
            [](const auto& chunk, Id<Row> wanted) { return chunk->back()->id < wanted; });
        return static_cast<std::size_t>(found - m_chunks.begin());
    }

    [[nodiscard]] const SharedRow* findShared(Id<Row> id) const {
        const std::size_t index = chunkFor(id);
        if (index == m_chunks.size()) {
            return nullptr;
        }
        const auto found = lowerBound(*m_chunks[index], id);
        return (*found)->id == id ? &*found : nullptr;
    }

    void replaceChunk(std::size_t index, Chunk chunk) {
        m_chunks[index] = std::make_shared<const Chunk>(std::move(chunk));
    }

    void splitChunk(std::size_t index, Chunk chunk) {
        const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
        Chunk upper(std::make_move_iterator(middle), std::make_move_iterator(chunk.end()));
        chunk.erase(middle, chunk.end());
        replaceChunk(index, std::move(chunk));
        m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                        std::make_shared<const Chunk>(std::move(upper)));
    }

    void eraseChunk(std::size_t index) {
        m_chunks.erase(m_chunks.begin() + static_cast<std::ptrdiff_t>(index));
    }

    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    std::size_t m_size = 0;
};

template <class Row>
void Table<Row>::put(SharedRow row) {
    if (m_chunks.empty()) {
        m_chunks.push_back(std::make_shared<const Chunk>(Chunk{std::move(row)}));
        m_size = 1;
        return;
    }
    const std::size_t index = std::min(chunkFor(row->id), m_chunks.size() - 1);
    Chunk chunk = *m_chunks[index];
    const auto place = chunk.begin() + (lowerBound(chunk, row->id) - chunk.cbegin());
    if (place != chunk.end() && (*place)->id == row->id) {
        *place = std::move(row);
        replaceChunk(index, std::move(chunk));
        return;
    }
    chunk.insert(place, std::move(row));
    ++m_size;
    if (chunk.size() > chunkCapacity) {
        splitChunk(index, std::move(chunk));
    } else {
        replaceChunk(index, std::move(chunk));
    }
}

template <class Row>
bool Table<Row>::erase(Id<Row> id) {
    const std::size_t index = chunkFor(id);
    if (index == m_chunks.size()) {
        return false;
    }
    Chunk chunk = *m_chunks[index];
    const auto place = chunk.begin() + (lowerBound(chunk, id) - chunk.cbegin());
    if ((*place)->id != id) {
        return false;
    }
    chunk.erase(place);
    --m_size;
    if (chunk.empty()) {
        eraseChunk(index);
    } else {
        replaceChunk(index, std::move(chunk));
    }
    return true;
}

} // namespace cjm::model
