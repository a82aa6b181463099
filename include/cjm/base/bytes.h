// Bytes as they are read from and written to files.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace cjm::base {

using Bytes = std::vector<std::byte>;
using BytesView = std::span<const std::byte>;

[[nodiscard]] inline BytesView asBytes(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

[[nodiscard]] inline std::string_view asText(BytesView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace cjm::base
