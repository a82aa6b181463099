// Tables as spreadsheets put them on the clipboard and take them from it.

#include <cjm/exchange/text_table.h>

#include <catch2/catch.hpp>
#include <never.h>
#include <repeated.h>
#include <result_value.h>

#include <array>
#include <fstream>
#include <random>
#include <sstream>

using namespace cjm;
using namespace cjm::exchange;
using base::ErrorCode;
using cjm::test::codeOf;
using cjm::test::valueOf;
using test::never;
using test::repeated;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows tabbed(std::string_view text) {
    return valueOf(readTabSeparated(text)).rows;
}

Rows html(std::string_view text) {
    return valueOf(readHtmlTable(text, never)).rows;
}

/// What a spreadsheet has put on the clipboard.
Rows clipboardOf(const char* program) {
    std::ifstream file(std::string(CJM_CLIPBOARD_FOLDER) + '/' + program + ".html");
    std::ostringstream text;
    text << file.rdbuf();
    return html(text.str());
}

} // namespace

TEST_CASE("readTabSeparated: cells, quoted where they need it", "[exchange][table]") {
    CHECK(tabbed("a\tb\r\nc\td\r\n") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(tabbed("a\tb\nc") == Rows{{"a", "b"}, {"c", ""}});
    CHECK(tabbed("\"een\ntwee\"\tb\n") == Rows{{"een\ntwee", "b"}});
    CHECK(tabbed("\"met\ttab\"\t\"zei \"\"ja\"\"\"") == Rows{{"met\ttab", "zei \"ja\""}});
    CHECK(tabbed("\tb\n\n\n") == Rows{{"", "b"}});
    CHECK(tabbed("Вода\tЧай\n") == Rows{{"Вода", "Чай"}});
    CHECK(tabbed("").empty());
    CHECK(tabbed(" \n\t\n").empty());
}

TEST_CASE("readTabSeparated: quotation marks that people write stay", "[exchange][table]") {
    CHECK(tabbed("\"Mag het?\"") == Rows{{"\"Mag het?\""}});
    CHECK(tabbed("\"Ja\" zei ze\tb") == Rows{{"\"Ja\" zei ze", "b"}});
    CHECK(tabbed("zei \"ja\"") == Rows{{"zei \"ja\""}});
    CHECK(tabbed("\"open\nb") == Rows{{"\"open"}, {"b"}});
}

TEST_CASE("toTabSeparated: what was written is read again", "[exchange][table]") {
    TextTable table;
    table.rows = {{"a", "met\ttab", "zei \"ja\""}, {"regel\nregel", "", "=1+1"}, {"-2", "@x", "'"}};
    CHECK(tabbed(toTabSeparated(table)) == table.rows);
}

TEST_CASE("toTabSeparated: nothing is a formula, and numbers are numbers", "[exchange][table]") {
    TextTable table;
    table.rows = {{"=HYPERLINK(\"x\")", "-2", "- wast", "+31", " @sum",
                   "\xEF\xBC\x9D"
                   "1"}};
    CHECK(toTabSeparated(table) == "\"'=HYPERLINK(\"\"x\"\")\"\t-2\t'- wast\t+31\t' @sum\t"
                                   "'\xEF\xBC\x9D"
                                   "1\n");
}

TEST_CASE("readHtmlTable: what LibreOffice Calc copies", "[exchange][table]") {
    CHECK(clipboardOf("calc") == Rows{{"", "Wassen", "Knippen & föhnen"},
                                      {"Emoties", "-1", "Blij\nTrots op het\nresultaat"}});
}

TEST_CASE("readHtmlTable: what Excel copies, with spanned and hidden cells", "[exchange][table]") {
    CHECK(clipboardOf("excel") == Rows{{"Fase", "Vóór de afspraak", ""},
                                       {"Acties", "Zoekt\nbelt", ""},
                                       {"", "\"Mag het?\" ja", ""}});
}

TEST_CASE("readHtmlTable: what LibreOffice copies of a block, a cell and a table in a letter",
          "[exchange][table]") {
    CHECK(clipboardOf("calc-block") ==
          Rows{{"Fase", "Zoeken & boeken", "Wassen", "Knippen", "Betalen"},
               {"Acties", "Belt de salon\nKiest een tijd", "Zit achterover",
                "Zegt: \"iets korter\"", ""},
               {"Emoties", "-1", "2", "😀 blij", "1"},
               {"Wacht (min)", "5", "5", "0.5", "betalen"},
               {"Kansen", "=1+1", "<b>vet</b> & 'zo'", "ab", "“Fijn”"},
               {"Knelpunten", "Lang wachten", "", "Haar in de nek", ""},
               {"", "Telefoon\nbezet", "", "", "Geen pin"}});
    CHECK(clipboardOf("calc-cell") == Rows{{"Belt de salon\nKiest een tijd"}});
    // Ends with a zero byte, as Writer hands it over.
    CHECK(clipboardOf("writer-table") ==
          Rows{{"Fase", "Wassen", "Knippen"},
               {"Acties", "Zit achterover\nKrijgt thee & koekje", "Kiest een lengte"},
               {"Emoties", "", "😀 blij"}});
}

TEST_CASE("readTabSeparated: the marks of a list are no column", "[exchange][table]") {
    CHECK(tabbed("•\tBelt\no\tof mailt\n§\tx\n") == Rows{{"Belt"}, {"of mailt"}, {"x"}});
    CHECK(tabbed("•\tBelt\nb\tWacht") == Rows{{"•", "Belt"}, {"b", "Wacht"}});
    CHECK(tabbed("1.\tBelt\n2.1)\tWacht\na)\tKomt\niv.\tGaat") ==
          Rows{{"Belt"}, {"Wacht"}, {"Komt"}, {"Gaat"}});
    CHECK(tabbed("1.\tBelt\tWacht\n2.\ta\tb").front().size() == 3);
    CHECK(tabbed("Ja.\tBelt\nNee.\tWacht").front().size() == 2);
}

TEST_CASE("toHtmlTable: what was written is read again, heads too", "[exchange][table]") {
    TextTable table;
    table.rows = {{"", "Was & <snij>"}, {"Acties", "\"a\"\n'b'"}, {"Emoties", "-2"}};
    table.headRows = 1;
    table.headColumns = 1;
    CHECK(valueOf(readHtmlTable(toHtmlTable(table), never)) == table);
}

TEST_CASE("toHtmlTable: spreadsheets take cells for texts", "[exchange][table]") {
    TextTable table;
    table.rows = {{"=1+1", "-2"}};
    const std::string written = toHtmlTable(table);
    CHECK(written.find("sdnum=\"1033;0;@\">=1+1</td>") != std::string::npos);
    CHECK(written.find("mso-number-format:'\\@'") != std::string::npos);
    CHECK(written.find("<td valign=\"top\">-2</td>") != std::string::npos);
}

TEST_CASE("readHtmlTable: the first table, whatever stands around it", "[exchange][table]") {
    CHECK(html("<p>x</p><table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr>"
               "</table><table><tr><td>d</table>") == Rows{{"a\nb c"}});
    CHECK(html("<table><td>a<td>b<tr><td><p>een</p><p>twee</p>") ==
          Rows{{"a", "b"}, {"een\ntwee", ""}});
    CHECK(html("<table><tr><td>a<script>b</script><style>c</style><!-- d --></td></tr></table>") ==
          Rows{{"a"}});
    CHECK(html(std::string_view("<table><tr><td>a\x07\0b\x7F</td></tr></table>\0", 39)) ==
          Rows{{"ab"}});
    CHECK(html("<table><tr hidden><td>x</td></tr><tr><td>a</table>") == Rows{{"a"}});
    CHECK(html("geen tabel").empty());
    CHECK(html("<table></table>").empty());
    CHECK(html("").empty());
}

TEST_CASE("reading a table: cells are clean and not too long", "[exchange][table]") {
    const std::string word(1'000'000, 'x');
    const TextTable table = valueOf(readTabSeparated("a\x01\x02\tb\xFF\t" + word));
    CHECK(table.removed == 3);
    CHECK(table.rows.front()[0] == "a");
    CHECK(table.rows.front()[1] == "b\xEF\xBF\xBD");
    CHECK(table.rows.front()[2] == word.substr(0, 20'000));
    CHECK(table.isCut);
    CHECK(valueOf(readHtmlTable("<table><td>" + word.substr(0, 500'000), never)).isCut);
}

TEST_CASE("reading a table: what is too large is refused", "[exchange][table][hostile]") {
    CHECK(codeOf(readTabSeparated(std::string(10'000'000, 'x'))) == ErrorCode::fileTooLarge);
    CHECK(codeOf(readTabSeparated(repeated("x\n", 2'001))) == ErrorCode::fileTooLarge);
    CHECK(codeOf(readTabSeparated(repeated("x\t", 500))) == ErrorCode::fileTooLarge);
    CHECK(tabbed(repeated("x\n", 2'000) + "\n\n").size() == 2'000);
    CHECK(codeOf(readHtmlTable(std::string(3'000'000, ' '), never)) == ErrorCode::fileTooLarge);
    CHECK(codeOf(readHtmlTable("<table>" + repeated("<tr><td>x", 2'001), never)) ==
          ErrorCode::fileTooLarge);
    CHECK(codeOf(readHtmlTable("<table><tr>" + repeated("<td>x", 501), never)) ==
          ErrorCode::fileTooLarge);
    CHECK(codeOf(readHtmlTable("<table><tr><td colspan=99999999999>x", never)) ==
          ErrorCode::fileTooLarge);
    const std::string wide = "<tr><td colspan=500>x";
    CHECK(codeOf(readHtmlTable("<table>" + repeated(wide, 201), never)) == ErrorCode::fileTooLarge);
    CHECK(codeOf(readTabSeparated(repeated(repeated("\t", 499) + "x\n", 201))) ==
          ErrorCode::fileTooLarge);
}

TEST_CASE("readHtmlTable: rows without cells are none", "[exchange][table][hostile]") {
    const TextTable table =
        valueOf(readHtmlTable("<table><thead><tr>text<tr></thead></table>", never));
    CHECK(table == TextTable{});
}

TEST_CASE("readHtmlTable: nested and misnested tags end in time", "[exchange][table][hostile]") {
    std::size_t asked = 0;
    // Counts what a clock would tell, so that the outcome is the same on every machine.
    const auto patience = [&asked] { return ++asked > 5'000; };
    std::string fonts;
    for (int size = 0; size < 3'000; ++size) {
        fonts += "<font size=" + std::to_string(size) + ">";
    }
    for (const std::string& text :
         {repeated("<div>", 20'000) + "<table><tr><td>x", repeated("<table><tr><td>", 20'000),
          fonts + repeated("<p>x", 50'000), repeated("<td", 50'000),
          "<table>" + repeated("<b>", 20'000) + "<tr><td>x"}) {
        asked = 0;
        const base::Result<TextTable> table = readHtmlTable(text, patience);
        if (!table) {
            CHECK((table.error().code == ErrorCode::tookTooLong ||
                   table.error().code == ErrorCode::fileTooLarge));
        }
    }
    CHECK(codeOf(readHtmlTable("<p>x", [] { return true; })) == ErrorCode::tookTooLong);
}

TEST_CASE("readHtmlTable: whatever order tags come in, a table is read",
          "[exchange][table][hostile]") {
    constexpr std::array pieces = {
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<th>",
        "<tbody>",
        "</tbody>",
        "<b>",
        "</b>",
        "<font size=1>",
        "<a href='file:///x'>",
        "</a>",
        "<p>",
        "</p>",
        "<div>",
        "<select>",
        "<option>",
        "</select>",
        "<svg>",
        "<desc>",
        "</svg>",
        "<template>",
        "</template>",
        "<script>",
        "</script>",
        "<caption>",
        "<colgroup>",
        "<form>",
        "<button>",
        "<td colspan=3>",
        "<td rowspan=9>",
        "<tr hidden>",
        "<td style='display: none'>",
        "<comment>",
        "<!-- ",
        "-->",
        "<![CDATA[",
        "&notin",
        "&#0;",
        "<",
        ">",
        "'",
        "x",
        "\n",
    };
    std::mt19937 random(1);
    for (int run = 0; run < 5'000; ++run) {
        std::string text = "<table>";
        for (auto count = random() % 100; count > 0; --count) {
            text += pieces.at(random() % pieces.size());
        }
        CAPTURE(text);
        const TextTable table = valueOf(readHtmlTable(text, never));
        REQUIRE(html(toHtmlTable(table)) == table.rows);
    }
}
