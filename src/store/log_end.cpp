#include "log_end.h"

#include <cjm/files/read_file.h>

#include <cstddef>
#include <cstdint>

namespace cjm::store {

namespace {

constexpr std::size_t logHeaderSize = 32;
constexpr std::size_t frameHeaderSize = 24;
constexpr std::uint64_t largestLog = std::uint64_t{1} << 30;

std::uint32_t bigEndian(base::BytesView bytes, std::size_t offset) {
    std::uint32_t number = 0;
    for (const std::byte byte : bytes.subspan(offset, 4)) {
        number = number << 8 | std::to_integer<std::uint32_t>(byte);
    }
    return number;
}

std::uint32_t littleEndian(base::BytesView bytes, std::size_t offset) {
    std::uint32_t number = 0;
    for (std::size_t index = 4; index-- > 0;) {
        number = number << 8 | std::to_integer<std::uint32_t>(bytes[offset + index]);
    }
    return number;
}

/// The running checksum of a log: two numbers over pairs of words.
struct Checksum {
    bool isBigEndian = false;
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    void add(base::BytesView bytes) {
        const auto word = isBigEndian ? bigEndian : littleEndian;
        for (std::size_t offset = 0; offset + 8 <= bytes.size(); offset += 8) {
            first += word(bytes, offset) + second;
            second += word(bytes, offset + 4) + first;
        }
    }

    [[nodiscard]] bool isAt(base::BytesView bytes, std::size_t offset) const {
        return bigEndian(bytes, offset) == first && bigEndian(bytes, offset + 4) == second;
    }
};

bool hasLost(base::BytesView log) {
    if (log.empty()) {
        return false;
    }
    if (log.size() < logHeaderSize) {
        return true;
    }
    Checksum checksum{(bigEndian(log, 0) & 1) != 0};
    checksum.add(log.first(logHeaderSize - 8));
    if ((bigEndian(log, 0) & ~std::uint32_t{1}) != 0x377F0682 ||
        !checksum.isAt(log, logHeaderSize - 8)) {
        return true;
    }
    const std::size_t frameSize = frameHeaderSize + bigEndian(log, 8);
    bool isRead = true;
    for (std::size_t start = logHeaderSize; start + frameSize <= log.size(); start += frameSize) {
        const base::BytesView frame = log.subspan(start, frameSize);
        const bool isOfThisLog =
            bigEndian(frame, 8) == bigEndian(log, 16) && bigEndian(frame, 12) == bigEndian(log, 20);
        checksum.add(frame.first(8));
        checksum.add(frame.subspan(frameHeaderSize));
        isRead = isRead && isOfThisLog && bigEndian(frame, 0) != 0 && checksum.isAt(frame, 16);
        const bool endsTransaction = bigEndian(frame, 4) != 0;
        if (!isRead && isOfThisLog && endsTransaction) {
            return true;
        }
    }
    return false;
}

} // namespace

base::Result<bool> hasLostTransactions(files::FileOperations& operations,
                                       const std::string& logPath) {
    const base::Result<files::FileContent> log =
        files::readFile(operations, logPath, {0, largestLog});
    if (!log) {
        const bool isMissing = log.error().code == base::ErrorCode::fileNotFound;
        return isMissing ? base::Result<bool>(false) : base::fail(log.error());
    }
    return hasLost(log->bytes);
}

} // namespace cjm::store
