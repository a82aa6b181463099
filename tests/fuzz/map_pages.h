// Pages of an SQLite database with tables of one level or more: the half of map_rows.h that knows
// bytes only.
#pragma once

#include <cjm/base/bytes.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace cjm::fuzz {

/// A row as it lies on a page: its number and its record.
struct Cell {
    std::int64_t number = 0;
    base::Bytes record;
};

/// Big-endian numbers of SQLite, read one after the other. What lies beyond the end is zero, and
/// then `isSound` is false.
class PageCursor {
public:
    explicit PageCursor(base::BytesView bytes, std::size_t place = 0)
        : m_bytes(bytes)
        , m_place(place) {}

    [[nodiscard]] std::uint64_t number(std::size_t size);
    [[nodiscard]] std::uint64_t variableNumber();
    [[nodiscard]] base::BytesView take(std::size_t size);

    [[nodiscard]] bool isSound() const { return m_sound; }

    [[nodiscard]] std::size_t place() const { return m_place; }

private:
    base::BytesView m_bytes;
    std::size_t m_place;
    bool m_sound = true;
};

void addVariableNumber(base::Bytes& bytes, std::uint64_t number);

/// @param page counted from 1, as SQLite does
/// @return false where the tree makes no sense; what was read so far was taken
[[nodiscard]] bool readTree(base::BytesView file, std::size_t pageSize, std::size_t page,
                            const std::function<void(std::int64_t, base::BytesView)>& take);

/// Writes a tree whose first page is there already; the others come at the end of the file.
void writeTree(base::Bytes& file, std::size_t pageSize, std::size_t root,
               const std::vector<Cell>& cells);

} // namespace cjm::fuzz
