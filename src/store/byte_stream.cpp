#include "byte_stream.h"

#include <algorithm>
#include <bit>

namespace cjm::store {

namespace {

/// Before a scalar; never written otherwise.
enum class Tag : std::uint8_t { nothing, number, real, text, bytes };

} // namespace

void ByteWriter::addNumber(std::uint64_t number) {
    for (unsigned shift = 0; shift < 64; shift += 8) {
        m_bytes.push_back(static_cast<std::byte>(number >> shift & 0xFF));
    }
}

void ByteWriter::addText(std::string_view text) {
    addBytes(base::asBytes(text));
}

void ByteWriter::addBytes(base::BytesView bytes) {
    addNumber(bytes.size());
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

void ByteWriter::addUuid(const base::Uuid& uuid) {
    for (const std::uint8_t byte : uuid.bytes) {
        addByte(byte);
    }
}

void ByteWriter::addScalar(const Scalar& scalar) {
    addByte(static_cast<std::uint8_t>(scalar.index()));
    if (const auto* number = std::get_if<std::int64_t>(&scalar)) {
        addNumber(static_cast<std::uint64_t>(*number));
    } else if (const auto* real = std::get_if<double>(&scalar)) {
        addNumber(std::bit_cast<std::uint64_t>(*real));
    } else if (const auto* text = std::get_if<std::string_view>(&scalar)) {
        addText(*text);
    } else if (const auto* bytes = std::get_if<base::BytesView>(&scalar)) {
        addBytes(*bytes);
    }
}

base::BytesView ByteReader::take(std::uint64_t size) {
    if (!m_sound || size > m_rest.size()) {
        m_sound = false;
        return {};
    }
    const base::BytesView taken = m_rest.first(static_cast<std::size_t>(size));
    m_rest = m_rest.subspan(static_cast<std::size_t>(size));
    return taken;
}

std::uint8_t ByteReader::byte() {
    const base::BytesView taken = take(1);
    return taken.empty() ? std::uint8_t{0} : std::to_integer<std::uint8_t>(taken.front());
}

std::uint64_t ByteReader::number() {
    std::uint64_t number = 0;
    unsigned shift = 0;
    for (const std::byte byte : take(8)) {
        number |= std::to_integer<std::uint64_t>(byte) << shift;
        shift += 8;
    }
    return number;
}

std::string_view ByteReader::text() {
    return base::asText(bytes());
}

base::BytesView ByteReader::bytes() {
    return take(number());
}

base::Uuid ByteReader::uuid() {
    base::Uuid uuid;
    const base::BytesView taken = take(uuid.bytes.size());
    std::transform(taken.begin(), taken.end(), uuid.bytes.begin(),
                   [](std::byte byte) { return std::to_integer<std::uint8_t>(byte); });
    return uuid;
}

Scalar ByteReader::scalar() {
    switch (static_cast<Tag>(byte())) {
    case Tag::nothing:
        return {};
    case Tag::number:
        return static_cast<std::int64_t>(number());
    case Tag::real:
        return std::bit_cast<double>(number());
    case Tag::text:
        return text();
    case Tag::bytes:
        return bytes();
    }
    fail();
    return {};
}

} // namespace cjm::store
