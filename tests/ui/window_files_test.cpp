#include "window_rig.h"

#include <cjm/session/export_json.h>
#include <cjm/session/read_document.h>
#include <cjm/wording/text.h>

#include <QMenu>
#include <QMessageBox>
#include <QTabBar>
#include <filesystem>

using namespace cjm;
using test::answerModal;
using test::clickIn;
using test::readText;
using test::whenModal;
using test::WindowRig;
using test::writeText;

namespace {

/// The phases of a file, read anew.
std::string phasesIn(const std::string& path) {
    const auto read = session::readDocument(files::systemFileOperations(), path);
    REQUIRE(read);
    std::string titles;
    for (const model::Phase& phase : read->document().phases) {
        titles += phase.title;
    }
    return titles;
}

/// What is told in the box that comes next.
void expectBox(std::string& text) {
    whenModal([&text](QWidget& box) {
        text = wording::fromQt(dynamic_cast<QMessageBox&>(box).text());
        clickIn(box, "closeButton");
    });
}

/// True where closing the last map has led to the start.
bool isOnlyStartPage() {
    const auto windows = WindowRig::windows();
    return windows.size() == 1 && !windows.front()->hasDocument();
}

/// Files that are no maps, by what the sentence about them says.
struct BadFile {
    const char* name;
    const char* sentence;
};

constexpr BadFile badFiles[] = {{"kapot.cjm", "is damaged"},
                                {"map", "is a folder"},
                                {"tekst.cjm", "is not a journey map"},
                                {"weg.cjm", "There is no file"}};

/// In a folder that holds a map of this name.
void makeBadFiles(const WindowRig& rig, const char* map) {
    // The first page says that it is a map; nothing of that is left.
    writeText(rig.path("kapot.cjm"), readText(rig.path(map)).substr(0, 4096));
    std::filesystem::create_directory(rig.path("map"));
    writeText(rig.path("tekst.cjm"), std::string(5000, 'a'));
}

} // namespace

TEST_CASE("Files: a new map is saved by a name, and the window says what is saved",
          "[ui][window][files]") {
    WindowRig rig;
    rig.click("emptyMap");
    CHECK(rig.window().windowTitle() == QStringLiteral("Untitled[*] — Salonreis"));
    CHECK(rig.textOf("savedStatus") == QStringLiteral("Not saved yet"));
    WindowRig::addPhase("Wassen");
    CHECK(rig.window().isWindowModified());
    CHECK(rig.textOf("savedStatus") == QStringLiteral("Unsaved changes"));
    WindowRig::whenAskedForFile(rig.path("Noor")); // the dialog adds the ending
    rig.save();
    CHECK(phasesIn(rig.path("Noor.cjm")) == "Wassen");
    CHECK(rig.window().windowTitle() == QStringLiteral("Noor.cjm[*] — Salonreis"));
    CHECK_FALSE(rig.window().isWindowModified());
    CHECK(rig.textOf("savedStatus").startsWith(QStringLiteral("✓ Saved at")));

    WindowRig::addPhase("Knippen");
    WindowRig::press("Ctrl+Z");
    CHECK_FALSE(rig.window().isWindowModified());
    WindowRig::addPhase("Drogen");
    rig.save();
    CHECK(phasesIn(rig.path("Noor.cjm")).find("Drogen") != std::string::npos);
    WindowRig::addPhase("Betalen");
    WindowRig::whenAskedForFile(rig.path("Kopie.cjm"));
    WindowRig::press("Ctrl+Shift+S");
    rig.waitForSaving();
    CHECK(rig.window().windowTitle() == QStringLiteral("Kopie.cjm[*] — Salonreis"));
    CHECK(phasesIn(rig.path("Noor.cjm")).find("Betalen") == std::string::npos);
}

TEST_CASE("Files: a text that is still being typed is saved, too", "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    WindowRig::press("F2");
    WindowRig::type("Knippen");
    rig.save();
    CHECK(phasesIn(rig.path("Noor.cjm")) == "Knippen");
    CHECK_FALSE(rig.window().isWindowModified());
}

TEST_CASE("Files: saving what is saved leaves the file alone", "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    const auto before = std::filesystem::last_write_time(rig.path("Noor.cjm"));
    WindowRig::addPhase("Knippen");
    WindowRig::press("Ctrl+Z");
    rig.save();
    CHECK(std::filesystem::last_write_time(rig.path("Noor.cjm")) == before);
    CHECK(rig.textOf("savedStatus").startsWith(QStringLiteral("✓ Saved")));
}

TEST_CASE("Files: closing asks about changes, and loses or keeps them as one says",
          "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    WindowRig::addPhase("Knippen");
    answerModal("saveQuestion", "cancelButton");
    WindowRig::press("Ctrl+W");
    CHECK(rig.window().isVisible());
    CHECK(rig.phases() == "Wassen, Knippen");

    SECTION("Don't save") {
        answerModal("saveQuestion", "discardButton");
        WindowRig::press("Ctrl+W");
        CHECK(isOnlyStartPage());
        CHECK(phasesIn(rig.path("Noor.cjm")) == "Wassen");
    }
    SECTION("Save") {
        answerModal("saveQuestion", "saveButton");
        WindowRig::press("Ctrl+W");
        CHECK(isOnlyStartPage());
        CHECK(phasesIn(rig.path("Noor.cjm")).size() == std::string("WassenKnippen").size());
    }
    SECTION("nothing to ask once it is saved") {
        rig.save();
        WindowRig::press("Ctrl+W");
        CHECK(isOnlyStartPage());
    }
}

TEST_CASE("Files: quitting asks in each window with changes, and one can stop it",
          "[ui][window][files]") {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::addPhase("Wassen");
    WindowRig::press("Ctrl+N");
    REQUIRE(rig.windows().size() == 2);
    answerModal("saveQuestion", "cancelButton");
    WindowRig::press("Ctrl+Q");
    CHECK(rig.window().isVisible());
    CHECK(rig.phases() == "Wassen");
}

TEST_CASE("Files: what is no map is told in one sentence, and the open map stays",
          "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    WindowRig::addPhase("Knippen");
    makeBadFiles(rig, "Noor.cjm");
    const model::Document before = rig.document();
    for (const BadFile& file : badFiles) {
        INFO(file.name);
        rig.dropFiles({rig.path(file.name)});
        const std::string told = wording::fromQt(rig.textOf("noticeText"));
        CHECK(told.find(file.sentence) != std::string::npos);
        CHECK(told.find(file.name) != std::string::npos);
        CHECK(rig.windows().size() == 1);
        CHECK(rig.document() == before);
        CHECK(rig.window().windowTitle() == QStringLiteral("Noor.cjm[*] — Salonreis"));
    }
    WindowRig::press("Ctrl+Z");
    CHECK(rig.phases() == "Wassen");
}

TEST_CASE("Files: what is no map leaves the start page as it is", "[ui][window][files]") {
    WindowRig rig;
    writeText(rig.path("tekst.cjm"), "Beste klant");
    std::string told;
    expectBox(told);
    rig.dropFiles({rig.path("tekst.cjm")});
    CHECK(told.find("tekst.cjm") != std::string::npos);
    CHECK(rig.sees("startPage"));
}

TEST_CASE("Files: a map is opened in the window of the start page, else in one of its own",
          "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "een.cjm");
    std::filesystem::copy_file(rig.path("een.cjm"), rig.path("twee.cjm"));
    rig.dropFiles({rig.path("twee.cjm")});
    REQUIRE(rig.windows().size() == 2);
    WindowRig::press("Ctrl+W");
    WindowRig::press("Ctrl+N");
    REQUIRE(rig.windows().size() == 2);
    rig.lookAtOther();
    CHECK(rig.sees("startPage"));
    rig.dropFiles({rig.path("twee.cjm")});
    CHECK(rig.windows().size() == 2);
    CHECK(rig.phases() == "Wassen");
    CHECK(rig.window().windowTitle() == QStringLiteral("twee.cjm[*] — Salonreis"));
    CHECK(rig.textOf("savedStatus") == QStringLiteral("✓ Saved"));

    // Both are open: neither opens again, and its window comes to the front.
    WindowRig::whenAskedForFile(rig.path("een.cjm"));
    WindowRig::press("Ctrl+O");
    CHECK(rig.windows().size() == 2);
    CHECK(QTest::qWaitFor([&] { return !rig.window().isActiveWindow(); }));
}

TEST_CASE("Files: JSON opens as a map that has no file yet", "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    REQUIRE(session::exportJson(files::systemFileOperations(), rig.path("Noor.json"),
                                rig.document(), files::NothingThere{}));
    const std::string json = readText(rig.path("Noor.json"));
    rig.dropFiles({rig.path("Noor.json")});
    REQUIRE(rig.windows().size() == 2);
    rig.lookAtOther();
    CHECK(rig.phases() == "Wassen");
    CHECK(rig.window().path().isEmpty());
    CHECK(rig.textOf("savedStatus") == QStringLiteral("Not saved yet"));
    WindowRig::addPhase("Knippen");
    WindowRig::whenAskedForFile(rig.path("Anders.cjm"));
    rig.save();
    CHECK(rig.window().windowTitle() == QStringLiteral("Anders.cjm[*] — Salonreis"));
    CHECK(readText(rig.path("Noor.json")) == json);
}

TEST_CASE("Files: the menu offers the recent files, and a gone one is grey",
          "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    WindowRig::whenAskedForFile(rig.path("Sam & Co.cjm"));
    WindowRig::press("Ctrl+Shift+S");
    rig.waitForSaving();
    auto* menu = rig.window().findChild<QMenu*>(QStringLiteral("recentFilesMenu"));
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 4); // a line and clearing the list
    CHECK(menu->actions()[0]->text() == QStringLiteral("Sam && Co.cjm"));
    CHECK(menu->actions()[1]->text() == QStringLiteral("Noor.cjm"));
    rig.choose({"fileMenu", "recentFilesMenu"}, "recentFile2");
    CHECK(rig.windows().size() == 2);
    std::filesystem::remove(rig.path("Noor.cjm"));
    rig.open({"fileMenu", "recentFilesMenu"});
    CHECK_FALSE(menu->actions()[0]->isEnabled());
    CHECK(menu->actions()[0]->text() == QStringLiteral("Noor.cjm (no longer there)"));
    WindowRig::press("Escape");
}

TEST_CASE("Files: a file that others have changed is not overwritten without asking",
          "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    const std::string others = readText(rig.path("Noor.cjm"));
    WindowRig::addPhase("Knippen");
    rig.save();
    writeText(rig.path("Noor.cjm"), others);
    WindowRig::addPhase("Betalen");

    answerModal("changedFileQuestion", "cancelButton");
    rig.save();
    CHECK(readText(rig.path("Noor.cjm")) == others);
    CHECK(rig.window().isWindowModified());

    answerModal("changedFileQuestion", "saveCopyButton");
    WindowRig::whenAskedForFile(rig.path("Mijn.cjm"));
    rig.save();
    CHECK(readText(rig.path("Noor.cjm")) == others);
    CHECK(rig.window().windowTitle() == QStringLiteral("Mijn.cjm[*] — Salonreis"));

    std::filesystem::remove(rig.path("Mijn.cjm"));
    WindowRig::addPhase("Later");
    answerModal("vanishedFileQuestion", "saveAgainButton");
    rig.save();
    CHECK_FALSE(rig.window().isWindowModified());
    CHECK(phasesIn(rig.path("Mijn.cjm")).find("Later") != std::string::npos);
}

TEST_CASE("Files: what is left of a damaged map opens as a copy, and that is told",
          "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    const std::string whole = readText(rig.path("Noor.cjm"));
    writeText(rig.path("kapot.cjm"), whole.substr(0, whole.size() - 10));
    rig.dropFiles({rig.path("kapot.cjm")});
    REQUIRE(rig.windows().size() == 2);
    rig.lookAtOther();
    CHECK(rig.phases() == "Wassen");
    CHECK(rig.window().path().isEmpty());
    const QString told = rig.textOf("noticeText");
    CHECK(told.startsWith(QStringLiteral("“kapot.cjm” is damaged")));
    CHECK(readText(rig.path("kapot.cjm")) == whole.substr(0, whole.size() - 10));
    CHECK(rig.window().isWindowModified());
    answerModal("saveQuestion", "cancelButton"); // nothing of it is in a file of its own
    WindowRig::press("Ctrl+W");
    CHECK(rig.phases() == "Wassen");
}

TEST_CASE("Files: maps without a file have names of their own", "[ui][window][files]") {
    WindowRig rig;
    rig.click("emptyMap");
    REQUIRE(rig.window().windowTitle() == QStringLiteral("Untitled[*] — Salonreis"));
    WindowRig::press("Ctrl+N");
    rig.lookAtOther();
    rig.click("emptyMap");
    CHECK(rig.window().windowTitle() == QStringLiteral("Untitled 2[*] — Salonreis"));
}

TEST_CASE("Files: recent ones of the same name are told apart by their folders",
          "[ui][window][files]") {
    WindowRig rig;
    const std::string folder = rig.path("Klanten");
    std::filesystem::create_directory(folder);
    rig.saveNewMap("Wassen", "Noor.cjm");
    const auto entries = [&rig] {
        const QMenu& menu = rig.open({"fileMenu", "recentFilesMenu"});
        QStringList names;
        for (const QAction* entry : menu.actions()) {
            names.append(entry->text());
        }
        WindowRig::press({"Escape", "Escape"});
        return names;
    };
    CHECK(entries().first() == QStringLiteral("Noor.cjm"));
    WindowRig::whenAskedForFile(folder + "/Noor");
    WindowRig::press("Ctrl+Shift+S");
    rig.waitForSaving();
    const QStringList names = entries();
    CHECK(names.at(0).startsWith(QStringLiteral("Noor.cjm — ")));
    CHECK(names.at(0).endsWith(QStringLiteral("Klanten")));
    CHECK(names.at(1).startsWith(QStringLiteral("Noor.cjm — ")));
    CHECK_FALSE(names.at(1).endsWith(QStringLiteral("Klanten")));
}

TEST_CASE("Files: the second click of who double-clicks a template does nothing to the map",
          "[ui][window][files]") {
    WindowRig rig;
    QWidget& tile = rig.find("template-hair-salon-7");
    const QPoint place = tile.mapTo(&rig.window(), tile.rect().center());
    QTest::mouseDClick(rig.window().windowHandle(), Qt::LeftButton, {}, place);
    REQUIRE(rig.grid().phases().size() == 7);
    CHECK_FALSE(rig.canvas().isTyping());
    CHECK(rig.find<QTabBar>("journeyTabs").currentIndex() == 0);
    QTest::mouseDClick(rig.window().windowHandle(), Qt::LeftButton, {}, place);
    CHECK(rig.canvas().isTyping()); // the next one is meant
}

TEST_CASE("Files: the start page comes where the closed map was", "[ui][window][files]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    rig.window().setGeometry(40, 60, 1010, 707);
    WindowRig::press("Ctrl+W");
    REQUIRE(QTest::qWaitFor([] { return WindowRig::windows().size() == 1; }));
    CHECK(WindowRig::windows().front()->size() == QSize(1010, 707));
}
