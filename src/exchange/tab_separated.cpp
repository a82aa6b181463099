#include "cell_text.h"
#include "list_marks.h"

#include <cjm/exchange/text_table.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace cjm::exchange {

using base::ErrorCode;

namespace {

/// Signs that make a spreadsheet calculate, and their full-width forms, which some take for the
/// same (OWASP, formula injection).
constexpr std::array<std::string_view, 8> formulaSigns = {
    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0",
};

bool beginsFormula(std::string_view text) {
    text = trimmed(text);
    return std::any_of(formulaSigns.begin(), formulaSigns.end(),
                       [&](std::string_view sign) { return text.starts_with(sign); });
}

bool endsCell(char letter) {
    return letter == '\t' || letter == '\n' || letter == '\r';
}

class TabSeparatedReader {
public:
    explicit TabSeparatedReader(std::string_view text)
        : m_text(text) {}

    base::Result<TextTable> run() {
        while (m_at < m_text.size()) {
            if (!readRow()) {
                return base::fail(ErrorCode::fileTooLarge);
            }
        }
        dropEmptyRows();
        dropListMarks();
        return filledUp(std::move(m_table));
    }

private:
    /// False where the table becomes too large.
    bool readRow() {
        if (m_table.rows.size() == mostTableRows) {
            return trimmed(m_text.substr(m_at)).empty() && skipRest();
        }
        std::vector<std::string>& row = m_table.rows.emplace_back();
        bool hasMore = true;
        while (hasMore) {
            if (row.size() == mostTableColumns) {
                return false;
            }
            if (++m_cells > mostTableCells) {
                return false;
            }
            base::CleanText clean = cellText(readCell());
            m_table.isCut = m_table.isCut || clean.cut;
            m_table.removed += clean.removed;
            row.push_back(withoutGuard(std::move(clean.text)));
            hasMore = m_at < m_text.size() && m_text[m_at] == '\t';
            skipSeparator();
        }
        return true;
    }

    bool skipRest() {
        m_at = m_text.size();
        return true;
    }

    void skipSeparator() {
        const std::string_view rest = m_text.substr(m_at);
        m_at += rest.starts_with("\r\n") ? 2u : std::min<std::size_t>(rest.size(), 1);
    }

    std::string readCell() {
        if (std::optional<std::string> quoted = readQuoted()) {
            return *std::move(quoted);
        }
        const std::size_t end = std::min(m_text.find_first_of("\t\n\r", m_at), m_text.size());
        std::string cell(m_text.substr(m_at, end - m_at));
        m_at = end;
        return cell;
    }

    /// A cell in quotation marks that needs them; nothing where they are letters.
    std::optional<std::string> readQuoted() {
        if (!m_text.substr(m_at).starts_with('"')) {
            return std::nullopt;
        }
        std::string cell;
        bool needsQuotes = false;
        std::size_t at = m_at + 1;
        for (std::size_t mark = m_text.find('"', at); mark != std::string_view::npos;
             mark = m_text.find('"', at)) {
            cell += m_text.substr(at, mark - at);
            at = mark + 1;
            if (at < m_text.size() && m_text[at] == '"') {
                cell += '"';
                needsQuotes = true;
                ++at;
                continue;
            }
            const bool isClosed = at == m_text.size() || endsCell(m_text[at]);
            needsQuotes = needsQuotes || cell.find_first_of("\t\n\r") != std::string::npos;
            if (!isClosed || !needsQuotes) {
                return std::nullopt;
            }
            m_at = at;
            return cell;
        }
        return std::nullopt;
    }

    static std::string withoutGuard(std::string cell) {
        if (cell.starts_with('\'') && beginsFormula(std::string_view(cell).substr(1))) {
            cell.erase(0, 1);
        }
        return cell;
    }

    void dropEmptyRows() {
        const auto isEmpty = [](const std::vector<std::string>& row) {
            return std::all_of(row.begin(), row.end(),
                               [](const std::string& cell) { return cell.empty(); });
        };
        while (!m_table.rows.empty() && isEmpty(m_table.rows.back())) {
            m_table.rows.pop_back();
        }
    }

    /// A list from a letter is no table: Word puts a tab behind the mark of each line.
    void dropListMarks() {
        const auto isOfList = [](const std::vector<std::string>& row) {
            return row.size() == 2 && isListMark(row.front());
        };
        if (std::all_of(m_table.rows.begin(), m_table.rows.end(), isOfList)) {
            for (std::vector<std::string>& row : m_table.rows) {
                row.erase(row.begin());
            }
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_cells = 0;
    TextTable m_table;
};

std::string tabSeparatedCell(const std::string& text) {
    std::string cell = beginsFormula(text) && !isPlainNumber(text) ? "'" + text : text;
    if (cell.find_first_of("\t\n\r\"") == std::string::npos) {
        return cell;
    }
    for (std::size_t mark = cell.find('"'); mark != std::string::npos;
         mark = cell.find('"', mark + 2)) {
        cell.insert(mark, 1, '"');
    }
    return '"' + cell + '"';
}

} // namespace

base::Result<TextTable> readTabSeparated(std::string_view text) {
    if (text.size() > largestTabSeparated) {
        return base::fail(ErrorCode::fileTooLarge);
    }
    return TabSeparatedReader(text).run();
}

std::string toTabSeparated(const TextTable& table) {
    std::string text;
    for (const std::vector<std::string>& row : table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            text += column == 0 ? "" : "\t";
            text += tabSeparatedCell(row[column]);
        }
        text += '\n';
    }
    return text;
}

} // namespace cjm::exchange
