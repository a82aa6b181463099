#include "map_mutator.h"

#include "accepted_inputs.h"
#include "file_header.h"
#include "format.h"
#include "fuzz_report.h"
#include "map_rows.h"
#include "random_choice.h"
#include "repaired_copy.h"
#include "row_changes.h"

#include <sqlite3.h>
#include <store/sqlite_bytes.h>

#include <algorithm>
#include <array>
#include <exception>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size,
                                        std::size_t maximalSize);

namespace cjm::fuzz {

namespace {

using base::Bytes;

std::size_t pageSizeIn(const Bytes& file) {
    return std::min(pageSizeOf(file).value_or(store::pageSize), file.size());
}

auto at(Bytes& file, std::size_t place) {
    return file.begin() + static_cast<std::ptrdiff_t>(place);
}

/// Bytes within a page, so that the others stay where they are.
void changeInPage(Bytes& file, Random& random) {
    const std::size_t size = pageSizeIn(file);
    const std::size_t start = below(random, file.size() / size) * size;
    std::size_t length = std::size_t{1} << below(random, 13);
    length = std::min(length, size);
    const std::size_t place = start + below(random, size - length + 1);
    LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(file.data()) + place, length, length);
}

void movePages(Bytes& file, Random& random) {
    const std::size_t size = pageSizeIn(file);
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

/// What else a database can have, or how else it can be laid out. Takes SQLite, and its time.
void changeDatabase(Bytes& file, Random& random) {
    static const std::array<const char*, 9> statements = {
        "CREATE TABLE extra (a)",
        "CREATE INDEX extra ON cards (text)",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra AFTER INSERT ON cards BEGIN SELECT 1; END",
        "DROP TABLE views",
        "VACUUM",
        "PRAGMA auto_vacuum=1; VACUUM",
        "PRAGMA user_version=1",
        "DELETE FROM cards WHERE n>2",
    };
    try {
        file = test::changedBySql(file, statements.at(below(random, statements.size())));
    } catch (const std::exception&) {
        changeInPage(file, random); // no database any more
    }
}

void changePages(Bytes& file, Random& random) {
    for (std::size_t times = 1 + below(random, 3); times > 0; --times) {
        const std::size_t kind = below(random, 128);
        if (kind == 0) {
            changeDatabase(file, random);
        } else if (kind < 100) {
            changeInPage(file, random);
        } else {
            movePages(file, random);
        }
    }
}

/// What stands at the gate, and the digest where it stands, of the rows that can be read.
void repairPages(Bytes& file, Random& random) {
    const bool hasOwnPages = pageSizeOf(file) == store::pageSize;
    file = hasOwnPages && below(random, 2) == 0 ? store::withOwnSchema(file)
                                                : store::withOwnHeader(file);
    count(Event::repaired);
    const std::optional<MapRows> rows = readRows(file);
    if (!rows) {
        return;
    }
    const std::string digest = digestOf(*rows);
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

/// False where the rows cannot be read.
bool changeRowsIn(Bytes& file, Random& random) {
    std::optional<MapRows> rows = readRows(file);
    if (!rows) {
        return false;
    }
    changeRows(*rows, random);
    // Half of all files are repaired, and of these more than of the others.
    if (below(random, 8) < 5) {
        putDigest(*rows);
        count(Event::repaired);
    }
    const std::size_t pageSize = pageSizeIn(file);
    file = fileWith(*rows, std::min<std::size_t>(pageSize, store::pageSize));
    return true;
}

} // namespace

void beQuick() {
    (void)sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

std::size_t mutateMap(std::uint8_t* data, std::size_t size, std::size_t maximalSize,
                      unsigned int seed) {
    count(Event::mutated);
    Random random(seed);
    Bytes file = inputToMutate(data, size, random);
    if (file.size() < store::leastFileSize) {
        return LLVMFuzzerMutate(data, size, maximalSize);
    }
    const bool isOfRows = below(random, 3) != 0;
    if (!isOfRows || !changeRowsIn(file, random)) {
        changePages(file, random);
        if (below(random, 3) == 0) {
            repairPages(file, random);
        }
    }
    if (file.size() > maximalSize) {
        return LLVMFuzzerMutate(data, size, maximalSize);
    }
    std::transform(file.begin(), file.end(), data,
                   [](std::byte byte) { return std::to_integer<std::uint8_t>(byte); });
    return file.size();
}

} // namespace cjm::fuzz
