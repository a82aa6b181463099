#include "base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace cjm::exchange {

namespace {

constexpr std::string_view base64Digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::uint8_t noDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> digitValues = [] {
    std::array<std::uint8_t, 256> values = {};
    values.fill(noDigit);
    for (std::size_t index = 0; index < base64Digits.size(); ++index) {
        values[static_cast<unsigned char>(base64Digits[index])] = static_cast<std::uint8_t>(index);
    }
    return values;
}();

/// Four digits stand for up to three bytes.
constexpr std::size_t groupBytes = 3;
constexpr std::size_t groupDigits = 4;

} // namespace

std::string toBase64(base::BytesView bytes) {
    std::string text;
    text.reserve((bytes.size() + groupBytes - 1) / groupBytes * groupDigits);
    for (std::size_t start = 0; start < bytes.size(); start += groupBytes) {
        const std::size_t count = std::min(groupBytes, bytes.size() - start);
        std::uint32_t group = 0;
        for (std::size_t index = 0; index < groupBytes; ++index) {
            group = group << 8U;
            group |= index < count ? std::to_integer<std::uint32_t>(bytes[start + index]) : 0U;
        }
        for (std::size_t index = 0; index < groupDigits; ++index) {
            text += index <= count ? base64Digits[group >> (18U - 6U * index) & 0x3FU] : '=';
        }
    }
    return text;
}

std::optional<base::Bytes> parseBase64(std::string_view text) {
    if (text.size() % groupDigits != 0) {
        return std::nullopt;
    }
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
    text.remove_suffix(padding);
    base::Bytes bytes;
    bytes.reserve(text.size() / groupDigits * groupBytes + groupBytes);
    std::uint32_t bits = 0;
    std::uint32_t bitCount = 0;
    for (const char digit : text) {
        const std::uint8_t value = digitValues.at(static_cast<unsigned char>(digit));
        if (value == noDigit) {
            return std::nullopt;
        }
        bits = (bits << 6U | value) & 0xFFFU; // what came before is out already
        bitCount += 6;
        if (bitCount >= 8) {
            bitCount -= 8;
            bytes.push_back(static_cast<std::byte>(bits >> bitCount & 0xFFU));
        }
    }
    const std::uint32_t unused = bits & ((1U << bitCount) - 1);
    if (unused != 0 || bitCount != 2 * padding) {
        return std::nullopt; // another text would mean the same bytes
    }
    return bytes;
}

} // namespace cjm::exchange
