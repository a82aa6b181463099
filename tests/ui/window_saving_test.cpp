#include "automatic_saver.h"
#include "window_rig.h"

#include <cjm/edit/rows.h>
#include <cjm/session/read_document.h>
#include <cjm/wording/text.h>

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <filesystem>
#include <future>
#include <set>

using namespace cjm;
using namespace cjm::test;
using namespace std::chrono_literals;

namespace {

/// The phases of a file, read anew, in the order of the alphabet.
std::string distinctPhasesIn(const std::string& path) {
    const auto read = session::readDocument(files::systemFileOperations(), path);
    REQUIRE(read);
    std::set<std::string> titles;
    for (const model::Phase& phase : read->document().phases) {
        titles.insert(phase.title);
    }
    std::string text;
    for (const std::string& title : titles) {
        text += (text.empty() ? "" : ", ") + title;
    }
    return text;
}

/// A disk that writes nothing to its end until it is let.
class SlowDisk {
public:
    explicit SlowDisk(WindowRig& rig) {
        rig.operations().inject({.call = Call::synchronizeFile,
                                 .times = Times::forEver,
                                 .effect = Meanwhile{[opened = m_opened] { opened.wait(); }}});
    }

    void letGo() { m_gate.set_value(); }

private:
    std::promise<void> m_gate;
    std::shared_future<void> m_opened = m_gate.get_future().share();
};

void fillDisk(WindowRig& rig) {
    rig.operations().inject({.call = Call::write,
                             .times = Times::forEver,
                             .effect = files::Fault{files::Cause::noSpace}});
}

bool seesSoon(WindowRig& rig, const char* widget) {
    return QTest::qWaitFor([&] { return rig.sees(widget); });
}

/// What somebody else saves in place of a map.
void replaceByOthers(WindowRig& rig, const char* map, const char* phase) {
    const auto read = session::readDocument(files::systemFileOperations(), rig.path(map));
    REQUIRE(read);
    model::Phase theirs = *read->document().phases.begin();
    theirs.title = phase;
    const auto document = edit::updateRow(read->document(), theirs);
    REQUIRE(document);
    REQUIRE(store::saveFile(files::systemFileOperations(), rig.path(map), *document,
                            files::WhateverIsThere{}));
}

/// Each in a window of its own, saved with one phase, and looking at the second.
void changeTwoMaps(WindowRig& rig) {
    rig.saveNewMap("Wassen", "een.cjm");
    std::filesystem::copy_file(rig.path("een.cjm"), rig.path("twee.cjm"));
    WindowRig::addPhase("Knippen");
    rig.dropFiles({rig.path("twee.cjm")});
    rig.lookAtOther();
    WindowRig::addPhase("Drogen");
}

} // namespace

TEST_CASE("Saving: the window goes on while the disk works", "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    WindowRig::addPhase("Knippen");
    SlowDisk disk(rig);
    WindowRig::press("Ctrl+S");
    CHECK(rig.textOf("savedStatus") == QStringLiteral("Saving..."));
    WindowRig::addPhase("Drogen");
    CHECK(rig.textOf("savedStatus") == QStringLiteral("Saving..."));
    disk.letGo();
    rig.waitForSaving();
    CHECK(rig.textOf("savedStatus") == QStringLiteral("Unsaved changes"));
    CHECK(rig.window().isWindowModified());
    CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Knippen, Wassen");
    WindowRig::press("Ctrl+Z");
    CHECK_FALSE(rig.window().isWindowModified());
    CHECK(rig.textOf("savedStatus").startsWith(QStringLiteral("✓ Saved at")));
}

TEST_CASE("Saving: what is saved again meanwhile is saved as it is then", "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    SlowDisk disk(rig);
    for (const char* title : {"Knippen", "Drogen", "Betalen"}) {
        WindowRig::addPhase(title);
        WindowRig::press("Ctrl+S");
    }
    disk.letGo();
    rig.waitForSaving();
    CHECK_FALSE(rig.window().isWindowModified());
    CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Betalen, Drogen, Knippen, Wassen");
}

TEST_CASE("Saving: a window that closes waits for the disk, and stays where it fails",
          "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    WindowRig::addPhase("Knippen");
    SECTION("it works") {
        SlowDisk disk(rig);
        QTimer::singleShot(50, [&disk] { disk.letGo(); });
        answerModal("saveQuestion", "saveButton");
        WindowRig::press("Ctrl+W");
        CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Knippen, Wassen");
        REQUIRE(WindowRig::windows().size() == 1);
        CHECK_FALSE(WindowRig::windows().front()->hasDocument());
    }
    SECTION("it was at work already") {
        SlowDisk disk(rig);
        WindowRig::press("Ctrl+S");
        QTimer::singleShot(50, [&disk] { disk.letGo(); });
        WindowRig::press("Ctrl+W");
        CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Knippen, Wassen");
        CHECK_FALSE(WindowRig::windows().front()->hasDocument());
    }
    SECTION("it is full") {
        fillDisk(rig);
        answerModal("saveQuestion", "saveButton");
        answerModal("saveFailedQuestion", "cancelButton");
        WindowRig::press("Ctrl+W");
        CHECK(rig.window().isVisible());
        CHECK(rig.phases() == "Wassen, Knippen");
        CHECK(rig.textOf("savedStatus") == QStringLiteral("Unsaved changes"));
        CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Wassen");
    }
}

TEST_CASE("Saving: quitting saves each window that one wants saved", "[ui][window][saving]") {
    WindowRig rig;
    changeTwoMaps(rig);
    answerModal("saveQuestion", "saveButton");
    answerModal("saveQuestion", "saveButton");
    WindowRig::press("Ctrl+Q");
    CHECK(WindowRig::windows().empty());
    CHECK(distinctPhasesIn(rig.path("een.cjm")) == "Knippen, Wassen");
    CHECK(distinctPhasesIn(rig.path("twee.cjm")) == "Drogen, Wassen");
}

TEST_CASE("Saving: a quit that is cancelled leaves every window as it was",
          "[ui][window][saving]") {
    WindowRig rig;
    changeTwoMaps(rig);
    answerModal("saveQuestion", "discardButton");
    answerModal("saveQuestion", "cancelButton");
    WindowRig::press("Ctrl+Q");
    REQUIRE(WindowRig::windows().size() == 2);
    for (const char* phases : {"Wassen, Drogen", "Wassen, Knippen"}) {
        CHECK(rig.phases() == phases);
        CHECK(rig.window().isWindowModified());
        rig.lookAtOther();
    }
    answerModal("saveQuestion", "discardButton"); // asks again
    WindowRig::press("Ctrl+W");
    CHECK(WindowRig::windows().size() == 1);
}

TEST_CASE("Saving: what others saved is shown with a click, and one step back is what was there",
          "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    CHECK_FALSE(rig.sees("changedOutsideNotice"));
    replaceByOthers(rig, "Noor.cjm", "Verven");
    REQUIRE(seesSoon(rig, "changedOutsideNotice"));
    rig.click("changedOutsideButton");
    CHECK(rig.phases() == "Verven");
    CHECK_FALSE(rig.window().isWindowModified());
    CHECK_FALSE(rig.sees("changedOutsideNotice"));
    WindowRig::press("Ctrl+Z");
    CHECK(rig.phases() == "Wassen");
    rig.save();
    CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Wassen");
}

TEST_CASE("Saving: with changes of one's own, what others saved is kept beside them",
          "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    WindowRig::addPhase("Knippen");
    replaceByOthers(rig, "Noor.cjm", "Verven");
    REQUIRE(seesSoon(rig, "changedOutsideNotice"));
    CHECK(rig.find<QPushButton>("changedOutsideButton").text() ==
          QStringLiteral("Save as a copy..."));
    WindowRig::whenAskedForFile(rig.path("Noor (copy).cjm"));
    rig.click("changedOutsideButton");
    rig.waitForSaving();
    CHECK(rig.window().windowTitle() == QStringLiteral("Noor (copy).cjm[*] — Salonreis"));
    CHECK(distinctPhasesIn(rig.path("Noor (copy).cjm")) == "Knippen, Wassen");
    CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Verven");
    CHECK_FALSE(rig.sees("changedOutsideNotice"));
}

TEST_CASE("Saving: a file that vanishes is told, and the map stays", "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    std::filesystem::remove(rig.path("Noor.cjm"));
    REQUIRE(seesSoon(rig, "changedOutsideNotice"));
    CHECK(rig.textOf("changedOutsideText").contains(QStringLiteral("no longer in its place")));
    CHECK(rig.phases() == "Wassen");
    answerModal("vanishedFileQuestion", "saveAgainButton");
    rig.click("changedOutsideButton");
    rig.waitForSaving();
    CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Wassen");
    CHECK_FALSE(rig.sees("changedOutsideNotice"));

    std::filesystem::remove(rig.path("Noor.cjm"));
    REQUIRE(seesSoon(rig, "changedOutsideNotice"));
    WindowRig::whenAskedForFile(rig.path("Sanne.cjm"));
    WindowRig::press("Ctrl+Shift+S");
    rig.waitForSaving();
    CHECK(distinctPhasesIn(rig.path("Sanne.cjm")) == "Wassen");
    CHECK_FALSE(std::filesystem::exists(rig.path("Noor.cjm")));
}

TEST_CASE("Saving: from a temporary folder, a map is saved elsewhere", "[ui][window][saving]") {
    WindowRig rig(std::nullopt, {.temporary = {std::filesystem::temp_directory_path().string()}});
    rig.saveNewMap("Wassen", "Noor.cjm");
    std::filesystem::copy_file(rig.path("Noor.cjm"), rig.path("mail.cjm"));
    rig.dropFiles({rig.path("mail.cjm")});
    rig.lookAtOther();
    REQUIRE(seesSoon(rig, "temporaryFolderNotice"));
    WindowRig::addPhase("Knippen");
    WindowRig::whenAskedForFile(rig.path("Thuis.cjm"));
    rig.save();
    CHECK(distinctPhasesIn(rig.path("mail.cjm")) == "Wassen");
    WindowRig::addPhase("Drogen");
    rig.save(); // a place that was chosen needs no other
    CHECK(distinctPhasesIn(rig.path("Thuis.cjm")) == "Drogen, Knippen, Wassen");
}

TEST_CASE("Saving: a map that can only be read says so and is saved elsewhere",
          "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    std::filesystem::copy_file(rig.path("Noor.cjm"), rig.path("vast.cjm"));
    std::filesystem::permissions(rig.path("vast.cjm"), std::filesystem::perms::owner_read);
    rig.dropFiles({rig.path("vast.cjm")});
    rig.lookAtOther();
    REQUIRE(seesSoon(rig, "readOnlyNotice"));
    WindowRig::addPhase("Knippen");
    whenModal([](QWidget& dialog) {
        auto& chooser = dynamic_cast<QFileDialog&>(dialog);
        CHECK(chooser.directory() == QDir(ui::Settings::documentsFolder()));
        CHECK(chooser.selectedFiles().value(0).endsWith(QStringLiteral("/vast.cjm")));
        chooser.reject();
    });
    WindowRig::press("Ctrl+S");
    WindowRig::whenAskedForFile(rig.path("vrij.cjm"));
    rig.save();
    CHECK_FALSE(rig.window().isWindowModified());
    CHECK(seesSoon(rig, "savedStatus"));
    CHECK(QTest::qWaitFor([&] { return !rig.sees("readOnlyNotice"); }));
}

TEST_CASE("Saving: who else has a map open is told until they close it", "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    std::filesystem::copy_file(rig.path("Noor.cjm"), rig.path("twee.cjm"));
    const auto now =
        std::chrono::time_point_cast<files::Moment::duration>(std::chrono::system_clock::now());
    {
        const files::LockTry others = files::tryLockHint(
            files::systemFileOperations(), rig.path("twee.cjm"), {"Anna", "SALON-PC", 1}, now);
        rig.dropFiles({rig.path("twee.cjm")});
        rig.lookAtOther();
        REQUIRE(seesSoon(rig, "openElsewhereNotice"));
        const QString told = rig.textOf("openElsewhereText");
        CHECK(told.contains(QStringLiteral("Anna")));
        CHECK(told.contains(QStringLiteral("SALON-PC")));
        WindowRig::addPhase("Knippen");
        rig.save(); // it keeps nobody from anything
        CHECK(distinctPhasesIn(rig.path("twee.cjm")) == "Knippen, Wassen");
    }
    CHECK(QTest::qWaitFor([&] { return !rig.sees("openElsewhereNotice"); }));
}

TEST_CASE("Saving: a map is saved by itself when nothing is edited for a while",
          "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    auto* saver = rig.window().findChild<ui::AutomaticSaver*>();
    REQUIRE(saver != nullptr);
    saver->setPause(1ms);
    WindowRig::addPhase("Knippen");
    CHECK(QTest::qWaitFor([&] { return !rig.window().isWindowModified(); }));
    CHECK(distinctPhasesIn(rig.path("Noor.cjm")) == "Knippen, Wassen");

    fillDisk(rig); // nobody is asked anything
    WindowRig::addPhase("Drogen");
    REQUIRE(seesSoon(rig, "noticeText"));
    CHECK(rig.textOf("noticeText").contains(QStringLiteral("not enough room")));
    CHECK(rig.window().isWindowModified());
}

TEST_CASE("Saving: a notice that is told anew is seen", "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    replaceByOthers(rig, "Noor.cjm", "Knippen");
    REQUIRE(seesSoon(rig, "changedOutsideNotice"));
    WindowRig::addPhase("Drogen"); // what can be done about it is another now
    CHECK(rig.sees("changedOutsideNotice"));
    CHECK(rig.find<QPushButton>("changedOutsideButton").text() ==
          QStringLiteral("Save as a copy..."));
}

TEST_CASE("Saving: a map under a name of another kind gets its own ending",
          "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    WindowRig::whenAskedForFile(rig.path("Noor.json"));
    WindowRig::press("Ctrl+Shift+S");
    rig.waitForSaving();
    CHECK(distinctPhasesIn(rig.path("Noor.json.cjm")) == "Wassen");
    CHECK(readText(rig.path("Noor.json")) == "(missing)");
    CHECK(rig.window().path().endsWith(QStringLiteral("Noor.json.cjm")));
}

TEST_CASE("Saving: where a link leads nowhere any more, another file can be chosen",
          "[ui][window][saving]") {
    WindowRig rig;
    rig.saveNewMap("Wassen", "Noor.cjm");
    std::filesystem::copy_file(rig.path("Noor.cjm"), rig.path("Sanne.cjm"));
    std::filesystem::create_symlink(rig.path("Sanne.cjm"), rig.path("link.cjm"));
    rig.program().open(QString::fromStdString(rig.path("link.cjm")), rig.window());
    rig.lookAtOther();
    WindowRig::addPhase("Knippen");
    std::filesystem::remove(rig.path("Sanne.cjm"));
    answerModal("saveFailedQuestion", "saveAsButton");
    WindowRig::whenAskedForFile(rig.path("Nieuw.cjm"));
    WindowRig::press("Ctrl+S");
    rig.waitForSaving();
    CHECK(distinctPhasesIn(rig.path("Nieuw.cjm")) == "Knippen, Wassen");
}
