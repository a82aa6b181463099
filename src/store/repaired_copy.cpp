#include "repaired_copy.h"

#include "format.h"
#include "locked_connection.h"

#include <cjm/base/check.h>
#include <cjm/store/document_bytes.h>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <bit>
#include <new>

namespace cjm::store {

namespace {

constexpr std::size_t databaseHeaderSize = 100;
constexpr std::size_t pageSizeOffset = 16;
constexpr std::size_t pageCountOffset = 28;

/// A file of ours without rows.
const base::Bytes& emptyFile() {
    static const base::Bytes file = [] {
        base::Uuid id;
        id.bytes.fill(1);
        base::Result<base::Bytes> bytes = toBytes(model::emptyDocument({id}));
        if (!bytes) {
            throw std::bad_alloc(); // nothing else is in the way of an empty document
        }
        return *std::move(bytes);
    }();
    return file;
}

/// The pages of the empty file that no table begins with, counted from 0.
std::vector<std::size_t> findSchemaPages() {
    LockedConnection connection(emptyFile(), [] { return false; });
    std::vector<bool> isRoot(emptyFile().size() / pageSize, false);
    SQLite::Statement statement(connection.database(), "SELECT rootpage FROM sqlite_schema");
    while (statement.executeStep()) {
        isRoot.at(static_cast<std::size_t>(statement.getColumn(0).getInt() - 1)) = true;
    }
    std::vector<std::size_t> pages;
    for (std::size_t page = 0; page < isRoot.size(); ++page) {
        if (!isRoot[page]) {
            pages.push_back(page);
        }
    }
    return pages;
}

const std::vector<std::size_t>& schemaPages() {
    static const std::vector<std::size_t> pages = findSchemaPages();
    return pages;
}

/// The page size that the header names, or ours where that is none.
std::size_t pageSizeOf(base::BytesView file) {
    const auto high = std::to_integer<std::size_t>(file[pageSizeOffset]);
    const auto low = std::to_integer<std::size_t>(file[pageSizeOffset + 1]);
    const std::size_t size = high << 8U | low;
    return std::has_single_bit(size) && size >= 512 ? size : pageSize;
}

base::Bytes inWholePages(base::BytesView file, std::size_t size) {
    base::Bytes copy((file.size() + size - 1) / size * size);
    std::copy(file.begin(), file.end(), copy.begin());
    return copy;
}

/// Puts our header there. It does not name the number of pages: then their real number counts.
void putHeader(base::Bytes& file, std::size_t size) {
    const base::Bytes& own = emptyFile();
    std::copy_n(own.begin(), databaseHeaderSize, file.begin());
    file[pageSizeOffset] = static_cast<std::byte>(size >> 8U);
    file[pageSizeOffset + 1] = static_cast<std::byte>(size & 0xFFU);
    std::fill_n(file.begin() + pageCountOffset, 4, std::byte{0});
}

} // namespace

base::Bytes withOwnHeader(base::BytesView file) {
    const std::size_t size = pageSizeOf(file);
    base::Bytes copy = inWholePages(file, size);
    putHeader(copy, size);
    return copy;
}

base::Bytes withOwnSchema(base::BytesView file) {
    const base::Bytes& own = emptyFile();
    base::Bytes copy = inWholePages(file, pageSize);
    copy.resize(std::max(copy.size(), own.size()));
    for (const std::size_t page : schemaPages()) {
        const auto start = static_cast<std::ptrdiff_t>(page * pageSize);
        std::copy_n(own.begin() + start, pageSize, copy.begin() + start);
    }
    putHeader(copy, pageSize);
    return copy;
}

} // namespace cjm::store
