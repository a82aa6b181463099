#include "cell_text.h"

#include <cjm/exchange/text_table.h>

#include <algorithm>
#include <utility>

namespace cjm::exchange {

namespace {

/// Cleaning takes its time over a word of a million letters, of which nothing would be left. A code
/// point has four bytes at most; the rest is for what cleaning takes out.
constexpr std::size_t mostCellBytes = 5 * 20'000;

constexpr std::string_view blanks = " \t\r\n";

} // namespace

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

base::CleanText cellText(std::string_view text) {
    const std::string_view whole = trimmed(text);
    std::string_view start = whole.substr(0, mostCellBytes);
    while (start.size() < whole.size() && !start.empty() &&
           (static_cast<unsigned char>(whole[start.size()]) & 0xC0) == 0x80) {
        start.remove_suffix(1); // not in the middle of a letter
    }
    base::CleanText clean = base::clean(start, base::TextKind::body);
    clean.cut = clean.cut || start.size() < whole.size();
    clean.text = std::string(trimmed(clean.text));
    return clean;
}

std::optional<Bracketed> bracketed(std::string_view text) {
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || text.back() != ')') {
        return std::nullopt;
    }
    return Bracketed{trimmed(text.substr(0, open)),
                     trimmed(text.substr(open + 1, text.size() - open - 2))};
}

base::Result<TextTable> filledUp(TextTable table) {
    std::size_t columns = 0;
    for (const std::vector<std::string>& row : table.rows) {
        columns = std::max(columns, row.size());
    }
    if (columns == 0) {
        return TextTable{}; // rows without cells are none
    }
    if (columns * table.rows.size() > mostTableCells) {
        return base::fail(base::ErrorCode::fileTooLarge);
    }
    for (std::vector<std::string>& row : table.rows) {
        row.resize(columns);
    }
    return table;
}

TextTable transposed(const TextTable& table) {
    TextTable turned;
    turned.headRows = table.headColumns;
    turned.headColumns = table.headRows;
    turned.isCut = table.isCut;
    turned.removed = table.removed;
    turned.rows.resize(table.columnCount());
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        for (const std::vector<std::string>& row : table.rows) {
            turned.rows[column].push_back(row[column]);
        }
    }
    return turned;
}

bool isPlainNumber(std::string_view text) {
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        text.remove_prefix(1);
    }
    constexpr std::size_t mostDigits = 9;
    return !text.empty() && text.size() <= mostDigits &&
           std::all_of(text.begin(), text.end(),
                       [](char letter) { return letter >= '0' && letter <= '9'; });
}

} // namespace cjm::exchange
