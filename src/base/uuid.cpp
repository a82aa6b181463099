#include <cjm/base/uuid.h>

#include <algorithm>
#include <cstring>

namespace cjm::base {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::size_t textLength = 36;

bool isDashPosition(std::size_t position) {
    return position == 8 || position == 13 || position == 18 || position == 23;
}

} // namespace

std::string toText(const Uuid& uuid) {
    std::string text;
    text.reserve(textLength);
    for (const std::uint8_t byte : uuid.bytes) {
        if (isDashPosition(text.size())) {
            text += '-';
        }
        text += hexDigits[byte >> 4];
        text += hexDigits[byte & 0xF];
    }
    return text;
}

std::optional<Uuid> parseUuid(std::string_view text) {
    if (text.size() != textLength) {
        return std::nullopt;
    }
    Uuid uuid;
    std::size_t digit = 0;
    for (std::size_t position = 0; position < textLength; ++position) {
        if (isDashPosition(position)) {
            if (text[position] != '-') {
                return std::nullopt;
            }
            continue;
        }
        const std::size_t value = hexDigits.find(text[position]);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        std::uint8_t& byte = uuid.bytes.at(digit / 2);
        byte = static_cast<std::uint8_t>(byte * 16U + value);
        ++digit;
    }
    return uuid;
}

UuidGenerator::UuidGenerator(std::uint64_t seed)
    : m_engine(seed) {}

UuidGenerator::UuidGenerator(std::seed_seq& seeds)
    : m_engine(seeds) {}

UuidGenerator UuidGenerator::fromSystem() {
    std::random_device device;
    std::array<std::random_device::result_type, 16> words = {};
    std::generate(words.begin(), words.end(), [&] { return device(); });
    std::seed_seq seeds(words.begin(), words.end());
    return UuidGenerator(seeds);
}

Uuid UuidGenerator::operator()() {
    Uuid uuid;
    std::uint64_t random = 0;
    for (std::size_t index = 0; index < uuid.bytes.size(); ++index) {
        random = index % sizeof(random) == 0 ? m_engine() : random >> 8;
        uuid.bytes.at(index) = static_cast<std::uint8_t>(random & 0xFF);
    }
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0F) | 0x40);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3F) | 0x80);
    return uuid;
}

} // namespace cjm::base

std::size_t std::hash<cjm::base::Uuid>::operator()(const cjm::base::Uuid& uuid) const noexcept {
    std::size_t lastBytes = 0;
    std::memcpy(&lastBytes, uuid.bytes.data() + uuid.bytes.size() - sizeof(lastBytes),
                sizeof(lastBytes));
    return lastBytes;
}
