#include "modal.h"
#include "questions.h"

#include <catch2/catch.hpp>

#include <QMessageBox>
#include <QPushButton>

using namespace cjm::ui;
using cjm::test::clickIn;
using cjm::test::keyIn;
using cjm::test::whenModal;

TEST_CASE("askToSave: Enter saves, Escape cancels, a button does what it says", "[ui][questions]") {
    const QString name = QStringLiteral("Noor.cjm");
    whenModal([](QWidget& box) { keyIn(box, Qt::Key_Return); });
    CHECK(askToSave(nullptr, name) == SaveAnswer::save);
    whenModal([](QWidget& box) { keyIn(box, Qt::Key_Escape); });
    CHECK(askToSave(nullptr, name) == SaveAnswer::cancel);
    whenModal([](QWidget& box) { clickIn(box, "discardButton"); });
    CHECK(askToSave(nullptr, name) == SaveAnswer::discard);
    whenModal([](QWidget& box) { box.close(); });
    CHECK(askToSave(nullptr, name) == SaveAnswer::cancel);
}

TEST_CASE("askToSave: names the file, letter by letter", "[ui][questions]") {
    whenModal([](QWidget& box) {
        const QString text = dynamic_cast<QMessageBox&>(box).text();
        CHECK(text.contains(QStringLiteral("&lt;b&gt;Noor&lt;/b&gt;.cjm")));
        keyIn(box, Qt::Key_Escape);
    });
    CHECK(askToSave(nullptr, QStringLiteral("<b>Noor</b>.cjm")) == SaveAnswer::cancel);
}

TEST_CASE("askAboutChangedFile: loses nothing unless one says so", "[ui][questions]") {
    const QString name = QStringLiteral("Noor.cjm");
    whenModal([](QWidget& box) { keyIn(box, Qt::Key_Return); });
    CHECK(askAboutChangedFile(nullptr, name, OwnChanges::some) == ChangedFileAnswer::saveCopy);
    whenModal([](QWidget& box) {
        CHECK(box.findChild<QPushButton*>(QStringLiteral("reloadButton")) == nullptr);
        keyIn(box, Qt::Key_Escape);
    });
    CHECK(askAboutChangedFile(nullptr, name, OwnChanges::some) == ChangedFileAnswer::cancel);
    whenModal([](QWidget& box) { clickIn(box, "overwriteButton"); });
    CHECK(askAboutChangedFile(nullptr, name, OwnChanges::some) == ChangedFileAnswer::overwrite);
    whenModal([](QWidget& box) { keyIn(box, Qt::Key_Return); });
    CHECK(askAboutChangedFile(nullptr, name, OwnChanges::none) == ChangedFileAnswer::reload);
}

TEST_CASE("askToOverwriteForGood: does not, unless one says so", "[ui][questions]") {
    const QString name = QStringLiteral("Noor.cjm");
    const QString reason = QStringLiteral("The disk is full.");
    whenModal([](QWidget& box) { keyIn(box, Qt::Key_Return); });
    CHECK_FALSE(askToOverwriteForGood(nullptr, name, reason));
    whenModal([](QWidget& box) { clickIn(box, "overwriteButton"); });
    CHECK(askToOverwriteForGood(nullptr, name, reason));
}

TEST_CASE("askAboutVanishedFile: offers the same place first", "[ui][questions]") {
    const QString name = QStringLiteral("Noor.cjm");
    whenModal([](QWidget& box) { keyIn(box, Qt::Key_Return); });
    CHECK(askAboutVanishedFile(nullptr, name) == VanishedFileAnswer::saveAgain);
    whenModal([](QWidget& box) { clickIn(box, "saveAsButton"); });
    CHECK(askAboutVanishedFile(nullptr, name) == VanishedFileAnswer::saveAs);
    whenModal([](QWidget& box) { keyIn(box, Qt::Key_Escape); });
    CHECK(askAboutVanishedFile(nullptr, name) == VanishedFileAnswer::cancel);
}
