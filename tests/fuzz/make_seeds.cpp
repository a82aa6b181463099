// What the fuzzers start from: make_seeds FOLDER writes a folder for each of them.
//
// Always the same files.

#include "journal_bodies.h"
#include "journal_entry.h"
#include "map_rows.h"

#include <cjm/base/check.h>
#include <cjm/exchange/document_json.h>
#include <cjm/exchange/text_table.h>
#include <cjm/model/row_text.h>
#include <cjm/model/siblings.h>
#include <cjm/store/document_bytes.h>

#include <edit/random_editor.h>
#include <store/sample_document.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

using namespace cjm;

namespace {

void write(const std::filesystem::path& file, std::string_view text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary)
        .write(text.data(), static_cast<std::streamsize>(text.size()));
}

/// With texts of a few letters: fuzzers get through small files faster.
model::Document withShortTexts(model::Document document) {
    const auto shorten = [](auto row) {
        model::forEachField(row, [](const auto&, auto& value) {
            if constexpr (std::is_same_v<decltype(value), std::string&>) {
                value.resize(std::min<std::size_t>(value.size(), 24)); // cleaned below
            }
        });
        (void)model::cleanTexts(row);
        return row;
    };
    const model::Document before = document;
    model::forEachTable(before, [&](const auto& table) {
        for (const auto& row : table) {
            using Row = std::remove_cvref_t<decltype(row)>;
            model::tableOf<Row>(document).put(shorten(row));
        }
    });
    return document;
}

/// As the program writes it, and in the smallest pages.
void writeMaps(const std::filesystem::path& folder, const std::string& name,
               const model::Document& document) {
    const base::Bytes map = store::toBytes(document).value();
    const fuzz::MapRows rows = fuzz::readRows(map).value();
    const base::Bytes small = fuzz::fileWith(rows, 512);
    // What the mutator knows of the format is what the program does.
    const auto never = [] { return false; };
    const store::OpenedDocument opened = store::fromBytes(small, never).value();
    CJM_CHECK(opened.document == document && opened.remarks.empty());
    CJM_CHECK(base::asText(map).find(fuzz::digestOf(rows)) != std::string_view::npos);

    write(folder / "map" / (name + ".cjm"), base::asText(small));
    write(folder / "map-4096" / (name + ".cjm"), base::asText(map));
}

/// In every format. Small, as libFuzzer lets inputs grow to the length of the largest seed, and JSON
/// takes time by its length.
void writeDocument(const std::filesystem::path& folder, const std::string& name,
                   const model::Document& document) {
    writeMaps(folder, name, document);
    write(folder / "json" / (name + ".json"), exchange::toJson(document).value());
}

/// The cells of a journey as a table.
exchange::TextTable tableOf(const model::Document& document) {
    exchange::TextTable table;
    table.headRows = 1;
    const model::JourneyId journey = document.journeys.begin()->id;
    const auto phases = model::inOrder(document.phases, journey);
    std::vector<std::string> heads = {""};
    for (const model::Phase* phase : phases) {
        heads.push_back(phase->title);
    }
    table.rows.push_back(heads);
    for (const model::Lane* lane : model::inOrder(document.lanes, journey)) {
        std::vector<std::string> cells = {lane->title};
        for (const model::Phase* phase : phases) {
            const auto cards = model::cardsInCell(document, phase->id, lane->id);
            cells.push_back(cards.empty() ? std::string() : cards.front()->text);
        }
        table.rows.push_back(cells);
    }
    return table;
}

void writeTables(const std::filesystem::path& folder) {
    const exchange::TextTable table = tableOf(test::sampleDocument());
    write(folder / "table" / "map.html", exchange::toHtmlTable(table));
    write(folder / "table" / "map.txt", exchange::toTabSeparated(table));
    write(folder / "table" / "spans.html",
          "<html><style>td{}</style><!-- no --><table><thead><tr><th colspan=3>Zoeken<th "
          "rowspan='2'>Komen</thead><tr><td>Belt<br>Wacht<td hidden>x<td><p>1</p><p>2</p>"
          "<ul><li>a<li>b</ul></table>");
    write(folder / "table" / "quotes.txt",
          "a\t\"b\nc\"\t'=1+1\n\"d\"\"e\"\t-5\t\xe2\x80\xa2 f\r\n\"open\t\n\n");
}

/// A person at work on the document that the fuzzer begins with: steps, undo, redo and a seal.
void writeJournals(const std::filesystem::path& folder) {
    const model::Document start = test::smallSampleDocument();
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        test::RandomEditor editor(seed);
        store::JournalState state;
        state.subject = {"Salon", store::JournalledFile{"/salon.cjm", {}}};
        fuzz::Bodies bodies = {{}};
        model::Document document = start;
        while (bodies.size() < 4 * seed) {
            const model::Document next = editor.edit(document).value_or(document);
            const model::Change change = model::diff(document, next);
            if (change.isEmpty()) {
                continue;
            }
            bodies.push_back(store::encodeEntry(store::RecordedStep{change, {}, "text"}));
            if (bodies.size() % 3 == 0) {
                bodies.push_back(store::encodeEntry(store::SealedStep{}));
            }
            if (bodies.size() % 4 == 0) {
                bodies.push_back(store::encodeEntry(
                    store::MovedStep{store::Direction::undo, model::inverse(change)}));
                bodies.push_back(
                    store::encodeEntry(store::MovedStep{store::Direction::redo, change}));
            }
            document = next;
        }
        state.lastEntry = bodies.size() - 1;
        bodies.front() = store::encodeState(state);
        write(folder / "journal" / std::to_string(seed), base::asText(fuzz::inputOf(bodies)));
    }
}

void writeTexts(const std::filesystem::path& folder) {
    write(folder / "text" / "marks", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 ok");
    write(folder / "text" / "joiners",
          "\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466 \u200D\u200D\u200C");
    write(folder / "text" / "directions",
          "\u202Aa\u202Bb\u2066c\u2069\u202C\nd\u202Ee\u2068f\u200Eg\u061C");
    write(folder / "text" / "invalid", "\xff\xfe\xed\xa0\x80\xf4\x90\x80\x80 \xc0\x80 \xe2\x82");
    write(folder / "text" / "lines", "a\r\nb\rc\td\u2028e\u2029f\x01\x7f\u0085g\uFEFF\u200B");
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "make_seeds FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    writeMaps(folder, "sample", test::sampleDocument());
    writeDocument(folder, "small", withShortTexts(test::smallSampleDocument()));
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        test::RandomEditor editor(seed);
        model::Document document = editor.startingDocument();
        for (std::uint64_t edits = 0; edits < 10 * seed; ++edits) {
            document = editor.edit(document).value_or(document);
        }
        writeDocument(folder, "edited-" + std::to_string(seed), withShortTexts(document));
    }
    writeTables(folder);
    writeTexts(folder);
    writeJournals(folder);
    return 0;
}
