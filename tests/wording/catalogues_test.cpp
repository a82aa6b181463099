// Everything that the program says is said in each of its languages.

#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <catch2/catch.hpp>
#include <temporary_folder.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>
#include <map>
#include <vector>

using namespace cjm;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< One for each plural form.
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement &&
                     xml.name() == QStringLiteral("translation"))) {
                if (xml.isStartElement()) {
                    message.translations.append(xml.readElementText());
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (message.translations.isEmpty()) {
                message.translations.append(text);
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readCatalogue(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QStringLiteral("message")) {
            messages.push_back(readMessage(xml, context));
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QString catalogueFile(const char* language) {
    return QStringLiteral(CJM_SOURCE_FOLDER "/resources/i18n/salonreis_%1.ts")
        .arg(QLatin1String(language));
}

QStringList placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        places.append(match.next().captured());
    }
    places.sort();
    places.removeDuplicates();
    return places;
}

/// The catalogue after looking for texts in all sources, as a translator would have it.
std::vector<Message> updatedCatalogue(const char* language) {
    const test::TemporaryFolder folder;
    const QString copy = wording::toQt(folder / "updated.ts");
    REQUIRE(QFile::copy(catalogueFile(language), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(CJM_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral(CJM_SOURCE_FOLDER "/src"),
                   QStringLiteral(CJM_SOURCE_FOLDER "/include"), QStringLiteral("-ts"), copy});
    REQUIRE(lupdate.waitForFinished(60'000));
    REQUIRE(lupdate.exitCode() == 0);
    return readCatalogue(copy);
}

} // namespace

TEST_CASE("every text of the sources is translated, and no other is", "[wording][i18n]") {
    const auto* language = GENERATE("nl", "ru");
    const std::vector<Message> messages = updatedCatalogue(language);
    REQUIRE(messages.size() > 100);
    for (const Message& message : messages) {
        INFO(language << ": " << message.context.toStdString() << ": "
                      << message.source.toStdString());
        CHECK(message.isFinished);
        for (const QString& translation : message.translations) {
            CHECK_FALSE(translation.isEmpty());
            CHECK(placesIn(translation) == placesIn(message.source));
        }
    }
}

TEST_CASE("translations are in the language's own words", "[wording][i18n]") {
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2}"));
    static const QRegularExpression cyrillic(QStringLiteral("[а-яА-ЯёЁ]"));
    const QStringList sameInDutch = {
        QStringLiteral("persona"),     QStringLiteral("Persona"),  QStringLiteral("Scenario"),
        QStringLiteral("Salon"),       QStringLiteral("Zoom"),     QStringLiteral("&Help"),
        QStringLiteral("d MMMM yyyy"), QStringLiteral("Letters"),  QStringLiteral("Website"),
        QStringLiteral("E-mail"),      QStringLiteral("Reviews"),  QStringLiteral("App"),
        QStringLiteral("Later"),       QStringLiteral("scenario"), QStringLiteral("team"),
        QStringLiteral("logo")};
    for (const Message& message : readCatalogue(catalogueFile("nl"))) {
        if (letters.match(message.source).hasMatch() && !sameInDutch.contains(message.source) &&
            message.context != QStringLiteral("RowType")) {
            CAPTURE(message.source.toStdString());
            CHECK(message.translations.first() != message.source);
        }
    }
    for (const Message& message : readCatalogue(catalogueFile("ru"))) {
        if (letters.match(message.source).hasMatch()) {
            CAPTURE(message.source.toStdString());
            CHECK(cyrillic.match(message.translations.first()).hasMatch());
        }
    }
}

TEST_CASE("counted things have all plural forms of their language", "[wording][i18n]") {
    const std::map<std::string, qsizetype> formCounts = {{"en", 2}, {"nl", 2}, {"ru", 3}};
    std::map<std::string, int> counted;
    for (const auto& [language, forms] : formCounts) {
        for (const Message& message : readCatalogue(catalogueFile(language.c_str()))) {
            if (message.source.contains(QStringLiteral("%n"))) {
                CAPTURE(language, message.source.toStdString());
                CHECK(message.translations.size() == forms);
                ++counted[language];
            }
        }
    }
    CHECK(counted["en"] > 0);
    CHECK(counted["nl"] == counted["en"]);
    CHECK(counted["ru"] == counted["en"]);
}

TEST_CASE("a card is never called kaart in Dutch", "[wording][i18n]") {
    const std::vector<Message> messages = readCatalogue(catalogueFile("nl"));
    const auto aboutCards = [](const Message& message) {
        static const QRegularExpression card(QStringLiteral("\\bcards?\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
        return card.match(message.source).hasMatch();
    };
    REQUIRE(std::any_of(messages.begin(), messages.end(), aboutCards));
    for (const Message& message : messages) {
        if (aboutCards(message)) {
            CHECK(message.translations.first().contains(QStringLiteral("kaartje"),
                                                        Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("a locale finds its language, and others find English", "[wording][i18n]") {
    using model::ContentLanguage;
    CHECK(wording::languageFor(QLocale(QStringLiteral("nl_BE"))) == ContentLanguage::nl);
    CHECK(wording::languageFor(QLocale(QStringLiteral("ru_RU"))) == ContentLanguage::ru);
    CHECK(wording::languageFor(QLocale(QStringLiteral("de_DE"))) == ContentLanguage::en);
    CHECK(wording::languageFor(QLocale::c()) == ContentLanguage::en);
}
