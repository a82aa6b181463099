#include "map_pages.h"

#include <algorithm>

namespace cjm::fuzz {

namespace {

using base::Bytes;
using base::BytesView;

constexpr std::uint64_t interiorPage = 5;
constexpr std::uint64_t leafPage = 13;
constexpr std::size_t fileHeaderSize = 100;

/// How much of a record lies on the leaf itself (section 1.6 of the format).
std::size_t sizeOnLeaf(std::size_t size, std::size_t pageSize) {
    const std::size_t most = pageSize - 35;
    if (size <= most) {
        return size;
    }
    const std::size_t least = (pageSize - 12) * 32 / 255 - 23;
    const std::size_t wanted = least + (size - least) % (pageSize - 4);
    return wanted <= most ? wanted : least;
}

class TreeReader {
public:
    TreeReader(BytesView file, std::size_t pageSize,
               const std::function<void(std::int64_t, BytesView)>& take)
        : m_file(file)
        , m_pageSize(pageSize)
        , m_pagesLeft(file.size() / pageSize)
        , m_take(take) {}

    [[nodiscard]] bool read(std::size_t number) {
        const BytesView page = pageAt(number);
        if (page.empty()) {
            return false;
        }
        PageCursor head(page, number == 1 ? fileHeaderSize : 0);
        const std::uint64_t kind = head.number(1);
        (void)head.number(2); // the first free block
        const std::uint64_t count = head.number(2);
        (void)head.number(3); // where cells begin, and what is in pieces
        const std::uint64_t last = kind == interiorPage ? head.number(4) : 0;
        if (!head.isSound() || (kind != interiorPage && kind != leafPage)) {
            return false;
        }
        for (std::uint64_t index = 0; index < count; ++index) {
            PageCursor cell(page, head.number(2));
            const bool sound = kind == leafPage ? readCell(cell) : read(cell.number(4));
            if (!sound || !head.isSound()) {
                return false;
            }
        }
        return kind == leafPage || read(last);
    }

private:
    /// Each page is in a tree once: more are a circle.
    [[nodiscard]] BytesView pageAt(std::size_t number) {
        if (number == 0 || number > m_file.size() / m_pageSize || m_pagesLeft == 0) {
            return {};
        }
        --m_pagesLeft;
        return m_file.subspan((number - 1) * m_pageSize, m_pageSize);
    }

    [[nodiscard]] bool readCell(PageCursor& cell) {
        const std::uint64_t size = cell.variableNumber();
        const auto number = static_cast<std::int64_t>(cell.variableNumber());
        if (size > m_file.size()) {
            return false;
        }
        const std::size_t onLeaf = sizeOnLeaf(size, m_pageSize);
        const BytesView start = cell.take(onLeaf);
        if (!cell.isSound()) {
            return false;
        }
        if (onLeaf == size) {
            m_take(number, start);
            return true;
        }
        Bytes record(start.begin(), start.end());
        for (std::uint64_t next = cell.number(4); record.size() < size;) {
            PageCursor more(pageAt(next));
            next = more.number(4);
            const BytesView part = more.take(std::min(m_pageSize - 4, size - record.size()));
            if (!more.isSound()) {
                return false;
            }
            record.insert(record.end(), part.begin(), part.end());
        }
        m_take(number, record);
        return true;
    }

    BytesView m_file;
    std::size_t m_pageSize;
    std::size_t m_pagesLeft;
    const std::function<void(std::int64_t, BytesView)>& m_take;
};

void addNumber(Bytes& bytes, std::uint64_t number, std::size_t size) {
    for (std::size_t left = size; left > 0; --left) {
        bytes.push_back(static_cast<std::byte>(number >> 8 * (left - 1) & 0xFF));
    }
}

class TreeWriter {
public:
    TreeWriter(Bytes& file, std::size_t pageSize, std::size_t root)
        : m_file(file)
        , m_pageSize(pageSize)
        , m_root(root) {}

    void write(const std::vector<Cell>& cells) {
        std::vector<Entry> entries;
        for (const Cell& cell : cells) {
            entries.push_back({leafCell(cell), cell.number, 0});
        }
        for (std::uint64_t kind = leafPage; !putLevel(entries, kind); kind = interiorPage) {
        }
    }

private:
    /// What stands on a page: a row on a leaf, or another page.
    struct Entry {
        Bytes cell;
        std::int64_t number = 0; ///< The greatest in it.
        std::size_t page = 0;    ///< Of an interior page, what the cell leads to.
    };

    [[nodiscard]] Bytes leafCell(const Cell& cell) {
        Bytes bytes;
        addVariableNumber(bytes, cell.record.size());
        addVariableNumber(bytes, static_cast<std::uint64_t>(cell.number));
        const std::size_t onLeaf = sizeOnLeaf(cell.record.size(), m_pageSize);
        const BytesView record = cell.record;
        bytes.insert(bytes.end(), record.begin(),
                     record.begin() + static_cast<std::ptrdiff_t>(onLeaf));
        if (onLeaf < record.size()) {
            addNumber(bytes, putOverflow(record.subspan(onLeaf)), 4);
        }
        return bytes;
    }

    [[nodiscard]] std::size_t putOverflow(BytesView rest) {
        const std::size_t first = m_file.size() / m_pageSize + 1;
        while (!rest.empty()) {
            const std::size_t size = std::min(m_pageSize - 4, rest.size());
            Bytes page;
            addNumber(page, size < rest.size() ? m_file.size() / m_pageSize + 2 : 0, 4);
            page.insert(page.end(), rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(size));
            page.resize(m_pageSize);
            m_file.insert(m_file.end(), page.begin(), page.end());
            rest = rest.subspan(size);
        }
        return first;
    }

    /// Puts all on the first page of the tree, or on as many as it takes and makes of the entries
    /// those that lead there.
    [[nodiscard]] bool putLevel(std::vector<Entry>& entries, std::uint64_t kind) {
        std::vector<Entry> above;
        for (auto start = entries.begin(); start != entries.end() || above.empty();) {
            const auto end = endOfPage(start, entries.end(), kind);
            if (above.empty() && end == entries.end()) {
                putPage(m_root, {start, end}, kind);
                return true;
            }
            const std::size_t page = m_file.size() / m_pageSize + 1;
            m_file.resize(m_file.size() + m_pageSize);
            putPage(page, {start, end}, kind);
            Bytes cell;
            addNumber(cell, page, 4);
            addVariableNumber(cell, static_cast<std::uint64_t>(std::prev(end)->number));
            above.push_back({std::move(cell), std::prev(end)->number, page});
            start = end;
        }
        entries = std::move(above);
        return false;
    }

    using Place = std::vector<Entry>::iterator;

    [[nodiscard]] Place endOfPage(Place start, Place end, std::uint64_t kind) const {
        std::size_t room = m_pageSize - (kind == leafPage ? 8 : 12);
        while (start != end && room >= start->cell.size() + 2) {
            room -= start->cell.size() + 2;
            ++start;
        }
        return start;
    }

    void putPage(std::size_t number, std::vector<Entry> entries, std::uint64_t kind) {
        std::uint64_t last = 0;
        if (kind == interiorPage) {
            last = entries.back().page; // stands in the head
            entries.pop_back();
        }
        std::size_t content = m_pageSize;
        Bytes places;
        const std::size_t start = (number - 1) * m_pageSize;
        for (const Entry& entry : entries) {
            content -= entry.cell.size();
            addNumber(places, content, 2);
            std::copy(entry.cell.begin(), entry.cell.end(), at(start + content));
        }
        Bytes head;
        addNumber(head, kind, 1);
        addNumber(head, 0, 2);
        addNumber(head, entries.size(), 2);
        addNumber(head, content, 2);
        addNumber(head, 0, 1);
        if (kind == interiorPage) {
            addNumber(head, last, 4);
        }
        std::copy(head.begin(), head.end(), at(start));
        std::copy(places.begin(), places.end(), at(start + head.size()));
    }

    [[nodiscard]] Bytes::iterator at(std::size_t place) {
        return m_file.begin() + static_cast<std::ptrdiff_t>(place);
    }

    Bytes& m_file;
    std::size_t m_pageSize;
    std::size_t m_root;
};

} // namespace

std::uint64_t PageCursor::number(std::size_t size) {
    std::uint64_t number = 0;
    for (const std::byte byte : take(size)) {
        number = number << 8 | std::to_integer<std::uint64_t>(byte);
    }
    return number;
}

std::uint64_t PageCursor::variableNumber() {
    std::uint64_t number = 0;
    for (int count = 0; count < 8; ++count) {
        const std::uint64_t byte = this->number(1);
        number = number << 7 | (byte & 0x7F);
        if (byte < 0x80) {
            return number;
        }
    }
    return number << 8 | this->number(1);
}

BytesView PageCursor::take(std::size_t size) {
    if (m_place > m_bytes.size() || size > m_bytes.size() - m_place) {
        m_sound = false;
        return {};
    }
    m_place += size;
    return m_bytes.subspan(m_place - size, size);
}

void addVariableNumber(Bytes& bytes, std::uint64_t number) {
    if (number >> 56 != 0) {
        for (unsigned shift = 57; shift >= 8; shift -= 7) {
            bytes.push_back(static_cast<std::byte>((number >> shift & 0x7F) | 0x80));
        }
        bytes.push_back(static_cast<std::byte>(number & 0xFF));
        return;
    }
    unsigned shift = 0;
    while (number >> shift >> 7 != 0) {
        shift += 7;
    }
    for (; shift > 0; shift -= 7) {
        bytes.push_back(static_cast<std::byte>((number >> shift & 0x7F) | 0x80));
    }
    bytes.push_back(static_cast<std::byte>(number & 0x7F));
}

bool readTree(BytesView file, std::size_t pageSize, std::size_t page,
              const std::function<void(std::int64_t, BytesView)>& take) {
    return TreeReader(file, pageSize, take).read(page);
}

void writeTree(Bytes& file, std::size_t pageSize, std::size_t root,
               const std::vector<Cell>& cells) {
    TreeWriter(file, pageSize, root).write(cells);
}

} // namespace cjm::fuzz
