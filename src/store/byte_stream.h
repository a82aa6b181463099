// Numbers, texts and scalars as a stream of bytes, and back: what an edit journal is written in.
//
// Numbers are little-endian and of a fixed width, texts come after their length. Reading never goes
// past the end: a reader that wanted more than there is gives nothing from then on.
#pragma once

#include "scalar.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace cjm::store {

class ByteWriter {
public:
    void addByte(std::uint8_t value) { m_bytes.push_back(std::byte{value}); }

    void addNumber(std::uint64_t number);
    void addText(std::string_view text);
    void addBytes(base::BytesView bytes);
    void addUuid(const base::Uuid& uuid);
    void addScalar(const Scalar& scalar);

    [[nodiscard]] const base::Bytes& bytes() const { return m_bytes; }

private:
    base::Bytes m_bytes;
};

class ByteReader {
public:
    explicit ByteReader(base::BytesView bytes)
        : m_rest(bytes) {}

    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint64_t number();
    /// Of the bytes that are read from, as are those of `bytes` and `scalar`.
    [[nodiscard]] std::string_view text();
    [[nodiscard]] base::BytesView bytes();
    [[nodiscard]] base::Uuid uuid();
    [[nodiscard]] Scalar scalar();

    /// Also where a value read so far makes no sense to who reads.
    void fail() { m_sound = false; }

    [[nodiscard]] bool isSound() const { return m_sound; }

    /// All was read, and all of it was sound.
    [[nodiscard]] bool isAtEnd() const { return m_sound && m_rest.empty(); }

private:
    [[nodiscard]] base::BytesView take(std::uint64_t size);

    base::BytesView m_rest;
    bool m_sound = true;
};

} // namespace cjm::store
