#include <cjm/base/check.h>
#include <cjm/base/digest.h>

#include <xxhash.h>

#include <algorithm>

namespace cjm::base {

namespace {

Digest fromHash(const XXH128_hash_t& hash) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    Digest digest;
    static_assert(sizeof(canonical.digest) == sizeof(digest.bytes));
    std::copy(std::begin(canonical.digest), std::end(canonical.digest), digest.bytes.begin());
    return digest;
}

} // namespace

struct Hasher::State {
    XXH3_state_t* handle = XXH3_createState();

    State() { CJM_CHECK(handle != nullptr && XXH3_128bits_reset(handle) == XXH_OK); }

    ~State() { XXH3_freeState(handle); }

    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void add(const void* data, std::size_t size) {
        CJM_CHECK(XXH3_128bits_update(handle, data, size) == XXH_OK);
    }
};

std::string toText(const Digest& digest) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.bytes.size());
    for (const std::uint8_t byte : digest.bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 0xF];
    }
    return text;
}

Digest digestOf(BytesView bytes) {
    return fromHash(XXH3_128bits(bytes.data(), bytes.size()));
}

Hasher::Hasher()
    : m_state(std::make_unique<State>()) {}

Hasher::~Hasher() = default;

void Hasher::addNumber(std::int64_t number) {
    std::array<std::uint8_t, 8> bytes = {};
    for (std::size_t index = 0; index < bytes.size(); ++index) {
        bytes.at(index) =
            static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> (8 * index) & 0xFF);
    }
    m_state->add(bytes.data(), bytes.size());
}

void Hasher::addText(std::string_view text) {
    addBytes(asBytes(text));
}

void Hasher::addBytes(BytesView bytes) {
    addNumber(static_cast<std::int64_t>(bytes.size()));
    m_state->add(bytes.data(), bytes.size());
}

Digest Hasher::finish() const {
    return fromHash(XXH3_128bits_digest(m_state->handle));
}

} // namespace cjm::base
