#include <cjm/wording/text.h>
#include <cjm/wording/vocabulary.h>

#include <catch2/catch.hpp>

#include <QSet>
#include <chrono>

using namespace cjm;
using model::ContentLanguage;
using wording::Vocabulary;

TEST_CASE("Vocabulary: speaks the language it was made for, whatever the program speaks",
          "[wording]") {
    const Vocabulary dutch(ContentLanguage::nl);
    const Vocabulary russian(ContentLanguage::ru);
    const Vocabulary english(ContentLanguage::en);
    CHECK(dutch.laneName(model::LaneKind::actions) == QStringLiteral("Wat de klant doet"));
    CHECK(russian.laneName(model::LaneKind::actions) == QStringLiteral("Действия"));
    CHECK(english.laneName(model::LaneKind::actions) == QStringLiteral("Actions"));
    CHECK(dutch.emotionWord(-2) == QStringLiteral("Heel slecht"));
    CHECK(russian.emotionWord(2) == QStringLiteral("Отлично"));
    CHECK(english.journeyState(model::JourneyState::ideal) == QStringLiteral("Ideal journey"));
}

TEST_CASE("Vocabulary: each kind of lane and each score has a name of its own", "[wording]") {
    const auto language = GENERATE(ContentLanguage::en, ContentLanguage::nl, ContentLanguage::ru);
    const Vocabulary vocabulary(language);
    QSet<QString> names;
    for (const model::LaneKind kind : model::allValues<model::LaneKind>()) {
        names.insert(vocabulary.laneName(kind));
    }
    CHECK(names.size() == static_cast<qsizetype>(model::allValues<model::LaneKind>().size()));
    QSet<QString> words;
    for (int score = -2; score <= 2; ++score) {
        words.insert(vocabulary.emotionWord(score));
    }
    CHECK(words.size() == 5);
}

TEST_CASE("Vocabulary: writes dates as the language does", "[wording]") {
    using namespace std::chrono;
    const base::Date day = 2026y / November / 14d;
    CHECK(Vocabulary(ContentLanguage::nl).date(day) == QStringLiteral("14 november 2026"));
    CHECK(Vocabulary(ContentLanguage::en).date(day) == QStringLiteral("14 November 2026"));
    CHECK(Vocabulary(ContentLanguage::ru).date(day) == QStringLiteral("14 ноября 2026 г."));
}
