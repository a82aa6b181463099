// The signs that people and programs begin the lines of a list with.
#pragma once

#include <cstddef>
#include <string_view>

namespace cjm::exchange {

/// How much of the line is a bullet, in bytes; 0 where it begins with its text.
[[nodiscard]] std::size_t bulletLength(std::string_view line);

/// True for a bullet alone, and for a number or a letter with a full stop or a bracket: what
/// stands in a column of its own where a list was copied from a letter.
[[nodiscard]] bool isListMark(std::string_view text);

} // namespace cjm::exchange
