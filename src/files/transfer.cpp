#include "transfer.h"

#include "retry.h"

#include <algorithm>

namespace cjm::files {

Outcome<std::size_t> readFully(FileOperations& operations, const File& file, std::uint64_t offset,
                               std::span<std::byte> room) {
    std::size_t filled = 0;
    while (filled < room.size()) {
        const std::span<std::byte> rest = room.subspan(filled);
        const std::span<std::byte> piece = rest.first(std::min(rest.size(), transferPiece));
        const Outcome<std::size_t> count =
            repeatInterrupted([&operations, &file, position = offset + filled, piece] {
                return operations.read(file, position, piece);
            });
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            break;
        }
        filled += *count;
    }
    return filled;
}

Outcome<void> writeFully(FileOperations& operations, const File& file, base::BytesView bytes) {
    std::size_t written = 0;
    while (written < bytes.size()) {
        const base::BytesView rest = bytes.subspan(written);
        const base::BytesView piece = rest.first(std::min(rest.size(), transferPiece));
        const Outcome<std::size_t> count = repeatInterrupted([&operations, &file, written, piece] {
            return operations.write(file, written, piece);
        });
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            return tl::unexpected(Fault{Cause::noSpace});
        }
        written += *count;
    }
    return {};
}

} // namespace cjm::files
