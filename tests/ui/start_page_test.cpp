#include "recent_files.h"
#include "start_page.h"
#include "temporary_folder.h"
#include "thumbnails.h"

#include <cjm/wording/salon_templates.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace cjm;
using namespace cjm::ui;

namespace {

struct StartPageAlone {
    test::TemporaryFolder folder;
    QSettings settings{wording::toQt(folder / "settings.ini"), QSettings::IniFormat};
    RecentFiles recent{settings};
    Thumbnails thumbnails{files::systemFileOperations(), wording::toQt(folder / "thumbnails"),
                          recent};
    StartPage page{recent, thumbnails};

    void show(QSize size = {1000, 700}) {
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    [[nodiscard]] QString addFile(const char* name) {
        test::writeText(folder / name, "map");
        const QString path = truePath(wording::toQt(folder / name));
        recent.add(path);
        return path;
    }

    [[nodiscard]] QWidget* widget(const char* name) const {
        auto* found = page.findChild<QWidget*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }

    [[nodiscard]] QString focused() const {
        return page.focusWidget() == nullptr ? QString() : page.focusWidget()->objectName();
    }
};

/// To the widget that has the focus.
void press(Qt::Key key) {
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

TEST_CASE("StartPage: a click on a tile or a button says what was chosen", "[ui][start]") {
    StartPageAlone with;
    const QString file = with.addFile("salon.cjm");
    with.show();
    QSignalSpy templates(&with.page, &StartPage::templateChosen);
    QSignalSpy files(&with.page, &StartPage::fileChosen);
    QSignalSpy empty(&with.page, &StartPage::emptyMapChosen);
    QSignalSpy open(&with.page, &StartPage::openChosen);

    QTest::mouseClick(with.widget("template-loyalty-5"), Qt::LeftButton);
    REQUIRE(templates.count() == 1);
    CHECK(templates[0][0].toString() == QStringLiteral("loyalty-5"));
    QTest::mouseClick(with.widget("recentFile1"), Qt::LeftButton);
    REQUIRE(files.count() == 1);
    CHECK(files[0][0].toString() == file);
    QTest::mouseClick(with.widget("emptyMap"), Qt::LeftButton);
    CHECK(empty.count() == 1);
    QTest::mouseClick(with.widget("openFile"), Qt::LeftButton);
    CHECK(open.count() == 1);
}

TEST_CASE("StartPage: the keyboard reaches everything", "[ui][start]") {
    StartPageAlone with;
    const QString older = with.addFile("ouder.cjm");
    REQUIRE_FALSE(with.addFile("nieuwer.cjm").isEmpty());
    with.show();
    QSignalSpy templates(&with.page, &StartPage::templateChosen);
    QSignalSpy files(&with.page, &StartPage::fileChosen);

    with.widget("openFile")->setFocus();
    press(Qt::Key_Tab);
    CHECK(with.focused() == QStringLiteral("clearRecentFiles"));
    press(Qt::Key_Tab);
    CHECK(with.focused() == QStringLiteral("recentFile1"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(files.count() == 1);
    CHECK(files[0][0].toString() == older);

    // The whole list is one stop.
    press(Qt::Key_Tab);
    CHECK(with.focused() == QStringLiteral("template-hair-salon-7"));
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_Enter);
    REQUIRE(templates.count() == 2);
    CHECK(templates[1][0].toString() == QStringLiteral("loyalty-5"));
    press(Qt::Key_End);
    CHECK(with.focused() == QStringLiteral("emptyMap"));
    press(Qt::Key_Home);
    CHECK(with.focused() == QStringLiteral("template-hair-salon-7"));
}

TEST_CASE("StartPage: arrows walk the tiles as they lie", "[ui][start]") {
    StartPageAlone with;
    with.show({800, 600});
    QWidget* first = with.widget("template-hair-salon-7");
    first->setFocus();
    press(Qt::Key_Down);
    const QWidget* below = with.page.focusWidget();
    CHECK(below->x() == first->x());
    CHECK(below->y() > first->y());
    press(Qt::Key_Up);
    CHECK(with.page.focusWidget() == first);
    // Two columns: the last tile stands alone below them, and is scrolled into sight.
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QWidget* last = with.widget("emptyMap");
    CHECK(with.page.focusWidget() == last);
    CHECK_FALSE(last->visibleRegion().isEmpty());
}

TEST_CASE("StartPage: Delete takes a file from the list, and the focus stays in it",
          "[ui][start]") {
    StartPageAlone with;
    const QString oldest = with.addFile("een.cjm");
    const QString middle = with.addFile("twee.cjm");
    const QString newest = with.addFile("drie.cjm");
    with.show();
    with.widget("recentFile2")->setFocus();
    press(Qt::Key_Delete);
    CHECK(with.recent.paths() == QStringList{newest, oldest});
    CHECK(QFile::exists(middle));
    CHECK(with.focused() == QStringLiteral("recentFile2"));

    auto* remove =
        with.widget("recentFile1")->findChild<QAction*>(QStringLiteral("removeRecentFile"));
    remove->trigger();
    CHECK(with.recent.paths() == QStringList{oldest});

    QTest::mouseClick(with.widget("clearRecentFiles"), Qt::LeftButton);
    CHECK(with.recent.paths().isEmpty());
    CHECK_FALSE(with.widget("recentFiles")->isVisible());
}

TEST_CASE("StartPage: says which files are gone, and lets them be asked for", "[ui][start]") {
    StartPageAlone with;
    const QString gone = with.addFile("weg.cjm");
    REQUIRE(QFile::remove(gone));
    with.show();
    QSignalSpy files(&with.page, &StartPage::fileChosen);
    auto* tile = with.widget("recentFile1");
    CHECK(tile->accessibleName() == QStringLiteral("weg.cjm"));
    CHECK(tile->accessibleDescription() == QStringLiteral("No longer there"));
    QTest::mouseClick(tile, Qt::LeftButton);
    CHECK(files.count() == 1);
}

TEST_CASE("StartPage: speaks the language of the window", "[ui][start]") {
    const QLocale before;
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    StartPageAlone with;
    with.show();
    wording::Translations translations;
    translations.use(model::ContentLanguage::nl);
    const QWidget* tile = with.widget("template-hair-salon-7");
    const QString expected =
        wording::toQt(wording::salonTemplates().front().name.in(model::ContentLanguage::nl));
    CHECK(QTest::qWaitFor([&] { return tile->accessibleName() == expected; }));
}
