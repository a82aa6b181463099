// Bytes as text, by RFC 4648, section 4: with padding, without line ends.
#pragma once

#include <cjm/base/bytes.h>

#include <optional>
#include <string>
#include <string_view>

namespace cjm::exchange {

[[nodiscard]] std::string toBase64(base::BytesView bytes);

/// Reads exactly what `toBase64` writes; anything else is nothing.
[[nodiscard]] std::optional<base::Bytes> parseBase64(std::string_view text);

} // namespace cjm::exchange
