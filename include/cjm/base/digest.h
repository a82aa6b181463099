// One hash for everything: XXH3-128 finds damage and change. It does not prove who wrote a file.
//
//     Hasher hasher;
//     hasher.addText(title);
//     hasher.addNumber(count);
//     const Digest digest = hasher.finish();
#pragma once

#include <cjm/base/bytes.h>

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace cjm::base {

struct Digest {
    std::array<std::uint8_t, 16> bytes = {};

    friend auto operator<=>(const Digest&, const Digest&) = default;
};

/// 32 hexadecimal digits in lower case, the most significant first.
[[nodiscard]] std::string toText(const Digest& digest);

[[nodiscard]] Digest digestOf(BytesView bytes);

/// Hashes a sequence of values. Each is written with its length or in a fixed width, so that two
/// different sequences never feed the same bytes.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    void addNumber(std::int64_t number);
    void addText(std::string_view text);
    void addBytes(BytesView bytes);
    [[nodiscard]] Digest finish() const;

private:
    struct State;

    std::unique_ptr<State> m_state;
};

} // namespace cjm::base
