#include "map_mutator.h"

#include "content_digest.h"
#include "file_header.h"
#include "format.h"
#include "fuzz_report.h"
#include "random_statement.h"
#include "repaired_copy.h"

#include <cjm/store/document_bytes.h>

#include <store/sqlite_bytes.h>

#include <algorithm>
#include <exception>
#include <random>
#include <string>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size,
                                        std::size_t maximalSize);

namespace cjm::fuzz {

namespace {

using base::Bytes;
using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

std::size_t pageSizeOf(const Bytes& file) {
    const std::size_t size = std::to_integer<std::size_t>(file[16]) << 8U;
    return size >= 512 && size <= 4096 ? size : 4096;
}

auto at(Bytes& file, std::size_t place) {
    return file.begin() + static_cast<std::ptrdiff_t>(place);
}

/// Bytes within a page, so that the others stay where they are.
void changeInPage(Bytes& file, Random& random) {
    const std::size_t size = std::min(pageSizeOf(file), file.size());
    const std::size_t start = below(random, file.size() / size) * size;
    std::size_t length = std::size_t{1} << below(random, 13);
    length = std::min(length, size);
    const std::size_t place = start + below(random, size - length + 1);
    LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(file.data()) + place, length, length);
}

void movePages(Bytes& file, Random& random) {
    const std::size_t size = std::min(pageSizeOf(file), file.size());
    const std::size_t count = file.size() / size;
    const std::size_t one = below(random, count) * size;
    const std::size_t other = below(random, count) * size;
    switch (below(random, 4)) {
    case 0:
        if (one != other) {
            std::swap_ranges(at(file, one), at(file, one + size), at(file, other));
        }
        break;
    case 1:
        std::copy_n(Bytes(at(file, one), at(file, one + size)).begin(), size, at(file, other));
        break;
    case 2:
        std::fill_n(at(file, one), size, std::byte{0});
        break;
    default:
        file.resize(std::max<std::size_t>(size, one + below(random, size)));
    }
}

void runStatement(Bytes& file, Random& random) {
    try {
        file = test::changedBySql(file, randomStatement(random));
    } catch (const std::exception&) {
        changeInPage(file, random); // no database any more, or no such row
    }
}

/// The digest of the document in the file, where that can be read.
void putDigest(Bytes& file) {
    const auto examined = store::examineBytes(file, [] { return false; });
    if (!examined) {
        return;
    }
    const std::string digest = base::toText(store::contentDigest(examined->content.document));
    constexpr std::string_view key = "digest";
    const std::string_view text = base::asText(file);
    for (std::size_t place = text.find(key); place != std::string_view::npos;
         place = text.find(key, place + 1)) {
        const std::size_t start = place + key.size();
        const std::string_view old = text.substr(start, digest.size());
        const bool isDigest = old.size() == digest.size() &&
                              old.find_first_not_of("0123456789abcdef") == std::string_view::npos;
        if (isDigest) {
            std::copy_n(base::asBytes(digest).begin(), digest.size(), at(file, start));
        }
    }
}

void repair(Bytes& file, Random& random) {
    const bool hasOwnPages = pageSizeOf(file) == store::pageSize;
    file = hasOwnPages && below(random, 2) == 0 ? store::withOwnSchema(file)
                                                : store::withOwnHeader(file);
    putDigest(file);
    count(Event::repaired);
}

} // namespace

std::size_t mutateMap(std::uint8_t* data, std::size_t size, std::size_t maximalSize,
                      unsigned int seed) {
    Random random(seed);
    if (size < store::leastFileSize) {
        return LLVMFuzzerMutate(data, size, maximalSize);
    }
    const auto view = std::as_bytes(std::span(data, size));
    Bytes file(view.begin(), view.end());
    for (std::size_t times = 1 + below(random, 3); times > 0; --times) {
        const std::size_t kind = below(random, 10);
        if (kind < 4) {
            changeInPage(file, random);
        } else if (kind < 9) {
            runStatement(file, random);
        } else {
            movePages(file, random);
        }
    }
    if (below(random, 2) == 0) {
        repair(file, random);
    }
    if (file.size() > maximalSize) {
        return LLVMFuzzerMutate(data, size, maximalSize);
    }
    std::transform(file.begin(), file.end(), data,
                   [](std::byte byte) { return std::to_integer<std::uint8_t>(byte); });
    return file.size();
}

} // namespace cjm::fuzz
