// The older versions of a map, as a person looks through them and takes one back.

#include "map_preview.h"
#include "version_list.h"
#include "version_words.h"
#include "window_rig.h"

#include <cjm/store/document_bytes.h>
#include <cjm/wording/text.h>

#include <result_value.h>

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <filesystem>

using namespace cjm;
using test::childOf;
using test::clickIn;
using test::keyIn;
using test::readText;
using test::valueOf;
using test::whenModal;
using test::WindowRig;
using test::writeText;
using namespace std::chrono_literals;

namespace {

const files::Moment march{std::chrono::sys_days{std::chrono::year(2026) / 3 / 1} +
                          std::chrono::hours(12)};

/// The map as it is now goes among its older versions.
void keepVersion(WindowRig& rig, std::chrono::seconds after, const std::string& path) {
    const model::Document& document = rig.document();
    const base::Result<base::Bytes> bytes = store::toBytes(document);
    REQUIRE(bytes);
    REQUIRE(
        rig.program().olderVersions().keep(document.properties->id, *bytes, path, march + after));
}

/// Three phases, of which one and two are kept.
void makeMap(WindowRig& rig) {
    rig.click("emptyMap");
    WindowRig::addPhase("Wassen");
    keepVersion(rig, 0s, rig.path("first.cjm"));
    WindowRig::addPhase("Knippen");
    keepVersion(rig, 24h, rig.path("second.cjm"));
    WindowRig::addPhase("Drogen");
}

void whenVersions(WindowRig& rig, const std::function<void(QWidget&)>& answer) {
    whenModal([&](QWidget& dialog) {
        CHECK(dialog.objectName() == QStringLiteral("versionsDialog"));
        answer(dialog);
    });
    rig.choose({"fileMenu"}, "olderVersions");
}

QListView& versionsIn(QWidget& dialog) {
    return dynamic_cast<QListView&>(childOf(dialog, "versionList"));
}

std::string textIn(QWidget& dialog, const char* label) {
    return wording::fromQt(dynamic_cast<QLabel&>(childOf(dialog, label)).text());
}

/// What has changed since the selected version, once that was read.
std::string changesIn(QWidget& dialog) {
    REQUIRE(QTest::qWaitFor([&] { return !textIn(dialog, "versionChanges").empty(); }));
    return textIn(dialog, "versionChanges");
}

std::string entry(QWidget& dialog, int row, int role) {
    return wording::fromQt(versionsIn(dialog).model()->index(row, 0).data(role).toString());
}

bool isSeen(QWidget& dialog, const char* name) {
    return childOf(dialog, name).isVisible();
}

void checkText(const std::string& text, const std::string& part) {
    INFO(text);
    CHECK(text.find(part) != std::string::npos);
}

} // namespace

TEST_CASE("Versions: two of the same minute are told apart by their seconds", "[ui][versions]") {
    WindowRig rig;
    rig.click("emptyMap");
    for (const std::chrono::seconds after : {-90s, 5s, 40s}) {
        WindowRig::addPhase("Wassen");
        keepVersion(rig, after, rig.path("Noor.cjm"));
    }
    whenVersions(rig, [](QWidget& dialog) {
        checkText(entry(dialog, 0, Qt::DisplayRole), ":00:40");
        checkText(entry(dialog, 1, Qt::DisplayRole), ":00:05");
        const std::string alone = entry(dialog, 2, Qt::DisplayRole);
        checkText(alone, ":58");
        CHECK(alone.find(":58:") == std::string::npos);
        clickIn(dialog, "closeButton");
    });
}

TEST_CASE("Versions: where there are none, it is said when one is kept", "[ui][versions]") {
    WindowRig rig;
    rig.click("emptyMap");
    whenVersions(rig, [](QWidget& dialog) {
        CHECK(isSeen(dialog, "versionsEmpty"));
        CHECK_FALSE(isSeen(dialog, "versionList"));
        CHECK_FALSE(isSeen(dialog, "restoreVersion"));
        clickIn(dialog, "closeButton");
    });
}

TEST_CASE("Versions: one is looked at and taken back as a copy, the map stays as it is",
          "[ui][versions]") {
    WindowRig rig;
    makeMap(rig);
    whenVersions(rig, [](QWidget& dialog) {
        REQUIRE(versionsIn(dialog).model()->rowCount() == 2);
        checkText(entry(dialog, 0, Qt::DisplayRole), "2 March 2026");
        CHECK(entry(dialog, 0, ui::VersionListModel::fileRole) == "second.cjm");
        checkText(changesIn(dialog), "1 phase");
        keyIn(versionsIn(dialog), Qt::Key_Down);
        checkText(textIn(dialog, "versionWhen"), "1 March 2026");
        checkText(changesIn(dialog), "2 phase");
        auto& preview = dynamic_cast<ui::MapPreview&>(childOf(dialog, "versionPreview"));
        const double whole = preview.zoom();
        clickIn(dialog, "versionZoomOut");
        CHECK(preview.zoom() < whole);
        clickIn(dialog, "versionZoomIn");
        CHECK(preview.zoom() == Approx(whole));
        QTest::keyClicks(&preview, QStringLiteral("typed"));
        keyIn(preview, Qt::Key_Delete);
        keyIn(versionsIn(dialog), Qt::Key_Return);
    });
    CHECK(rig.phases() == "Wassen, Knippen, Drogen");
    REQUIRE(WindowRig::windows().size() == 2);
    rig.lookAtOther();
    CHECK(rig.phases() == "Wassen");
    CHECK(rig.window().path().isEmpty());
    checkText(wording::fromQt(rig.window().windowTitle()), "1 March 2026");
}

TEST_CASE("Versions: closing the list leaves everything as it was", "[ui][versions]") {
    WindowRig rig;
    makeMap(rig);
    whenVersions(rig, [](QWidget& dialog) { keyIn(dialog, Qt::Key_Escape); });
    CHECK(WindowRig::windows().size() == 1);
    CHECK(rig.phases() == "Wassen, Knippen, Drogen");
}

TEST_CASE("Versions: one gets a name that is shown letter by letter, and loses it again",
          "[ui][versions]") {
    WindowRig rig;
    makeMap(rig);
    const auto nameOfFirst = [&rig] {
        return valueOf(rig.program().olderVersions().list(rig.document().properties->id))[0].name;
    };
    whenVersions(rig, [&](QWidget& dialog) {
        CHECK_FALSE(childOf(dialog, "removeVersionName").isEnabled());
        whenModal([](QWidget& question) {
            test::typeIn(question, "nameField", "<b>Voor & na</b>");
            keyIn(childOf(question, "nameField"), Qt::Key_Return);
        });
        clickIn(dialog, "nameVersion");
        CHECK(entry(dialog, 0, ui::VersionListModel::nameRole) == "<b>Voor & na</b>");
        CHECK(nameOfFirst() == "<b>Voor & na</b>");
        checkText(entry(dialog, 0, Qt::AccessibleTextRole), "<b>Voor & na</b>");
        clickIn(dialog, "removeVersionName");
        CHECK(nameOfFirst().empty());
        CHECK_FALSE(childOf(dialog, "removeVersionName").isEnabled());
        CHECK(dialog.focusWidget() == &versionsIn(dialog));
        clickIn(dialog, "closeButton");
    });
}

TEST_CASE("Versions: one that cannot be read is told and not given back", "[ui][versions]") {
    WindowRig rig;
    makeMap(rig);
    const std::string file =
        valueOf(rig.program().olderVersions().list(rig.document().properties->id))[0].file;
    writeText(file, std::string(5000, 'x'));
    whenVersions(rig, [](QWidget& dialog) {
        checkText(changesIn(dialog), "This version is damaged");
        CHECK_FALSE(childOf(dialog, "restoreVersion").isEnabled());
        keyIn(versionsIn(dialog), Qt::Key_Down);
        checkText(changesIn(dialog), "2 phase");
        CHECK(childOf(dialog, "restoreVersion").isEnabled());
        clickIn(dialog, "closeButton");
    });
}

TEST_CASE("Versions: where they cannot be looked at, it is said why and what can be done",
          "[ui][versions]") {
    WindowRig rig;
    rig.click("emptyMap");
    const std::string folder = wording::fromQt(ui::appFolders().olderVersions);
    const std::string inTheWay = folder + '/' + base::toText(rig.document().properties->id.uuid);
    REQUIRE(QDir().mkpath(ui::appFolders().olderVersions));
    writeText(inTheWay, "a file where the folder should be");
    whenVersions(rig, [&](QWidget& dialog) {
        const std::string told = textIn(dialog, "versionsEmpty");
        checkText(told, "The older versions of this map cannot be looked at.");
        checkText(told, inTheWay);
        checkText(told, "move it away.");
        clickIn(dialog, "closeButton");
    });
    CHECK(std::filesystem::remove(inTheWay));
}

TEST_CASE("Versions: the days speak the language that is switched to", "[ui][versions]") {
    WindowRig rig;
    makeMap(rig);
    whenVersions(rig, [&](QWidget& dialog) {
        rig.program().speak(model::ContentLanguage::nl);
        QCoreApplication::sendPostedEvents();
        checkText(entry(dialog, 0, Qt::DisplayRole), "2 maart 2026");
        checkText(textIn(dialog, "versionWhen"), "2 maart 2026");
        clickIn(dialog, "closeButton");
    });
}

TEST_CASE("Versions: a damaged file is not opened, but its newest version is offered",
          "[ui][versions][files]") {
    WindowRig rig;
    const std::string path = rig.path("kapot.cjm");
    writeText(path, "");
    makeMap(rig);
    keepVersion(rig, 48h, path);
    const std::string answer = GENERATE("openOlderButton", "cancelButton");
    std::string refusal;
    whenModal([&](QWidget& box) {
        CHECK(box.objectName() == QStringLiteral("olderVersionQuestion"));
        refusal = wording::fromQt(dynamic_cast<QMessageBox&>(box).text());
        clickIn(box, answer.c_str());
    });
    rig.dropFiles({path});

    checkText(refusal, "kapot.cjm");
    CHECK(readText(path).empty());
    CHECK(WindowRig::windows().size() == (answer == "openOlderButton" ? 2 : 1));
    if (answer == "openOlderButton") {
        rig.lookAtOther();
        CHECK(rig.phases() == "Wassen, Knippen, Drogen");
        CHECK(rig.window().path().isEmpty());
    }
}

TEST_CASE("Versions: where a part of a file is missing, its newest version is offered beside it",
          "[ui][versions][files]") {
    WindowRig rig;
    makeMap(rig);
    const std::string path = rig.path("half.cjm");
    keepVersion(rig, 48h, path);
    const base::Bytes whole = valueOf(store::toBytes(rig.document()));
    std::string bytes(base::asText(whole));
    const std::size_t place = bytes.find("Wassen"); // on the page of the phases
    REQUIRE(place != std::string::npos);
    bytes.replace(place / 4096 * 4096, 4096, std::string(4096, '\0'));
    writeText(path, bytes);

    rig.dropFiles({path});
    rig.lookAtOther();

    checkText(wording::fromQt(rig.textOf("noticeText")), "half.cjm");
    CHECK(rig.phases() != "Wassen, Knippen, Drogen");
    rig.click("noticeButton");
    REQUIRE(WindowRig::windows().size() == 3);
    CHECK(WindowRig::windows().back()->path().isEmpty());
}

TEST_CASE("differencesSince: phases, lanes and cards are counted, the rest is told as such",
          "[ui][versions]") {
    test::DocumentBuilder builder;
    const model::PhaseId phase = builder.phase("Wassen");
    const model::LaneId lane = builder.lane(model::LaneKind::actions);
    const model::CardId card = builder.card(phase, lane, "Belt");
    const model::Document version = builder.document();
    CHECK(ui::differencesSince(version, version) == ui::VersionDifferences());
    CHECK(ui::differenceWords({}).size() == 1);

    builder.change(card, [](model::Card& row) { row.text = "Belt de salon"; });
    builder.card(phase, lane, "Wacht");
    builder.card(phase, lane, "Betaalt");
    builder.changeProperties([](model::DocumentProperties& row) { row.title = "Noor"; });
    const ui::VersionDifferences since = ui::differencesSince(version, builder.document());
    CHECK(since.cards == ui::RowDifferences{2, 0, 1});
    CHECK(since.phases == ui::RowDifferences());
    CHECK(since.hasOthers);
    CHECK(ui::differenceWords(since).size() == 3);
    const ui::VersionDifferences back = ui::differencesSince(builder.document(), version);
    CHECK(back.cards == ui::RowDifferences{0, 2, 1});
}
