// What `diff` tells, as a shell sees it.

#include "command_result.h"

#include <catch2/catch.hpp>
#include <temporary_folder.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cjm;
using test::has;
using test::lineCount;
using test::salonreis;

namespace {

QJsonObject jsonOf(const test::CommandResult& result) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(result.out)).object();
}

std::string replacedIn(std::string text, const std::string& from, const std::string& to) {
    const std::size_t place = text.find(from);
    REQUIRE(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

} // namespace

TEST_CASE("diff: a document and itself are the same", "[cli]") {
    const test::TemporaryFolder folder;
    const std::string map = folder / "a.cjm";
    REQUIRE(salonreis({"new", "--template", "loyalty-5", "--lang", "nl", map}).status == 0);
    const auto text = salonreis({"diff", map, map, "--lang", "en"});
    CHECK(text.status == 0);
    CHECK(text.error.empty());
    CHECK(has(text.out, "are the same."));
    const auto json = salonreis({"diff", map, map, "--json"});
    CHECK(json.status == 0);
    CHECK(jsonOf(json)[u"differences"_qs].toArray().isEmpty());
}

TEST_CASE("diff: from the current journey to the ideal one, a line each", "[cli]") {
    const test::TemporaryFolder folder;
    const std::string map = folder / "a.cjm";
    REQUIRE(salonreis({"new", "--template", "hair-salon-7", "--lang", "nl", map}).status == 0);
    const std::string language = GENERATE("en", "nl", "ru");
    const auto result = salonreis({"diff", map, "--json", "--lang", language});
    CHECK(result.status == 1);
    const QJsonArray differences = jsonOf(result)[u"differences"_qs].toArray();
    CHECK(differences.size() > 10);
    CHECK(lineCount(result.error) == static_cast<std::size_t>(differences.size()));
    for (const QJsonValue& value : differences) {
        const QJsonObject difference = value.toObject();
        CHECK(difference.keys() ==
              QStringList({u"from"_qs, u"ids"_qs, u"kind"_qs, u"text"_qs, u"to"_qs, u"what"_qs}));
        CHECK_FALSE(difference[u"ids"_qs].toArray().isEmpty());
        CHECK(has(result.error, difference[u"text"_qs].toString().toStdString()));
    }
}

TEST_CASE("diff: from one file to another, what was done in between", "[cli]") {
    const test::TemporaryFolder folder;
    const std::string before = folder / "a.json";
    const std::string after = folder / "b.json";
    REQUIRE(salonreis({"new", "--template", "loyalty-5", "--lang", "en", before}).status == 0);
    const std::string json = test::readText(before);
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const QJsonObject phase = document[u"phases"_qs].toArray().first().toObject();
    const std::string title = phase[u"title"_qs].toString().toStdString();
    test::writeText(after,
                    replacedIn(json, "\"title\": \"" + title, "\"title\": \"Quite new " + title));
    const auto result = salonreis({"diff", before, after, "--lang", "en"});
    CHECK(result.status == 1);
    CHECK(has(result.error, "Quite new " + title));
    CHECK(lineCount(result.error) >= 1);
}

TEST_CASE("diff: what cannot be compared is refused, with --json as JSON too", "[cli]") {
    const test::TemporaryFolder folder;
    const std::string map = folder / "a.cjm";
    REQUIRE(salonreis({"new", "--template", "loyalty-5", map}).status == 0);
    const auto missing = salonreis({"diff", map, folder / "none.cjm", "--json"});
    CHECK(missing.status == 3);
    CHECK(lineCount(missing.error) == 1);
    const QJsonObject problem = jsonOf(missing)[u"problems"_qs].toArray().first().toObject();
    CHECK(problem[u"kind"_qs] == u"fileNotFound"_qs);
    CHECK(jsonOf(missing)[u"differences"_qs].toArray().isEmpty());

    CHECK(salonreis({"diff"}).status == 2);
    CHECK(salonreis({"diff", map, map, map}).status == 2);
    CHECK(salonreis({"diff", map, "--journey", "no such journey"}).status == 2);
    CHECK(salonreis({"diff", map, map, "--journey", "no such journey"}).status == 2);
}
