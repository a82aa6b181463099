// Identities that stay unique when documents are copied, mailed and merged.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace cjm::base {

/// A 128-bit identity (RFC 4122). All zero is the nil identity, which no row ever has.
struct Uuid {
    std::array<std::uint8_t, 16> bytes = {};

    friend bool operator==(const Uuid&, const Uuid&) = default;

    /// The order of the bytes, found by comparing them as two numbers.
    friend constexpr std::strong_ordering operator<=>(const Uuid& left, const Uuid& right) {
        const auto upper = left.numberAt<0>() <=> right.numberAt<0>();
        return upper != 0 ? upper : left.numberAt<8>() <=> right.numberAt<8>();
    }

    [[nodiscard]] bool isNil() const { return *this == Uuid{}; }

private:
    // One expression of shifts, which compilers turn into a load; a loop they do not.
    template <std::size_t First>
    [[nodiscard]] constexpr std::uint64_t numberAt() const {
        const auto joined = [this]<std::size_t... Index>(std::index_sequence<Index...>) {
            return (... | (std::uint64_t{bytes[First + Index]} << (56 - 8 * Index)));
        };
        return joined(std::make_index_sequence<8>{});
    }
};

/// The 36 characters of RFC 4122, in lower case.
[[nodiscard]] std::string toText(const Uuid& uuid);

/// Reads exactly what `toText` writes; anything else is nothing.
[[nodiscard]] std::optional<Uuid> parseUuid(std::string_view text);

/// Makes version 4 identities. A value that is passed in, so that a seeded one makes a test
/// repeatable.
class UuidGenerator {
public:
    /// The same seed gives the same identities: for tests and fixed content.
    explicit UuidGenerator(std::uint64_t seed);

    /// Seeded from the system: for documents.
    [[nodiscard]] static UuidGenerator fromSystem();

    [[nodiscard]] Uuid operator()();

private:
    explicit UuidGenerator(std::seed_seq& seeds);

    std::mt19937_64 m_engine;
};

} // namespace cjm::base

template <>
struct std::hash<cjm::base::Uuid> {
    std::size_t operator()(const cjm::base::Uuid& uuid) const noexcept;
};
