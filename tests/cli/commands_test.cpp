#include "command_result.h"

#include <cjm/files/file_operations.h>
#include <cjm/store/document_file.h>

#include <catch2/catch.hpp>
#include <result_value.h>
#include <store/sample_document.h>
#include <temporary_folder.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cjm;
using test::has;
using test::lineCount;
using test::readText;
using test::salonreis;
using test::writeText;

namespace {

model::Document opened(const std::string& path) {
    return test::valueOf(store::openFile(files::systemFileOperations(), path, [] { return false; }))
        .content.document;
}

void save(const model::Document& document, const std::string& path) {
    (void)test::valueOf(
        store::saveFile(files::systemFileOperations(), path, document, files::NothingThere{}));
}

void requireDone(const test::CommandResult& result) {
    INFO(result.error);
    REQUIRE(result.status == 0);
    REQUIRE(result.error.empty());
}

/// The page's size in points, as a PDF states it.
std::string mediaBox(const std::string& path) {
    const std::string pdf = readText(path);
    const std::size_t start = pdf.find("/MediaBox [0 0 ") + 15;
    return pdf.substr(start, pdf.find(']', start) - start);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t place = text.find(from);
    REQUIRE(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

} // namespace

TEST_CASE("new --list: the templates with their names in the language asked for", "[cli]") {
    const test::CommandResult dutch = salonreis({"new", "--list", "--lang", "nl"});
    requireDone(dutch);
    CHECK(lineCount(dutch.out) == 4);
    CHECK(has(dutch.out, "hair-salon-7\tKapsalon in zeven fases\n"));
    CHECK(has(salonreis({"--lang=ru", "new", "--list"}).out,
              "hair-salon-7\tПарикмахерская: семь этапов\n"));
}

TEST_CASE("new: a document from each template in each language", "[cli]") {
    const test::TemporaryFolder folder;
    const std::string id =
        GENERATE("hair-salon-7", "loyalty-5", "experience-funnel", "beauty-barber-5");
    const std::string language = GENERATE("en", "nl", "ru");
    requireDone(salonreis({"new", "--template", id, "--lang", language, folder / "a.cjm"}));
    const model::Document document = opened(folder / "a.cjm");
    CHECK(document.properties->language == language);
    CHECK(document.journeys.size() == 2);
}

TEST_CASE("new: two documents from one template are not one lineage", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "loyalty-5", folder / "a.cjm"}));
    requireDone(salonreis({"new", "--template", "loyalty-5", folder / "b.cjm"}));
    CHECK(opened(folder / "a.cjm").properties->id != opened(folder / "b.cjm").properties->id);
}

TEST_CASE("convert: from a map to JSON and back gives the same bytes", "[cli]") {
    const test::TemporaryFolder folder;
    save(test::sampleDocument(), folder / "a.cjm");
    requireDone(salonreis({"convert", folder / "a.cjm", folder / "a.json"}));
    requireDone(salonreis({"convert", folder / "a.json", folder / "b.cjm"}));
    CHECK(readText(folder / "a.cjm") == readText(folder / "b.cjm"));
}

TEST_CASE("convert: pictures of a map are what their names say", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "hair-salon-7", folder / "a.cjm"}));
    for (const char* name : {"a.pdf", "a.png", "a.svg", "A.PDF"}) {
        requireDone(salonreis({"convert", folder / "a.cjm", folder / name}));
    }
    CHECK(readText(folder / "a.pdf").starts_with("%PDF-1."));
    CHECK(readText(folder / "A.PDF").starts_with("%PDF-1."));
    CHECK(readText(folder / "a.png").starts_with("\x89PNG"));
    CHECK(has(readText(folder / "a.svg"), "<svg "));
}

TEST_CASE("convert: replaces a file that is there", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "loyalty-5", folder / "a.cjm"}));
    writeText(folder / "a.svg", "old");
    requireDone(salonreis({"convert", folder / "a.cjm", folder / "a.svg"}));
    CHECK(readText(folder / "a.svg") != "old");
    CHECK(folder.names() == std::vector<std::string>{"a.cjm", "a.svg"});
}

TEST_CASE("convert: what is not known in JSON is told, and the rest taken", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "loyalty-5", folder / "a.json"}));
    writeText(folder / "a.json", replaced(readText(folder / "a.json"), "\"span\": 1,",
                                          "\"span\": 1, \"mood\": \"sunny\","));
    const test::CommandResult result =
        salonreis({"convert", folder / "a.json", folder / "a.cjm", "--lang", "en"});
    CHECK(result.status == 1);
    CHECK(lineCount(result.error) == 1);
    CHECK(has(result.error, "].mood”"));
    CHECK_FALSE(opened(folder / "a.cjm").cards.isEmpty());
}

TEST_CASE("print: pages have the size asked for", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "loyalty-5", folder / "a.cjm"}));

    struct Case {
        std::vector<std::string> options;
        std::string box;
    };

    const auto [options, box] = GENERATE(values<Case>({
        {{}, "1190.551181 841.889764"},
        {{"--size", "A4"}, "841.889764 595.275591"},
        {{"--size", "A3"}, "1190.551181 841.889764"},
        {{"--size", "A0"}, "3370.393701 2383.937008"},
        {{"--size", "A4", "--orientation", "portrait"}, "595.275591 841.889764"},
        {{"--size", "300x450mm"}, "850.393701 1275.590551"},
        {{"--size", "300x450mm", "--orientation", "landscape"}, "1275.590551 850.393701"},
        {{"--size", "250.5x100mm"}, "710.078740 283.464567"},
    }));
    std::vector<std::string> arguments = {"print", folder / "a.cjm", folder / "a.pdf"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    requireDone(salonreis(arguments));
    CHECK(mediaBox(folder / "a.pdf") == box);
}

TEST_CASE("print: a journey by its title, by its state, or the current one", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "hair-salon-7", "--lang", "nl", folder / "a.cjm"}));
    const auto svgOf = [&](const std::string& title) {
        requireDone(salonreis({"convert", folder / "a.cjm", folder / "a.svg", "--journey", title}));
        return readText(folder / "a.svg");
    };
    CHECK(has(svgOf("Zo beleeft een nieuwe klant ons"), "Huidige klantreis"));
    CHECK(has(svgOf("Zo willen we dat een nieuwe klant ons beleeft"), "Ideale klantreis"));
    requireDone(salonreis({"print", folder / "a.cjm", folder / "now.pdf"}));
    requireDone(
        salonreis({"print", "--view", "current", folder / "a.cjm", folder / "current.pdf"}));
    requireDone(salonreis({"print", "--view", "ideal", folder / "a.cjm", folder / "ideal.pdf"}));
    CHECK(readText(folder / "now.pdf").size() == readText(folder / "current.pdf").size());
    CHECK(readText(folder / "now.pdf").size() != readText(folder / "ideal.pdf").size());
}

TEST_CASE("print: a journey that is of another view is told as such", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "hair-salon-7", "--lang", "nl", folder / "a.cjm"}));
    const test::CommandResult result =
        salonreis({"print", folder / "a.cjm", folder / "a.pdf", "--view", "ideal", "--journey",
                   "Zo beleeft een nieuwe klant ons", "--lang", "en"});
    CHECK(result.status == 2);
    CHECK(has(result.error, "leave --view out"));
}

TEST_CASE("convert: a picture speaks the map's language, or the one asked for", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "loyalty-5", "--lang", "ru", folder / "a.cjm"}));
    requireDone(salonreis({"convert", folder / "a.cjm", folder / "a.svg"}));
    CHECK(has(readText(folder / "a.svg"), "Точки"));
    requireDone(salonreis({"convert", folder / "a.cjm", folder / "a.svg", "--lang", "nl"}));
    CHECK(has(readText(folder / "a.svg"), "Contactmomenten"));
    CHECK_FALSE(has(readText(folder / "a.svg"), "Точки"));
}

TEST_CASE("check: a sound document is in order", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "hair-salon-7", folder / "a.cjm"}));
    const test::CommandResult result = salonreis({"check", folder / "a.cjm", "--lang", "nl"});
    requireDone(result);
    CHECK(has(result.out, "is in orde."));

    const test::CommandResult json = salonreis({"check", folder / "a.cjm", "--json"});
    requireDone(json);
    const QJsonObject answer =
        QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).object();
    CHECK(answer.keys() == QStringList{QStringLiteral("findings"), QStringLiteral("problems"),
                                       QStringLiteral("valid")});
    CHECK(answer[QStringLiteral("valid")].toBool());
    CHECK(answer[QStringLiteral("problems")].toArray().isEmpty());
}

TEST_CASE("check: each broken rule is told, with the ids it is about", "[cli]") {
    const test::TemporaryFolder folder;
    requireDone(salonreis({"new", "--template", "loyalty-5", "--lang", "en", folder / "a.json"}));
    std::string text = readText(folder / "a.json");
    text = replaced(text, "\"span\": 1,", "\"span\": 400,");
    text = replaced(text, "\"language\": \"en\"", "\"language\": \"no language\"");
    writeText(folder / "a.json", text);

    const test::CommandResult plain = salonreis({"check", folder / "a.json", "--lang", "en"});
    CHECK(plain.status == 1);
    CHECK(lineCount(plain.error) == 2);
    CHECK(has(plain.error, "it covers more phases than there are"));

    const test::CommandResult json = salonreis({"check", folder / "a.json", "--json"});
    CHECK(json.status == 1);
    const QJsonObject answer =
        QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).object();
    CHECK_FALSE(answer[QStringLiteral("valid")].toBool(true));
    const QJsonArray problems = answer[QStringLiteral("problems")].toArray();
    REQUIRE(problems.size() == 2);
    CHECK(problems[1].toObject()[QStringLiteral("kind")] == QStringLiteral("spanPastTheEnd"));
    CHECK(problems[1].toObject()[QStringLiteral("ids")].toArray().size() == 1);
    CHECK_FALSE(problems[1].toObject()[QStringLiteral("text")].toString().isEmpty());
}
