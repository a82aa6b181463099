// How the rows of a table lie: sorted by id, in chunks of up to 64 shared pointers, and the chunks
// themselves shared between the copies of a table.
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
class RowChunks {
public:
    using SharedRow = std::shared_ptr<const Row>;
    using Chunk = std::vector<SharedRow>; ///< Never empty.

    static constexpr std::size_t capacity = 64; ///< Of a chunk.

    [[nodiscard]] std::size_t count() const { return m_chunks.size(); }

    [[nodiscard]] const Chunk& operator[](std::size_t index) const { return *m_chunks[index]; }

    /// The row, or null.
    [[nodiscard]] const SharedRow* find(Id<Row> id) const {
        const std::size_t index = chunkFor(id);
        if (index == m_chunks.size()) {
            return nullptr;
        }
        const auto found = lowerBound(*m_chunks[index], id);
        return (*found)->id == id ? &*found : nullptr;
    }

    /// A chunk of rows that all come after those that are there.
    void append(Chunk chunk) {
        m_chunks.push_back(std::make_shared<const Chunk>(std::move(chunk)));
    }

    /// Inserts the row or replaces the one with its id; true where it is inserted.
    bool put(SharedRow row);

    /// False where there is no such row.
    bool erase(Id<Row> id);

    /// Equal where they are the very same chunks, not where their rows have the same values.
    friend bool operator==(const RowChunks&, const RowChunks&) = default;

private:
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

    void replace(std::size_t index, Chunk chunk) {
        m_chunks[index] = std::make_shared<const Chunk>(std::move(chunk));
    }

    void split(std::size_t index, Chunk chunk) {
        const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
        Chunk upper(std::make_move_iterator(middle), std::make_move_iterator(chunk.end()));
        chunk.erase(middle, chunk.end());
        replace(index, std::move(chunk));
        m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                        std::make_shared<const Chunk>(std::move(upper)));
    }

    std::vector<std::shared_ptr<const Chunk>> m_chunks;
};

template <class Row>
bool RowChunks<Row>::put(SharedRow row) {
    if (m_chunks.empty()) {
        append({std::move(row)});
        return true;
    }
    const std::size_t index = std::min(chunkFor(row->id), m_chunks.size() - 1);
    Chunk chunk = *m_chunks[index];
    const auto place = chunk.begin() + (lowerBound(chunk, row->id) - chunk.cbegin());
    if (place != chunk.end() && (*place)->id == row->id) {
        *place = std::move(row);
        replace(index, std::move(chunk));
        return false;
    }
    chunk.insert(place, std::move(row));
    if (chunk.size() > capacity) {
        split(index, std::move(chunk));
    } else {
        replace(index, std::move(chunk));
    }
    return true;
}

template <class Row>
bool RowChunks<Row>::erase(Id<Row> id) {
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
    if (chunk.empty()) {
        m_chunks.erase(m_chunks.begin() + static_cast<std::ptrdiff_t>(index));
    } else {
        replace(index, std::move(chunk));
    }
    return true;
}

} // namespace cjm::model
