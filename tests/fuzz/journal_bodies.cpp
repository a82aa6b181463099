#include "journal_bodies.h"

#include <algorithm>

namespace cjm::fuzz {

Bodies bodiesIn(base::BytesView input) {
    Bodies bodies;
    while (input.size() >= 2) {
        const auto low = std::to_integer<std::size_t>(input[0]);
        const auto high = std::to_integer<std::size_t>(input[1]);
        input = input.subspan(2);
        const base::BytesView body = input.first(std::min(high << 8 | low, input.size()));
        bodies.emplace_back(body.begin(), body.end());
        input = input.subspan(body.size());
    }
    if (bodies.empty()) {
        bodies.emplace_back();
    }
    return bodies;
}

base::Bytes inputOf(const Bodies& bodies) {
    base::Bytes input;
    for (const base::Bytes& body : bodies) {
        const std::size_t size = std::min<std::size_t>(body.size(), 0xFFFF);
        input.push_back(static_cast<std::byte>(size & 0xFF));
        input.push_back(static_cast<std::byte>(size >> 8));
        input.insert(input.end(), body.begin(), body.begin() + static_cast<std::ptrdiff_t>(size));
    }
    return input;
}

} // namespace cjm::fuzz
