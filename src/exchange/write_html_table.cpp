#include <cjm/exchange/text_table.h>

namespace cjm::exchange {

namespace {

// Excel and LibreOffice take a cell for a text where it says so, each in its own way; then nothing
// in it is calculated.
constexpr std::string_view textCell =
    " style=\"mso-number-format:'\\@'; vertical-align:top\" sdnum=\"1033;0;@\"";

// Without this Excel starts a cell with each line.
constexpr std::string_view lineEnd = "<br style=\"mso-data-placement:same-cell\">";

std::string escaped(std::string_view text) {
    std::string html;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        case '\n':
            html += lineEnd;
            break;
        default:
            html += letter;
            break;
        }
    }
    return html;
}

std::string cellOf(const TextTable& table, std::size_t row, std::size_t column) {
    const std::string& text = table.rows[row][column];
    const bool isHead = row < table.headRows || column < table.headColumns;
    // Calc knows this as an attribute alone.
    std::string cell = isHead ? "<th valign=\"top\"" : "<td valign=\"top\"";
    if (!isPlainNumber(text)) {
        cell += textCell;
    }
    return cell + '>' + escaped(text) + (isHead ? "</th>" : "</td>");
}

} // namespace

std::string toHtmlTable(const TextTable& table) {
    std::string html = "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n"
                       "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n";
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        html += "<tr>";
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            html += cellOf(table, row, column);
        }
        html += "</tr>\n";
    }
    return html + "</table>\n</body>\n</html>\n";
}

} // namespace cjm::exchange
