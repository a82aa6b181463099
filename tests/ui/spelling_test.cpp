#include "spelling.h"
#include "spelling_marks.h"
#include "window_rig.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextLayout>
#include <fstream>

using namespace cjm;
using namespace cjm::ui;
using model::ContentLanguage;
using test::WindowRig;

namespace {

/// A dictionary of a few words in the letters of western Europe, where the program looks first.
void installDictionary() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString folder = QDir(data).filePath(QStringLiteral("hunspell"));
    REQUIRE(QDir().mkpath(folder));
    for (const char* name : {"/en_GB", "/nl_NL"}) {
        const std::string path = folder.toStdString() + name;
        std::ofstream(path + ".aff") << "SET ISO8859-1\nTRY abcdefghiknoprst\n";
        std::ofstream(path + ".dic") << "4\nkapper\nknipt\nfris\xE9\nfoto's\n";
    }
}

std::vector<std::string> checked(const char* text) {
    std::vector<std::string> words;
    const QString all = QString::fromUtf8(text);
    for (const Word& word : wordsToCheck(all)) {
        words.push_back(all.mid(word.begin, word.length).toStdString());
    }
    return words;
}

int wavesIn(const QPlainTextEdit& field) {
    int waves = 0;
    for (const auto& range : field.document()->firstBlock().layout()->formats()) {
        waves += range.format.underlineStyle() == QTextCharFormat::WaveUnderline ? 1 : 0;
    }
    return waves;
}

} // namespace

TEST_CASE("wordsToCheck: leaves out what is no word", "[ui][spelling]") {
    CHECK(checked("De kapper knipt, hoi!") ==
          std::vector<std::string>{"De", "kapper", "knipt", "hoi"});
    CHECK(checked("mail info@salon.nl of www.salon.nl, 10x om 9u") ==
          std::vector<std::string>{"mail", "of", "om"});
    CHECK(checked("Клиент ждёт") == std::vector<std::string>{"Клиент", "ждёт"});
    CHECK(checked(std::string(60, 'x').c_str()).empty());
    CHECK(checked("").empty());
}

TEST_CASE("Spelling: knows the words of a dictionary, whatever its letters are stored in",
          "[ui][spelling]") {
    if (!Dictionary::canBeRead()) {
        return;
    }
    installDictionary();
    const test::TemporaryFolder folder;
    const QString own = QString::fromStdString(folder / "deep" + "/own-words.txt");
    Spelling spelling(files::systemFileOperations(), own);
    const auto isRight = [&](const char* word) {
        return spelling.isRight(QString::fromUtf8(word), ContentLanguage::nl);
    };
    CHECK(isRight("kaper")); // until the dictionary is there
    REQUIRE(QTest::qWaitFor([&] { return !isRight("kaper"); }));
    CHECK(isRight("kapper"));
    CHECK(isRight("frisé"));
    CHECK_FALSE(isRight("frise"));
    CHECK(isRight("foto’s"));
    CHECK_FALSE(isRight("парикмахер"));
    CHECK(spelling.suggestionsFor(QStringLiteral("kaper"), ContentLanguage::nl)
              .contains(QStringLiteral("kapper")));
    spelling.addOwnWord(QStringLiteral("Noor"));
    CHECK(isRight("Noor"));
    Spelling later(files::systemFileOperations(), own);
    CHECK(later.isRight(QStringLiteral("Noor"), ContentLanguage::nl));
    spelling.setState(SpellingState::off);
    CHECK(isRight("kaper"));
}

TEST_CASE("Spelling: marks what is typed, offers other words, and can be switched off",
          "[ui][window][spelling]") {
    if (!Dictionary::canBeRead()) {
        return;
    }
    installDictionary();
    WindowRig rig;
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("Wassen");
    WindowRig::press("Return");
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("kaper");
    auto& field = rig.find<QPlainTextEdit>("inlineEditor");
    REQUIRE(QTest::qWaitFor([&] { return wavesIn(field) == 1; }));
    rig.chooseAtFocus("suggestion0");
    CHECK(field.toPlainText() == QStringLiteral("kapper"));
    CHECK(wavesIn(field) == 0);
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "kapper");
    auto& area = rig.find<QPlainTextEdit>("cardText");
    area.setFocus();
    WindowRig::type("x");
    CHECK(wavesIn(area) == 1);
    rig.choose({"toolsMenu"}, "checkSpelling");
    CHECK(wavesIn(area) == 0);
    rig.choose({"toolsMenu"}, "checkSpelling");
    CHECK(wavesIn(area) == 1);
}
