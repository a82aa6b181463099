// Any text as a table from the clipboard, as HTML and with tabs: refused, or a table whose cells
// are clean and that comes back from what other programs would get.

#include "fuzz_report.h"

#include <cjm/base/check.h>
#include <cjm/base/text.h>
#include <cjm/exchange/text_table.h>

#include <cstddef>
#include <cstdint>
#include <span>

using namespace cjm;
using exchange::TextTable;

namespace {

void checkTable(const TextTable& table) {
    CJM_CHECK(table.rowCount() <= exchange::mostTableRows);
    CJM_CHECK(table.columnCount() <= exchange::mostTableColumns);
    CJM_CHECK(table.rowCount() * table.columnCount() <= exchange::mostTableCells);
    for (const std::vector<std::string>& row : table.rows) {
        CJM_CHECK(row.size() == table.columnCount() && !row.empty());
        for (const std::string& cell : row) {
            CJM_CHECK(base::isClean(cell, base::TextKind::body));
        }
    }
    CJM_CHECK(exchange::transposed(exchange::transposed(table)).rows == table.rows);
}

void check(const base::Result<TextTable>& read) {
    if (!read) {
        fuzz::count(fuzz::Event::refused);
        return;
    }
    fuzz::count(fuzz::Event::accepted);
    checkTable(*read);
    const std::string html = exchange::toHtmlTable(*read);
    if (html.size() <= exchange::largestHtml) {
        const auto again = exchange::readHtmlTable(html, [] { return false; });
        CJM_CHECK(!again || again->rows.size() <= read->rows.size());
    }
    const std::string tabs = exchange::toTabSeparated(*read);
    if (tabs.size() <= exchange::largestTabSeparated) {
        CJM_CHECK(exchange::readTabSeparated(tabs).has_value());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::count(fuzz::Event::run);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check(exchange::readHtmlTable(text, [] { return false; }));
    check(exchange::readTabSeparated(text));
    return 0;
}
