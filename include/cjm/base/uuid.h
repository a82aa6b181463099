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

namespace cjm::base {

/// A 128-bit identity (RFC 4122). All zero is the nil identity, which no row ever has.
struct Uuid {
    std::array<std::uint8_t, 16> bytes = {};

    friend auto operator<=>(const Uuid&, const Uuid&) = default;

    [[nodiscard]] bool isNil() const { return *this == Uuid{}; }
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
