// A place in a text, as a sentence names it: "line 3, column 12, at ...".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cjm::base {

struct TextPosition {
    std::size_t line = 1;     ///< The first is 1; lines end with \n.
    std::size_t column = 1;   ///< The first is 1; in code points.
    std::string excerpt = {}; ///< What stands there: clean, one line, at most 40 code points.

    friend bool operator==(const TextPosition&, const TextPosition&) = default;
};

/// The place of a byte; for any bytes. One past the end is a place too.
[[nodiscard]] TextPosition textPositionAt(std::string_view text, std::size_t offset);

} // namespace cjm::base
