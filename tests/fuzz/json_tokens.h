// A JSON text as what it is made of, whether or not it is well-formed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::fuzz {

using Tokens = std::vector<std::string>;

/// Strings, numbers and words, and signs. White space between them goes: the fewer tokens, the more
/// of them say something.
[[nodiscard]] Tokens tokensOf(std::string_view text);

[[nodiscard]] bool isString(const std::string& token);

/// The token after the value that begins here, with all that is in it.
[[nodiscard]] std::size_t endOfValue(const Tokens& tokens, std::size_t start);

} // namespace cjm::fuzz
