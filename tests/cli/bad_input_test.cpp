#include "command_result.h"

#include <catch2/catch.hpp>
#include <store/sqlite_bytes.h>
#include <temporary_folder.h>

#include <filesystem>

using namespace cjm;
using test::has;
using test::lineCount;
using test::readText;
using test::salonreis;
using test::writeText;

namespace {

/// A folder with a sound map a.cjm and its JSON a.json.
class MapFolder {
public:
    MapFolder() {
        REQUIRE(salonreis({"new", "--template", "loyalty-5", m_folder / "a.cjm"}).status == 0);
        REQUIRE(salonreis({"convert", m_folder / "a.cjm", m_folder / "a.json"}).status == 0);
    }

    [[nodiscard]] std::string operator/(std::string_view name) const { return m_folder / name; }

    [[nodiscard]] std::vector<std::string> names() const { return m_folder.names(); }

private:
    test::TemporaryFolder m_folder;
};

/// Each command that reads refuses the file in one line that names it, and makes nothing.
void checkRefused(const MapFolder& folder, const std::string& file) {
    const std::string language = GENERATE("en", "nl", "ru");
    const std::vector<std::string> before = folder.names();
    for (const std::vector<std::string>& arguments : {
             std::vector<std::string>{"check", file},
             std::vector<std::string>{"convert", file, folder / "out.svg"},
             std::vector<std::string>{"convert", file, folder / "out.cjm"},
             std::vector<std::string>{"print", file, folder / "out.pdf"},
         }) {
        std::vector<std::string> inLanguage = arguments;
        inLanguage.insert(inLanguage.end(), {"--lang", language});
        const test::CommandResult result = salonreis(inLanguage);
        CAPTURE(arguments, result.error);
        CHECK(result.status == 3);
        CHECK(lineCount(result.error) == 1);
        CHECK(has(result.error, file));
        CHECK(result.out.empty());
    }
    CHECK(folder.names() == before);
}

} // namespace

TEST_CASE("a file that is no journey map is refused", "[cli][hostile]") {
    const MapFolder folder;
    const std::string sound = readText(folder / "a.cjm");
    SECTION("missing") {
        checkRefused(folder, folder / "missing.cjm");
        checkRefused(folder, folder / "no folder/a.json");
    }
    SECTION("a folder") {
        std::filesystem::create_directory(folder / "folder.cjm");
        checkRefused(folder, folder / "folder.cjm");
    }
    SECTION("empty") {
        writeText(folder / "empty.cjm", "");
        checkRefused(folder, folder / "empty.cjm");
        writeText(folder / "empty.json", "");
        checkRefused(folder, folder / "empty.json");
    }
    SECTION("text") {
        writeText(folder / "text.cjm", std::string(5'000, 'x'));
        checkRefused(folder, folder / "text.cjm");
        writeText(folder / "text.json", "customers come in\n");
        checkRefused(folder, folder / "text.json");
    }
    SECTION("other JSON") {
        writeText(folder / "other.json", "{\"stages\": []}");
        checkRefused(folder, folder / "other.json");
    }
    SECTION("cut off") {
        writeText(folder / "cut.cjm", sound.substr(0, 4'096));
        checkRefused(folder, folder / "cut.cjm");
        const std::string json = readText(folder / "a.json");
        writeText(folder / "cut.json", json.substr(0, json.size() / 2));
        checkRefused(folder, folder / "cut.json");
    }
    SECTION("from a newer version") {
        base::Bytes bytes(base::asBytes(sound).begin(), base::asBytes(sound).end());
        test::putNumber(bytes, 60, 999);
        writeText(folder / "newer.cjm", base::asText(bytes));
        checkRefused(folder, folder / "newer.cjm");
    }
    SECTION("UTF-16") {
        writeText(folder / "wide.json", std::string_view("\xff\xfe{\0}\0", 6));
        checkRefused(folder, folder / "wide.json");
    }
}

TEST_CASE("a map under another name is a map all the same", "[cli]") {
    const MapFolder folder;
    writeText(folder / "attachment.bin", readText(folder / "a.cjm"));
    CHECK(salonreis({"check", folder / "attachment.bin"}).status == 0);
    writeText(folder / "map.json", readText(folder / "a.cjm"));
    CHECK(salonreis({"check", folder / "map.json"}).status == 0);
    writeText(folder / "text.cjm", "\xef\xbb\xbf\n" + readText(folder / "a.json"));
    CHECK(salonreis({"check", folder / "text.cjm"}).status == 0);
}

TEST_CASE("a map that another program changed is used, and that is told", "[cli]") {
    const MapFolder folder;
    const std::string text = readText(folder / "a.cjm");
    const base::Bytes bytes(base::asBytes(text).begin(), base::asBytes(text).end());
    writeText(folder / "b.cjm",
              base::asText(test::changedBySql(bytes, "UPDATE document SET title = 'Other'")));
    const test::CommandResult result =
        salonreis({"convert", folder / "b.cjm", folder / "b.svg", "--lang", "nl"});
    CHECK(result.status == 1);
    CHECK(lineCount(result.error) == 1);
    CHECK(has(readText(folder / "b.svg"), "<svg "));
}

TEST_CASE("what is left of a damaged map is used, and what is missing is told", "[cli][salvage]") {
    const MapFolder folder;
    std::string text = readText(folder / "a.cjm");
    text.resize(text.size() - 5'000);
    writeText(folder / "cut.cjm", text);
    for (const std::vector<std::string>& arguments : {
             std::vector<std::string>{"check", folder / "cut.cjm"},
             std::vector<std::string>{"convert", folder / "cut.cjm", folder / "cut.json"},
             std::vector<std::string>{"print", folder / "cut.cjm", folder / "cut.pdf"},
         }) {
        std::vector<std::string> inEnglish = arguments;
        inEnglish.insert(inEnglish.end(), {"--lang", "en"});
        const test::CommandResult result = salonreis(inEnglish);
        CAPTURE(arguments, result.error);
        CHECK(result.status == 1);
        CHECK(has(result.error, "cut.cjm” is damaged. Not recovered: "));
        CHECK(result.out.empty());
    }
    CHECK(readText(folder / "cut.cjm") == text);
    // It keeps all rules; which rows are missing, and so what is worth a look, is different each
    // time.
    CHECK(has(salonreis({"check", folder / "cut.json", "--json"}).out, "\"valid\": true"));
    CHECK(std::filesystem::exists(folder / "cut.pdf"));
}

TEST_CASE("an output that cannot be written is told, and nothing is left behind", "[cli]") {
    const MapFolder folder;
    std::filesystem::create_directory(folder / "folder.pdf");
    const std::vector<std::string> before = folder.names();
    std::string longName(300, 'x');
    longName += ".pdf";
    for (const std::string_view name : {"no folder/out.pdf", "folder.pdf", longName.c_str()}) {
        const std::string out = folder / name;
        const test::CommandResult result =
            salonreis({"print", folder / "a.cjm", out, "--lang", "ru"});
        CAPTURE(result.error);
        CHECK(result.status == 4);
        CHECK(lineCount(result.error) == 1);
        CHECK(has(result.error, out));
        CHECK(folder.names() == before);
    }
}

TEST_CASE("a document without a journey cannot be drawn", "[cli]") {
    const MapFolder folder;
    const std::string text = readText(folder / "a.cjm");
    const base::Bytes bytes(base::asBytes(text).begin(), base::asBytes(text).end());
    std::string statements;
    for (const char* table : {"journeys", "phases", "lanes", "cards", "links", "improvements"}) {
        statements += std::string("DELETE FROM ") + table + ";";
    }
    writeText(folder / "b.cjm", base::asText(test::changedBySql(bytes, statements)));
    const test::CommandResult result =
        salonreis({"print", folder / "b.cjm", folder / "b.pdf", "--lang", "en"});
    CHECK(result.status == 3);
    CHECK(has(result.error, "There is no journey in"));
    CHECK_FALSE(std::filesystem::exists(folder / "b.pdf"));
}
