#include "cell_text.h"
#include "html_filter.h"
#include "html_tree.h"

#include <cjm/exchange/text_table.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace cjm::exchange {

using base::ErrorCode;

namespace {

constexpr std::size_t mostTextOfCell = 5 * 20'000; ///< In bytes: more than any cell keeps.

bool isElement(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT;
}

bool isTag(const GumboNode& node, GumboTag tag) {
    return isElement(node) && node.v.element.tag == tag;
}

bool isCell(const GumboNode& node) {
    return isTag(node, GUMBO_TAG_TD) || isTag(node, GUMBO_TAG_TH);
}

bool isLineOfItsOwn(const GumboNode& node) {
    return isTag(node, GUMBO_TAG_DIV) || isTag(node, GUMBO_TAG_TR);
}

std::optional<std::string_view> attribute(const GumboNode& node, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found == nullptr ? std::nullopt : std::optional<std::string_view>(found->value);
}

bool isHidden(const GumboNode& node) {
    return isElement(node) && attribute(node, "hidden").has_value();
}

/// The text that is seen in a cell.
class CellReader {
public:
    bool enter(const GumboNode& node) {
        if (isHidden(node) || m_text.size() > mostTextOfCell) {
            return false;
        }
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA ||
            node.type == GUMBO_NODE_WHITESPACE) {
            add(node.v.text.text);
        } else if (isTag(node, GUMBO_TAG_BR)) {
            startLine();
        } else if (isLineOfItsOwn(node)) {
            finishLine();
        }
        return true;
    }

    void leave(const GumboNode& node) {
        if (isLineOfItsOwn(node)) {
            finishLine();
        } else if (isCell(node)) {
            m_wantsSpace = true; // of a table in a cell
        }
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    /// HTML means one blank by any number of them.
    void add(std::string_view text) {
        constexpr std::string_view noBreakSpace = "\xC2\xA0";
        text = text.substr(0, mostTextOfCell);
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text.substr(at).starts_with(noBreakSpace)) {
                m_wantsSpace = true;
                ++at;
            } else if (std::string_view(" \t\r\n\f").find(text[at]) != std::string_view::npos) {
                m_wantsSpace = true;
            } else {
                if (m_wantsSpace && !m_text.empty() && m_text.back() != '\n') {
                    m_text += ' ';
                }
                m_wantsSpace = false;
                m_text += text[at];
            }
        }
    }

    void startLine() {
        m_text += '\n';
        m_wantsSpace = false;
    }

    void finishLine() {
        if (!m_text.empty() && m_text.back() != '\n') {
            startLine();
        }
    }

    std::string m_text;
    bool m_wantsSpace = false;
};

/// The value of colspan or rowspan.
std::size_t spanOf(const GumboNode& cell, const char* name) {
    const std::string_view text = attribute(cell, name).value_or("1");
    std::size_t span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp<std::size_t>(span, 1, mostTableRows);
}

/// Puts cells into rows, with places left empty for those that are spanned.
class TableReader {
public:
    explicit TableReader(const GumboNode& table)
        : m_top(&table) {}

    bool enter(const GumboNode& node) {
        if (m_isTooLarge || isHidden(node) || (isTag(node, GUMBO_TAG_TABLE) && &node != m_top)) {
            return false;
        }
        if (isTag(node, GUMBO_TAG_TR)) {
            startRow();
        } else if (isCell(node)) {
            addCell(node);
            return false;
        }
        return true;
    }

    void leave(const GumboNode& node) {
        if (isTag(node, GUMBO_TAG_TR) && m_isInRow) {
            fillRow();
            m_isInRow = false;
            m_onlyHeads.push_back(m_rowHasOnlyHeads);
        }
    }

    base::Result<TextTable> take() {
        if (m_isTooLarge) {
            return base::fail(ErrorCode::fileTooLarge);
        }
        const auto heads = std::find(m_onlyHeads.begin(), m_onlyHeads.end(), false);
        m_table.headRows = static_cast<std::size_t>(heads - m_onlyHeads.begin());
        const bool hasContent = m_table.headRows < m_table.rows.size();
        m_table.headColumns = hasContent && m_rowsWithHead == m_table.rows.size() ? 1 : 0;
        return filledUp(std::move(m_table));
    }

private:
    void startRow() {
        m_isTooLarge = m_isTooLarge || m_table.rows.size() == mostTableRows;
        m_table.rows.emplace_back();
        m_rowHasOnlyHeads = true;
        m_isInRow = true;
    }

    void addCell(const GumboNode& cell) {
        if (!m_isInRow) {
            return;
        }
        skipSpanned();
        std::vector<std::string>& row = m_table.rows.back();
        const std::size_t columns = spanOf(cell, "colspan");
        m_cells += columns;
        if (row.size() + columns > mostTableColumns || m_cells > mostTableCells) {
            m_isTooLarge = true;
            return;
        }
        const bool isHead = isTag(cell, GUMBO_TAG_TH);
        if (isHead && row.empty()) {
            ++m_rowsWithHead;
        }
        m_rowHasOnlyHeads = m_rowHasOnlyHeads && isHead;
        const std::size_t below = spanOf(cell, "rowspan") - 1;
        m_spanned.resize(std::max(m_spanned.size(), row.size() + columns));
        std::fill_n(m_spanned.begin() + static_cast<std::ptrdiff_t>(row.size()), columns, below);

        CellReader reader;
        walk(cell, reader);
        base::CleanText clean = cellText(reader.text());
        m_table.isCut = m_table.isCut || clean.cut;
        m_table.removed += clean.removed;
        row.push_back(std::move(clean.text));
        row.resize(row.size() + columns - 1);
    }

    /// Past the places that cells of the rows above reach into.
    void skipSpanned() {
        std::vector<std::string>& row = m_table.rows.back();
        while (row.size() < m_spanned.size() && m_spanned[row.size()] > 0) {
            --m_spanned[row.size()];
            row.emplace_back();
        }
    }

    /// As far as the rows above reach.
    void fillRow() {
        std::vector<std::string>& row = m_table.rows.back();
        for (; row.size() < m_spanned.size(); row.emplace_back()) {
            std::size_t& spanned = m_spanned[row.size()];
            spanned -= std::min<std::size_t>(spanned, 1);
        }
    }

    const GumboNode* m_top;
    TextTable m_table;
    std::vector<std::size_t> m_spanned; ///< Rows that each column is still spanned for.
    std::vector<bool> m_onlyHeads;      ///< For each row.
    std::size_t m_cells = 0;
    bool m_isInRow = false; ///< One that is seen.
    bool m_rowHasOnlyHeads = true;
    std::size_t m_rowsWithHead = 0; ///< Rows that begin with a head.
    bool m_isTooLarge = false;
};

struct TableFinder {
    const GumboNode* table = nullptr;

    bool enter(const GumboNode& node) {
        if (table == nullptr && isTag(node, GUMBO_TAG_TABLE) && !isHidden(node)) {
            table = &node;
        }
        return table == nullptr && !isHidden(node);
    }

    void leave(const GumboNode&) {}
};

} // namespace

base::Result<TextTable> readHtmlTable(std::string_view html, const base::ShouldStop& shouldStop) {
    if (html.size() > largestHtml) {
        return base::fail(ErrorCode::fileTooLarge);
    }
    const std::string filtered = tableTagsOf(html);
    const base::Result<HtmlTree> tree = HtmlTree::parse(filtered, shouldStop);
    if (!tree) {
        return base::fail(tree.error());
    }
    TableFinder finder;
    walk(tree->root(), finder);
    if (finder.table == nullptr) {
        return TextTable{};
    }
    TableReader reader(*finder.table);
    walk(*finder.table, reader);
    return reader.take();
}

} // namespace cjm::exchange
