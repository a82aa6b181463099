#include "file_header.h"

#include "format.h"

#include <bit>

namespace cjm::store {

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);

constexpr std::size_t writeVersionOffset = 18;
constexpr std::size_t readVersionOffset = 19;
constexpr std::size_t libraryVersionOffset = 96;

std::uint32_t byteAt(base::BytesView file, std::size_t offset) {
    return std::to_integer<std::uint32_t>(file[offset]);
}

std::uint32_t bigEndian16(base::BytesView file, std::size_t offset) {
    return byteAt(file, offset) << 8 | byteAt(file, offset + 1);
}

std::uint32_t bigEndian32(base::BytesView file, std::size_t offset) {
    return bigEndian16(file, offset) << 16 | bigEndian16(file, offset + 2);
}

bool isKnownVersion(std::uint32_t version) {
    return version == 1 || version == 2;
}

/// The parts of the header that never differ in a file of ours.
bool hasOurLayout(base::BytesView file) {
    const std::uint32_t size = bigEndian16(file, 16);
    const bool wholePages = std::has_single_bit(size) && size >= 512 && file.size() % size == 0;
    const bool versions = isKnownVersion(byteAt(file, writeVersionOffset)) &&
                          isKnownVersion(byteAt(file, readVersionOffset));
    const bool fractions = byteAt(file, 20) == 0 && byteAt(file, 21) == 64 &&
                           byteAt(file, 22) == 32 && byteAt(file, 23) == 32;
    const bool isUtf8Encoded = bigEndian32(file, 56) == 1;
    return wholePages && versions && fractions && isUtf8Encoded;
}

} // namespace

base::Result<void> checkHeader(base::BytesView file) {
    if (file.size() > greatestFileSize) {
        return base::fail(base::ErrorCode::fileTooLarge);
    }
    if (file.size() < leastFileSize || base::asText(file).substr(0, magic.size()) != magic ||
        bigEndian32(file, 68) != applicationId) {
        return base::fail(base::ErrorCode::notAJourneyMap);
    }
    const std::uint32_t format = bigEndian32(file, 60);
    if (format > currentFormat) {
        return base::fail(base::ErrorCode::newerFormat, std::to_string(format));
    }
    if (format == 0 || !hasOurLayout(file)) {
        return base::fail(base::ErrorCode::damagedDocument, {}, "header");
    }
    return {};
}

void switchOffWriteAheadLog(std::span<std::byte> file) {
    file[writeVersionOffset] = std::byte{1};
    file[readVersionOffset] = std::byte{1};
}

void fixLibraryVersion(std::span<std::byte> file) {
    constexpr std::uint32_t fixedVersion = 3'040'001;
    for (std::size_t index = 0; index < 4; ++index) {
        file[libraryVersionOffset + index] =
            static_cast<std::byte>(fixedVersion >> (24 - 8 * index) & 0xFF);
    }
}

} // namespace cjm::store
