// Tables of texts, as other programs put them on the clipboard and take them from it: HTML, and
// text with tabs between the cells.
//
//     Result<TextTable> table = readHtmlTable(html, deadline);
//     std::string text = toTabSeparated(*table);
//
// What the cells mean on a map is in table_reading.h.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::exchange {

/// Every row has as many cells as the others, one at least. Every cell is clean as a text of
/// several lines, without white space at its ends.
struct TextTable {
    std::vector<std::vector<std::string>> rows;
    std::size_t headRows = 0;    ///< At the top: marked as heads, not as content.
    std::size_t headColumns = 0; ///< At the left.
    bool isCut = false;          ///< True where the end of a cell was too long and left out.
    std::size_t removed = 0;     ///< Characters that no text may hold, taken out or replaced.

    [[nodiscard]] std::size_t rowCount() const { return rows.size(); }

    [[nodiscard]] std::size_t columnCount() const { return rows.empty() ? 0 : rows.front().size(); }

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }

    friend bool operator==(const TextTable&, const TextTable&) = default;
};

/// The most that is read, in bytes.
inline constexpr std::size_t largestHtml = 768 * 1024;
inline constexpr std::size_t largestTabSeparated = 1024 * 1024;

/// The most that a table holds.
inline constexpr std::size_t mostTableRows = 2'000;
inline constexpr std::size_t mostTableColumns = 500;
inline constexpr std::size_t mostTableCells = 100'000;

/// A table from lines with tabs between their cells. A cell that begins with a quotation mark and
/// holds a tab, a line end or a doubled quotation mark may end with one, as spreadsheets write it;
/// other quotation marks are letters. An apostrophe before a sign that begins a formula is left
/// out, and so are the marks of a list that stand in a column of their own. Empty lines at the end
/// are no rows; short rows are filled up with empty cells.
///
/// Errors: `fileTooLarge` for too many bytes, rows, columns or cells.
[[nodiscard]] base::Result<TextTable> readTabSeparated(std::string_view text);

/// The first table of an HTML text, whatever stands around it; a table without rows where there is
/// none. Spanned cells are empty but the first of them. `<br>` and paragraphs become lines; styles,
/// scripts, comments and what is hidden are no text. Nothing that the HTML names is looked up.
///
/// Errors: `fileTooLarge` for too many bytes, rows, columns, cells or elements; `tookTooLong`.
[[nodiscard]] base::Result<TextTable> readHtmlTable(std::string_view html,
                                                    const base::ShouldStop& shouldStop);

/// Lines that end in a line feed, for spreadsheets: cells with tabs, line ends or quotation marks
/// are quoted, and what a spreadsheet would take for a formula begins with an apostrophe. Numbers
/// stay numbers.
[[nodiscard]] std::string toTabSeparated(const TextTable& table);

/// A whole HTML text with the table alone. Spreadsheets take each cell for a text and lines for
/// lines of one cell; numbers stay numbers.
[[nodiscard]] std::string toHtmlTable(const TextTable& table);

/// The table with its rows as columns.
[[nodiscard]] TextTable transposed(const TextTable& table);

/// A whole number with or without a sign; nothing else counts.
[[nodiscard]] bool isPlainNumber(std::string_view text);

} // namespace cjm::exchange
