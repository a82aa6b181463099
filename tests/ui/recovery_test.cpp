// The program stops without being closed, and is started again.
//
// A rig that goes while its window is open is such a stop: nobody was asked, nothing was saved.

#include "recovery.h"
#include "window_rig.h"

#include <cjm/store/document_file.h>
#include <cjm/wording/text.h>

#include <QApplication>
#include <QDir>
#include <QPointer>
#include <QTreeWidget>

using namespace cjm;
using test::childOf;
using test::clickIn;
using test::readText;
using test::TemporaryFolder;
using test::whenModal;
using test::WindowRig;
using test::writeText;

namespace {

QString recoveryFolder() {
    return ui::appFolders().recovery;
}

QStringList journals() {
    return QDir(recoveryFolder()).entryList(QDir::Files | QDir::Hidden);
}

/// Nothing of other tests is there, nor stays for them.
class EmptyRecoveryFolder {
public:
    EmptyRecoveryFolder() { clear(); }

    ~EmptyRecoveryFolder() { clear(); }

    EmptyRecoveryFolder(const EmptyRecoveryFolder&) = delete;
    EmptyRecoveryFolder& operator=(const EmptyRecoveryFolder&) = delete;

private:
    static void clear() {
        QFile::remove(recoveryFolder());
        QDir(recoveryFolder()).removeRecursively();
    }
};

/// Two phases in a map without a file, when the program stops.
void stopWithUnsavedMap() {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::addPhase("Wassen");
    WindowRig::addPhase("Knippen");
}

/// One phase saved under this path and one that is not, when the program stops.
void stopWithSavedMap(const std::string& path) {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::addPhase("Wassen");
    WindowRig::whenAskedForFile(path);
    rig.save();
    WindowRig::addPhase("Knippen");
}

/// The program that has the only journal is stopped, but its work has not come free yet.
files::File heldJournal() {
    const QStringList locks =
        QDir(recoveryFolder()).entryList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden);
    REQUIRE(locks.size() == 1);
    const QString path = QDir(recoveryFolder()).filePath(locks.front());
    files::Outcome<files::File> lock =
        files::systemFileOperations().openForReading(wording::fromQt(path));
    REQUIRE(lock);
    REQUIRE(files::systemFileOperations().tryLock(*lock));
    return *std::move(lock);
}

void release(files::File lock) {
    REQUIRE(files::systemFileOperations().close(std::move(lock)));
}

constexpr int patience = 60'000;

void putFileInPlaceOfFolder() {
    REQUIRE(QDir().mkpath(QFileInfo(recoveryFolder()).path()));
    writeText(wording::fromQt(recoveryFolder()), "a file where the folder should be");
}

QTreeWidget& listIn(QWidget& dialog) {
    return dynamic_cast<QTreeWidget&>(childOf(dialog, "keptWork"));
}

/// Answers the question of the next start.
void atStart(const char* button) {
    whenModal([button](QWidget& dialog) {
        CHECK(dialog.objectName() == QStringLiteral("recoveryDialog"));
        clickIn(dialog, button);
    });
}

} // namespace

TEST_CASE("Recovery: a map that was never saved comes back with what can be undone in it",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    stopWithUnsavedMap();
    whenModal([](QWidget& dialog) {
        const QTreeWidget& list = listIn(dialog);
        REQUIRE(list.topLevelItemCount() == 1);
        CHECK(list.topLevelItem(0)->text(0) == QStringLiteral("Untitled"));
        CHECK(list.topLevelItem(0)->text(1) == QStringLiteral("not saved yet"));
        CHECK(list.topLevelItem(0)->text(2).startsWith(QStringLiteral("Today ")));
        clickIn(dialog, "recoverButton");
    });

    WindowRig rig{QStringList()};

    CHECK(rig.phases() == "Wassen, Knippen");
    CHECK(rig.window().isWindowModified());
    CHECK(rig.textOf("recoveredText").contains(QStringLiteral("Save it to keep it")));
    WindowRig::press("Ctrl+Z");
    CHECK(rig.phases() == "Wassen");
    WindowRig::press("Ctrl+Y");
    CHECK(rig.phases() == "Wassen, Knippen");
}

TEST_CASE("Recovery: what was being typed comes back", "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    {
        WindowRig rig;
        rig.click("emptyMap");
        WindowRig::addPhase("Wassen");
        rig.doubleClick(rig.freePlaceIn(0, 0));
        WindowRig::type("Belt de sal");
        CHECK(rig.window().isWindowModified());
    }
    atStart("recoverButton");

    WindowRig rig{QStringList()};

    CHECK(rig.cell(0, 0) == "Belt de sal");
    WindowRig::press("Ctrl+Z");
    CHECK(rig.cell(0, 0).empty());
    CHECK(rig.phases() == "Wassen");
}

TEST_CASE("Recovery: what was being typed in the table comes back", "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    const TemporaryFolder folder;
    const std::string path = folder / "Noor.cjm";
    {
        WindowRig rig;
        rig.click("template-hair-salon-7");
        WindowRig::whenAskedForFile(path);
        rig.save();
        WindowRig::press("Ctrl+T");
        WindowRig::press("F2"); // the phase of the first card, which is chosen and not typed
        WindowRig::press("Escape");
        CHECK_FALSE(rig.window().isWindowModified());
        WindowRig::press("Right");
        WindowRig::press("Right");
        WindowRig::type("Belt");
        CHECK(rig.window().isWindowModified());
        WindowRig::press("Escape");
        CHECK_FALSE(rig.window().isWindowModified());
        WindowRig::type("Belt de sal");
    }
    atStart("recoverButton");

    WindowRig rig(QStringList{wording::toQt(path)});

    CHECK(rig.cell(0, 0).find("Belt de sal") != std::string::npos);
    WindowRig::press("Ctrl+Z");
    CHECK_FALSE(rig.window().isWindowModified());
}

TEST_CASE("Recovery: the work goes on in a file that is as it was", "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    const TemporaryFolder folder;
    const std::string path = folder / "Noor.cjm";
    stopWithSavedMap(path);
    const std::string saved = readText(path);
    atStart("recoverButton");

    WindowRig rig(QStringList{wording::toQt(path)});

    REQUIRE(WindowRig::windows().size() == 1);
    CHECK(rig.window().path() == wording::toQt(path));
    CHECK(rig.phases() == "Wassen, Knippen");
    CHECK(rig.window().isWindowModified());
    CHECK(readText(path) == saved);
    REQUIRE(rig.sees("recoveredText"));
    rig.save();
    CHECK_FALSE(rig.window().isWindowModified());
    CHECK(readText(path) != saved);
    CHECK_FALSE(rig.sees("recoveredText")); // it asked to save
}

TEST_CASE("Recovery: what was saved just before the stop is not offered", "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    const TemporaryFolder folder;
    const std::string path = folder / "Noor.cjm";
    {
        WindowRig rig;
        rig.click("emptyMap");
        WindowRig::addPhase("Wassen");
        WindowRig::whenAskedForFile(path);
        rig.save();
        WindowRig::addPhase("Knippen");
        REQUIRE(store::saveFile(files::systemFileOperations(), path, rig.document(),
                                files::WhateverIsThere{}));
    }
    REQUIRE_FALSE(journals().isEmpty());

    WindowRig rig(QStringList{wording::toQt(path)}); // asks nothing

    REQUIRE(WindowRig::windows().size() == 1);
    CHECK(rig.phases() == "Wassen, Knippen");
    CHECK_FALSE(rig.window().isWindowModified());
    CHECK_FALSE(rig.sees("recoveredText"));
}

TEST_CASE("Recovery: as many changes are offered as can be undone", "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    {
        WindowRig rig;
        rig.click("emptyMap");
        WindowRig::addPhase("Wassen");
        rig.doubleClick(rig.freePlaceIn(0, 0));
        WindowRig::type("Belt");
        WindowRig::press("Return");
    }
    whenModal([](QWidget& dialog) {
        CHECK(listIn(dialog).topLevelItem(0)->text(3) == QStringLiteral("2"));
        clickIn(dialog, "recoverButton");
    });

    const WindowRig rig{QStringList()};
}

TEST_CASE("Recovery: where the file is another by now, the work is a copy without a name",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    const TemporaryFolder folder;
    const std::string path = folder / "Noor.cjm";
    stopWithSavedMap(path);
    writeText(path, "something else");
    atStart("recoverButton");

    WindowRig rig{QStringList()};

    CHECK(rig.window().path().isEmpty());
    CHECK(rig.window().windowTitle().startsWith(QStringLiteral("Recovered - Noor")));
    CHECK(rig.textOf("recoveredText").contains(QStringLiteral("this is a copy")));
    CHECK(rig.phases() == "Wassen, Knippen");
    CHECK(readText(path) == "something else");
}

TEST_CASE("Recovery: what was recovered survives the next stop as well", "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    stopWithUnsavedMap();
    {
        atStart("recoverButton");
        WindowRig rig{QStringList()};
        WindowRig::addPhase("Afrekenen");
    }
    atStart("recoverButton");

    WindowRig rig{QStringList()};

    CHECK(rig.phases() == "Wassen, Afrekenen, Knippen");
    WindowRig::press("Ctrl+Z");
    WindowRig::press("Ctrl+Z");
    CHECK(rig.phases() == "Wassen");
}

TEST_CASE("Recovery: what is put off is offered again, what is discarded is not",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    stopWithUnsavedMap();
    {
        atStart("laterButton");
        const WindowRig rig{QStringList()};
        CHECK_FALSE(WindowRig::windows().front()->hasDocument());
    }
    atStart("discardButton");
    whenModal([](QWidget& question) { clickIn(question, "discardButton"); });
    {
        const WindowRig rig{QStringList()};
        CHECK_FALSE(WindowRig::windows().front()->hasDocument());
    }
    CHECK(journals().isEmpty());

    const WindowRig rig{QStringList()}; // asks nothing
}

TEST_CASE("Recovery: work that the stopped program still holds is offered once it is free",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    stopWithUnsavedMap();
    files::File held = heldJournal();
    WindowRig rig{QStringList()};
    CHECK_FALSE(WindowRig::windows().front()->hasDocument());

    atStart("recoverButton");
    release(std::move(held));

    REQUIRE(QTest::qWaitFor([] { return WindowRig::windows().front()->hasDocument(); }, patience));
    CHECK(WindowRig::windows().size() == 1);
    CHECK(rig.phases() == "Wassen, Knippen");
    CHECK(rig.textOf("recoveredText").contains(QStringLiteral("Save it to keep it")));
}

TEST_CASE("Recovery: work that comes free late takes the place of its file, opened by then",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    const TemporaryFolder folder;
    const std::string path = folder / "Noor.cjm";
    stopWithSavedMap(path);
    files::File held = heldJournal();
    WindowRig rig(QStringList{wording::toQt(path)});
    REQUIRE(rig.phases() == "Wassen");
    const QPointer<ui::MainWindow> opened = WindowRig::windows().front();

    SECTION("and not changed") {
        atStart("recoverButton");
        release(std::move(held));

        REQUIRE(QTest::qWaitFor([&] { return opened.isNull(); }, patience));
        REQUIRE(WindowRig::windows().size() == 1);
        rig.lookAtOther();
    }
    SECTION("unless it was changed: then there are both") {
        WindowRig::addPhase("Afrekenen");
        atStart("recoverButton");
        release(std::move(held));

        REQUIRE(QTest::qWaitFor([] { return WindowRig::windows().size() == 2; }, patience));
        CHECK(rig.phases() == "Wassen, Afrekenen");
        CHECK(rig.window().isWindowModified());
        rig.lookAtOther();
    }
    CHECK(rig.window().path() == wording::toQt(path));
    CHECK(rig.phases() == "Wassen, Knippen");
    CHECK(rig.window().isWindowModified());
}

TEST_CASE("Recovery: another look is worth it for work that is held, not for what was put off",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    stopWithUnsavedMap();
    const auto isWorthAnotherLook = [] {
        return ui::recoverLeftWork(files::systemFileOperations(), recoveryFolder())
            .isWorthAnotherLook;
    };
    files::File held = heldJournal();
    CHECK(isWorthAnotherLook());
    release(std::move(held));
    atStart("laterButton");
    CHECK_FALSE(isWorthAnotherLook());
    CHECK_FALSE(journals().isEmpty());
}

TEST_CASE("Recovery: a window that is closed leaves nothing behind, saved or not",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::addPhase("Wassen");
    REQUIRE(QTest::qWaitFor([] { return !journals().isEmpty(); }));
    whenModal([](QWidget& question) { clickIn(question, "discardButton"); });

    rig.window().close();

    CHECK(journals().isEmpty());
}

TEST_CASE("Recovery: where it cannot be looked for, it is said why and what can be done",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    putFileInPlaceOfFolder();

    const ui::Recovery recovery =
        ui::recoverLeftWork(files::systemFileOperations(), recoveryFolder());

    REQUIRE(recovery.refusals.size() == 1);
    const QString& refusal = recovery.refusals.front();
    CHECK(refusal.startsWith(QStringLiteral("Salonreis could not look for changes")));
    CHECK(refusal.contains(recoveryFolder()));
    CHECK(refusal.endsWith(QStringLiteral("move it away.")));
}

TEST_CASE("Recovery: where nothing can be kept, the window says so until it can",
          "[ui][recovery]") {
    const EmptyRecoveryFolder empty;
    putFileInPlaceOfFolder();
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::addPhase("Wassen");

    CHECK(QTest::qWaitFor([&] { return rig.sees("notKeptSafeNotice"); }));
    CHECK(rig.textOf("notKeptSafeText").startsWith(QStringLiteral("Save often")));
    CHECK(rig.textOf("notKeptSafeText").endsWith(QStringLiteral("move it away.")));

    REQUIRE(QFile::remove(recoveryFolder()));
    WindowRig::addPhase("Knippen");
    // The journal tries again after some seconds.
    CHECK(QTest::qWaitFor([&] { return !rig.sees("notKeptSafeNotice"); }, patience));
    CHECK_FALSE(journals().isEmpty());
}
