#include "about_dialog.h"
#include "modal.h"
#include "settings_dialog.h"
#include "shortcuts_dialog.h"

#include <cjm/wording/translations.h>

#include <catch2/catch.hpp>
#include <temporary_folder.h>

#include <QComboBox>
#include <QMenu>
#include <QTest>
#include <QTreeWidget>

using namespace cjm;
using namespace cjm::test;
using namespace cjm::ui;
using model::ContentLanguage;

namespace {

QString fileIn(const TemporaryFolder& folder) {
    return QString::fromStdString(folder / "settings.ini");
}

/// What of the list can be seen, a line each.
QStringList shownIn(const QTreeWidget& list) {
    QStringList lines;
    for (int index = 0; index < list.topLevelItemCount(); ++index) {
        const QTreeWidgetItem* group = list.topLevelItem(index);
        if (group->isHidden()) {
            continue;
        }
        lines.append(group->text(0));
        for (int child = 0; child < group->childCount(); ++child) {
            if (const QTreeWidgetItem* item = group->child(child); !item->isHidden()) {
                lines.append(QStringLiteral("%1: %2").arg(item->text(0), item->text(1)).trimmed());
            }
        }
    }
    return lines;
}

} // namespace

TEST_CASE("Settings: come back from the file, and nonsense in it counts as none",
          "[ui][settings]") {
    const TemporaryFolder folder;
    {
        QSettings stored(fileIn(folder), QSettings::IniFormat);
        Settings settings(stored);
        CHECK_FALSE(settings.language());
        CHECK(settings.inspector() == PanelState::shown);
        CHECK(settings.windowGeometry().isEmpty());
        settings.setLanguage(ContentLanguage::ru);
        settings.setInspector(PanelState::hidden);
        settings.setWindowGeometry("geometry");
        settings.setLastFolderOf(QString::fromStdString(folder / "Noor.cjm"));
    }
    QSettings stored(fileIn(folder), QSettings::IniFormat);
    Settings settings(stored);
    CHECK(settings.language() == ContentLanguage::ru);
    CHECK(settings.inspector() == PanelState::hidden);
    CHECK(settings.windowGeometry() == "geometry");
    CHECK(settings.lastFolder() == QString::fromStdString(folder.path()));
    stored.setValue(QStringLiteral("language"), QStringLiteral("tlh"));
    stored.setValue(QStringLiteral("lastFolder"), QStringLiteral("/nowhere at all"));
    CHECK_FALSE(settings.language());
    CHECK(settings.lastFolder() != QStringLiteral("/nowhere at all"));
}

TEST_CASE("SettingsDialog: a language is in force at once, and the defaults come back",
          "[ui][settings]") {
    const TemporaryFolder folder;
    QSettings stored(fileIn(folder), QSettings::IniFormat);
    Settings settings(stored);
    wording::Translations translations;
    translations.use(ContentLanguage::en);
    SettingsDialog dialog(settings);
    QList<std::optional<ContentLanguage>> chosen;
    QObject::connect(&dialog, &SettingsDialog::languageChosen, &dialog,
                     [&](std::optional<ContentLanguage> language) { chosen.append(language); });
    dialog.show();
    auto& languages = dynamic_cast<QComboBox&>(childOf(dialog, "language"));
    languages.setFocus();
    QTest::keyClick(&languages, Qt::Key_Down);
    CHECK(settings.language() == ContentLanguage::nl);
    CHECK(languages.currentText() == QStringLiteral("Nederlands"));
    clickIn(dialog, "restoreButton");
    CHECK_FALSE(settings.language());
    CHECK(languages.currentIndex() == 0);
    CHECK(chosen == QList<std::optional<ContentLanguage>>{ContentLanguage::nl, std::nullopt});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("ShortcutsDialog: shows commands under their menus and finds them by words and keys",
          "[ui][shortcuts]") {
    QMenu file(QStringLiteral("&File"));
    QMenu edit(QStringLiteral("&Edit"));
    QAction* open = file.addAction(QStringLiteral("&Open..."));
    open->setShortcut(Qt::CTRL | Qt::Key_O);
    QAction* separator = file.addSeparator();
    QAction* redo = edit.addAction(QStringLiteral("Cut && &paste"));
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                        QKeySequence(Qt::Key_F14)}); // which no keyboard of today has
    QAction lonely(QStringLiteral("Next pane"));
    lonely.setShortcut(Qt::Key_F6);
    ShortcutsDialog dialog({open, separator, redo, &lonely});
    dialog.show();
    const auto& list = dynamic_cast<QTreeWidget&>(childOf(dialog, "shortcutList"));
    CHECK(shownIn(list).mid(0, 6) ==
          QStringList{QStringLiteral("File"), QStringLiteral("Open...: Ctrl+O"),
                      QStringLiteral("Edit"), QStringLiteral("Cut & paste: Ctrl+Y, Ctrl+Shift+Z"),
                      QStringLiteral("In the window"), QStringLiteral("Next pane: F6")});
    CHECK(shownIn(list).contains(QStringLiteral("Zoom: Ctrl and the mouse wheel")));
    typeIn(dialog, "shortcutSearch", "shift paste");
    CHECK(shownIn(list) ==
          QStringList{QStringLiteral("Edit"), QStringLiteral("Cut & paste: Ctrl+Y, Ctrl+Shift+Z")});
    CHECK_FALSE(childOf(dialog, "nothingFound").isVisible());
    typeIn(dialog, "shortcutSearch", "qq");
    CHECK(shownIn(list).isEmpty());
    CHECK(childOf(dialog, "nothingFound").isVisible());
}

TEST_CASE("AboutDialog: names the program's licence and closes by Enter", "[ui][about]") {
    AboutDialog dialog;
    dialog.show();
    CHECK(dynamic_cast<PlainLabel&>(childOf(dialog, "licence"))
              .text()
              .contains(QStringLiteral("MIT")));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
}
