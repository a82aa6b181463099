// Ideal journeys that are not what they should be, as files from elsewhere may hold them.

#include "command_result.h"

#include <cjm/base/bytes.h>
#include <cjm/exchange/document_json.h>

#include <catch2/catch.hpp>
#include <model/two_journeys.h>
#include <result_value.h>
#include <temporary_folder.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

using namespace cjm;
using namespace cjm::model;
using test::has;
using test::salonreis;
using test::TwoJourneys;

namespace {

/// The members of one row in a document's JSON.
using Change = std::vector<std::pair<QString, QJsonValue>>;

template <class Row>
QString textOf(Id<Row> id) {
    return QString::fromStdString(base::toText(id.uuid));
}

template <class Row>
void changeRow(QJsonObject& document, Id<Row> id, const Change& change) {
    const QString table = QString::fromUtf8(RowTraits<Row>::name);
    QJsonArray rows = document[table].toArray();
    for (QJsonArray::iterator place = rows.begin(); place != rows.end(); ++place) {
        QJsonObject row = place->toObject();
        if (row[QStringLiteral("id")] == textOf(id)) {
            for (const auto& [name, value] : change) {
                row[name] = value;
            }
            *place = row;
        }
    }
    document[table] = rows;
}

struct ThreeJourneys : TwoJourneys {
    JourneyId other = builder.startJourney("Voor de bruid");
};

struct BadIdeal {
    std::string name;
    std::function<void(QJsonObject&, ThreeJourneys&)> spoil;
    std::string kind; ///< Of what `check` tells first.
};

Change origins(const QString& id) {
    return {{QStringLiteral("origins"), QJsonArray{id}}};
}

Change basedOn(JourneyId id) {
    return {{QStringLiteral("state"), QStringLiteral("ideal")},
            {QStringLiteral("basedOn"), textOf(id)}};
}

const std::vector<BadIdeal>& badIdeals() {
    static const std::vector<BadIdeal> all = {
        {"the current journey is gone",
         [](QJsonObject& document, ThreeJourneys& map) {
             changeRow(document, map.ideal.journey, basedOn(map.builder.freshId<Journey>()));
         },
         "referenceToNothing"},
        {"origins point nowhere",
         [](QJsonObject& document, ThreeJourneys& map) {
             changeRow(document, map.ideal.card, origins(textOf(map.builder.freshId<Card>())));
         },
         "referenceToNothing"},
        {"origins are rows of another kind",
         [](QJsonObject& document, ThreeJourneys& map) {
             changeRow(document, map.ideal.card, origins(textOf(map.current.first)));
         },
         "referenceToNothing"},
        {"origins lie in the ideal journey itself",
         [](QJsonObject& document, ThreeJourneys& map) {
             changeRow(document, map.ideal.card, origins(textOf(map.ideal.card)));
         },
         "originOutsideBase"},
        {"the journeys are based on each other",
         [](QJsonObject& document, ThreeJourneys& map) {
             changeRow(document, map.current.journey, basedOn(map.ideal.journey));
         },
         "referenceInCircle"},
        {"two ideal journeys of one, as of two merged files",
         [](QJsonObject& document, ThreeJourneys& map) {
             changeRow(document, map.other, basedOn(map.current.journey));
         },
         "secondIdeal"},
    };
    return all;
}

QJsonArray toldOf(const std::string& file, const char* what) {
    const test::CommandResult result = salonreis({"check", file, "--json"});
    CHECK(result.status == 1);
    return QJsonDocument::fromJson(QByteArray::fromStdString(result.out))
        .object()[QLatin1String(what)]
        .toArray();
}

/// The document with this done to it.
std::string saved(const test::TemporaryFolder& folder, TwoJourneys& map,
                  const std::function<void(QJsonObject&)>& spoil) {
    const std::string json = test::valueOf(exchange::toJson(map.builder.document()));
    QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    spoil(document);
    const std::string file = folder / "a.json";
    test::writeText(file, QJsonDocument(document).toJson().toStdString());
    return file;
}

} // namespace

TEST_CASE("check: tells what is wrong with an ideal journey, and no command trips over it",
          "[cli][hostile]") {
    const BadIdeal& bad = badIdeals()[GENERATE(range(std::size_t{0}, badIdeals().size()))];
    CAPTURE(bad.name);
    ThreeJourneys map;
    const test::TemporaryFolder folder;
    const std::string file =
        saved(folder, map, [&](QJsonObject& document) { bad.spoil(document, map); });

    const QJsonArray problems = toldOf(file, "problems");
    REQUIRE_FALSE(problems.isEmpty());
    CHECK(problems.first().toObject()[QStringLiteral("kind")].toString().toStdString() == bad.kind);
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"diff", file},
          std::vector<std::string>{"convert", file, folder / "out.cjm"},
          std::vector<std::string>{"print", file, folder / "out.pdf", "--view", "ideal"}}) {
        const test::CommandResult result = salonreis(arguments);
        CAPTURE(arguments, result.error);
        CHECK(result.status == 3);
        CHECK(test::lineCount(result.error) == 1);
    }
    CHECK(folder.names() == std::vector<std::string>{"a.json"});
}

TEST_CASE("check: an ideal journey that was born from none is told", "[cli]") {
    TwoJourneys map;
    map.builder.change(map.ideal.journey, [](Journey& ideal) {
        ideal.title = "Van het adviesbureau";
        ideal.basedOn.reset();
    });
    const test::TemporaryFolder folder;
    const std::string file = saved(folder, map, [](QJsonObject&) {});
    const QJsonArray findings = toldOf(file, "findings");
    REQUIRE(findings.size() == 1);
    const QJsonObject finding = findings.first().toObject();
    CHECK(finding[QStringLiteral("kind")] == QStringLiteral("idealWithoutCurrent"));
    CHECK(finding[QStringLiteral("ids")].toArray().size() == 1);
    CHECK(has(salonreis({"check", file, "--lang", "nl"}).error,
              "klantreis “Van het adviesbureau” is een ideale klantreis zonder huidige"));
    CHECK(salonreis({"diff", file}).status == 3);
}

TEST_CASE("check: no template has anything to be told of", "[cli]") {
    const std::string id =
        GENERATE("hair-salon-7", "loyalty-5", "experience-funnel", "beauty-barber-5");
    const test::TemporaryFolder folder;
    REQUIRE(salonreis({"new", "--template", id, "--lang", "nl", folder / "a.cjm"}).status == 0);
    const test::CommandResult result = salonreis({"check", folder / "a.cjm", "--lang", "nl"});
    CAPTURE(id);
    CHECK(result.status == 0);
    CHECK(result.error.empty());
}
