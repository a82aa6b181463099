// The text of a table's cell as a document may hold it.
#pragma once

#include <cjm/base/text.h>
#include <cjm/exchange/text_table.h>

#include <optional>
#include <string>
#include <string_view>

namespace cjm::exchange {

/// White space in every script that a spreadsheet uses: blanks, tabs, line ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The cell, clean and without white space at its ends. Of a very long text only the beginning is
/// looked at.
[[nodiscard]] base::CleanText cellText(std::string_view text);

/// A text with something in brackets at its end; both without white space around them.
struct Bracketed {
    std::string_view before;
    std::string_view inside;
};

/// Parts of the text, which outlives them; nothing where it ends without a bracket.
[[nodiscard]] std::optional<Bracketed> bracketed(std::string_view text);

/// The table with rows of equal length.
///
/// Error: `fileTooLarge` where it has too many cells then.
[[nodiscard]] base::Result<TextTable> filledUp(TextTable table);

} // namespace cjm::exchange
