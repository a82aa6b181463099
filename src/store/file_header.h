// The first hundred bytes of a .cjm file, checked before SQLite sees any of it.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>

#include <cstddef>

namespace cjm::store {

inline constexpr std::size_t leastFileSize = 512;
inline constexpr std::size_t greatestFileSize = std::size_t{128} * 1024 * 1024;

/// Refuses what cannot be a .cjm file of a known format (https://www.sqlite.org/fileformat.html,
/// section 1.3).
///
/// Errors: `notAJourneyMap`; `newerFormat` with the format as its subject; `damagedDocument`;
/// `fileTooLarge`.
[[nodiscard]] base::Result<void> checkHeader(base::BytesView file);

/// Marks the file as one without a write-ahead log, which a memory database cannot have.
void switchOffWriteAheadLog(std::span<std::byte> file);

/// Writes the same bytes over SQLite's note of which version of itself wrote the file.
void fixLibraryVersion(std::span<std::byte> file);

} // namespace cjm::store
