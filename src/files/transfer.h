// Moves whole contents, however little a single call moves.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/files/file_operations.h>

#include <cstddef>
#include <cstdint>
#include <span>

namespace cjm::files {

inline constexpr std::size_t transferPiece = std::size_t{1} << 20; ///< In bytes.

/// Fills the room from the offset on.
/// @return how much was filled; less than the room where the file ends earlier
[[nodiscard]] Outcome<std::size_t> readFully(FileOperations& operations, const File& file,
                                             std::uint64_t offset, std::span<std::byte> room);

/// Writes all the bytes from the start of the file on.
[[nodiscard]] Outcome<void> writeFully(FileOperations& operations, const File& file,
                                       base::BytesView bytes);

} // namespace cjm::files
