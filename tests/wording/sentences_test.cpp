#include <cjm/model/validate.h>
#include <cjm/wording/error_sentence.h>
#include <cjm/wording/problem_sentence.h>
#include <cjm/wording/remark_sentence.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <catch2/catch.hpp>
#include <model/two_journeys.h>

#include <QRegularExpression>
#include <QSet>

using namespace cjm;
using base::ErrorCode;
using model::ContentLanguage;

namespace {

const QString file = QStringLiteral("kaart %2 van Noor.cjm");

base::Error errorOf(ErrorCode code) {
    base::Error error{code, "subject", "detail"};
    error.position = base::TextPosition{12, 34, "excerpt"};
    return error;
}

std::vector<ErrorCode> allCodes() {
    std::vector<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::internalContradiction); ++code) {
        codes.push_back(static_cast<ErrorCode>(code));
    }
    return codes;
}

} // namespace

TEST_CASE("errorSentence: each error has one sentence of its own that names the file",
          "[wording]") {
    wording::Translations translations;
    translations.use(GENERATE(ContentLanguage::en, ContentLanguage::nl, ContentLanguage::ru));
    QSet<QString> sentences;
    for (const ErrorCode code : allCodes()) {
        const QString sentence = wording::errorSentence(errorOf(code), file);
        CAPTURE(nameOf(code), sentence.toStdString());
        CHECK(sentence.count(file) == 1);
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK(sentence.contains(QLatin1Char(':')));
        // A sentence ends once; the only other full stops are those of endings such as .cjm.
        CHECK_FALSE(sentence.contains(QStringLiteral(". ")));
        static const QRegularExpression place(QStringLiteral("%\\d"));
        CHECK_FALSE(QString(sentence).remove(file).contains(place));
        CHECK_FALSE(sentence.contains(QStringLiteral("detail")));
        sentences.insert(sentence);
    }
    CHECK(sentences.size() == static_cast<qsizetype>(allCodes().size()));
}

TEST_CASE("errorSentence: an error in a text names the place", "[wording]") {
    wording::Translations translations;
    translations.use(ContentLanguage::en);
    CHECK(wording::errorSentence(errorOf(ErrorCode::wrongValue), QStringLiteral("a.json")) ==
          QStringLiteral("“a.json”, line 12, column 34: “subject” cannot have this value "
                         "(excerpt): correct it there."));
}

TEST_CASE("errorSentence: where JSON breaks off, no empty brackets stand for what is missing",
          "[wording]") {
    wording::Translations translations;
    translations.use(GENERATE(ContentLanguage::en, ContentLanguage::nl, ContentLanguage::ru));
    base::Error error{ErrorCode::jsonSyntax};
    error.position = base::TextPosition{1, 12, {}};
    const QString sentence = wording::errorSentence(error, QStringLiteral("a.json"));
    CAPTURE(sentence.toStdString());
    CHECK_FALSE(sentence.contains(QLatin1Char('(')));
    CHECK(sentence.contains(QStringLiteral("a.json")));
    CHECK(sentence.contains(QStringLiteral("12")));
    CHECK(sentence != wording::errorSentence(errorOf(ErrorCode::jsonSyntax), file));
}

TEST_CASE("errorSentence: what is too large to be read needs another file, not smaller pictures",
          "[wording]") {
    wording::Translations translations;
    translations.use(ContentLanguage::en);
    const QString name = QStringLiteral("a.cjm");
    CHECK(wording::errorSentence({ErrorCode::fileTooLarge}, name) ==
          QStringLiteral("“a.cjm” is larger than any journey map can be: choose another file."));
    CHECK(wording::errorSentence({ErrorCode::tooLargeToWrite}, name)
              .contains(QStringLiteral("pictures smaller")));
}

TEST_CASE("ownFolderSentence: advises what can be done about a folder that nobody chose",
          "[wording]") {
    wording::Translations translations;
    const auto language = GENERATE(ContentLanguage::en, ContentLanguage::nl, ContentLanguage::ru);
    translations.use(language);
    const QString folder = QStringLiteral("/home/noor/recovery");
    for (const ErrorCode code : allCodes()) {
        const QString sentence = wording::ownFolderSentence(errorOf(code), folder);
        CAPTURE(nameOf(code), sentence.toStdString());
        CHECK(sentence.count(folder) == 1);
        CHECK(sentence.endsWith(QLatin1Char('.')));
    }
    for (const ErrorCode code :
         {ErrorCode::folderNotFound, ErrorCode::notPermitted, ErrorCode::readOnlyDisk,
          ErrorCode::diskFull, ErrorCode::quotaExceeded}) {
        CHECK(wording::ownFolderSentence({code}, folder) != wording::errorSentence({code}, folder));
    }
}

TEST_CASE("errorSentence: a broken rule is named in the reader's words", "[wording]") {
    wording::Translations translations;
    translations.use(ContentLanguage::nl);
    const base::Error error{ErrorCode::invalidDocument, "spanPastTheEnd"};
    const QString sentence = wording::errorSentence(error, file);
    CHECK(sentence.contains(QStringLiteral("meer fases dan er zijn")));
    CHECK_FALSE(sentence.contains(QStringLiteral("spanPastTheEnd")));
}

TEST_CASE("problemSentence: names the row and what is wrong with it", "[wording]") {
    wording::Translations translations;
    test::TwoJourneys journeys;
    const model::CardId card = journeys.current.card;
    journeys.builder.change(card, [](model::Card& row) { row.span = 7; });
    const std::vector<model::Problem> problems = model::validate(journeys.builder.document());
    REQUIRE(problems.size() == 1);
    const auto sentence = [&] {
        return wording::problemSentence(journeys.builder.document(), problems.front());
    };
    translations.use(ContentLanguage::en);
    CHECK(sentence() ==
          QStringLiteral("card “Neemt plaats”: it covers more phases than there are (span)."));
    translations.use(ContentLanguage::ru);
    CHECK(sentence().startsWith(QStringLiteral("карточка «Neemt plaats»: ")));
}

TEST_CASE("problemName: each kind of problem has a name of its own", "[wording]") {
    wording::Translations translations;
    translations.use(GENERATE(ContentLanguage::en, ContentLanguage::nl, ContentLanguage::ru));
    QSet<QString> names;
    for (const model::ProblemKind kind : model::allValues<model::ProblemKind>()) {
        names.insert(wording::problemName(kind));
    }
    CHECK(names.size() == static_cast<qsizetype>(model::allValues<model::ProblemKind>().size()));
}

TEST_CASE("rowName: a long title is cut, an empty one left out", "[wording]") {
    wording::Translations translations;
    translations.use(ContentLanguage::en);
    test::DocumentBuilder builder;
    const auto titled = builder.phase(std::string(300, 'x'));
    const auto untitled = builder.phase();
    const QString name = wording::rowName(builder.document(), model::referenceTo(titled));
    CHECK(name.size() < 80);
    CHECK(name.startsWith(QStringLiteral("phase “xxx")));
    CHECK(wording::rowName(builder.document(), model::referenceTo(untitled)) ==
          QStringLiteral("phase"));
}

TEST_CASE("rowName: control characters of a hostile file do not reach a terminal", "[wording]") {
    test::DocumentBuilder builder;
    const auto phase = builder.phase("\x1b[31mred\nnext");
    CHECK_FALSE(wording::rowName(builder.document(), model::referenceTo(phase))
                    .contains(QRegularExpression(QStringLiteral("[\\x00-\\x1f]"))));
}

TEST_CASE("importRemarks: a sentence for each remark, and the rest counted", "[wording]") {
    wording::Translations translations;
    translations.use(ContentLanguage::ru);
    exchange::ImportedDocument imported;
    imported.remarks.push_back(
        {exchange::ImportRemarkKind::unknownKey, "cards[3].colour", {7, 1, "colour"}});
    imported.furtherRemarks = 21;
    const QStringList sentences = wording::importRemarks(imported, QStringLiteral("a.json"));
    REQUIRE(sentences.size() == 2);
    CHECK(sentences[0].contains(QStringLiteral("строка 7, столбец 1: «cards[3].colour»")));
    CHECK(sentences[1].contains(QStringLiteral("21 такое замечание")));
}

TEST_CASE("recoveryRemarks: names what is missing, each in its own number", "[wording]") {
    wording::Translations translations;
    translations.use(ContentLanguage::en);
    const QString name = QStringLiteral("salon.cjm");
    store::Losses losses;
    CHECK(wording::recoveryRemarks(losses, name).size() == 1);
    losses.rows = {{model::RowType::lane, 1}, {model::RowType::card, 3}};
    losses.rows.push_back({model::RowType::link, std::nullopt});
    losses.standIns = 2;
    losses.changed = 1;
    const QStringList remarks = wording::recoveryRemarks(losses, name);
    REQUIRE(remarks.size() == 3);
    CHECK(remarks[0].startsWith(QStringLiteral("“salon.cjm” is damaged. Not recovered: ")));
    const qsizetype lane = remarks[0].indexOf(QStringLiteral("1 lane"));
    const qsizetype card = remarks[0].indexOf(QStringLiteral("3 cards"));
    const qsizetype link = remarks[0].indexOf(QStringLiteral("an unknown number of links"));
    CHECK(lane > 0);
    CHECK(lane < card); // what matters most comes first
    CHECK(card < link);
    CHECK(remarks[1].contains(QStringLiteral("2")));
    CHECK(remarks[2].contains(QStringLiteral("1")));
    for (const model::RowType type : model::allValues<model::RowType>()) {
        losses.rows = {{type, 5}};
        CHECK(wording::recoveryRemarks(losses, name).first().contains(QStringLiteral("5")));
    }
}
