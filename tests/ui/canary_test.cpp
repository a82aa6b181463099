// Everything in the window is looked at while each text of the map names a file. canary.sh runs
// this again, watched by strace, and fails where the file was looked for or the network was asked.

#include "canary_map.h"
#include "window_rig.h"

#include <cjm/base/bytes.h>
#include <cjm/files/file_operations.h>
#include <cjm/store/document_file.h>
#include <cjm/wording/text.h>

#include <result_value.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolTip>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace cjm;
using test::canaryMap;
using test::canaryText;
using test::clickIn;
using test::keyIn;
using test::whenModal;
using test::WindowRig;

namespace {

/// Also what the file is called names the file.
constexpr const char* mapName = "<img src='canary.png'>.cjm";

std::string saveCanaryMap(const std::string& path) {
    (void)test::valueOf(
        store::saveFile(files::systemFileOperations(), path, canaryMap(), files::NothingThere{}));
    return path;
}

void hoverAt(QWidget& widget, QPoint place) {
    QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &event);
    for (QWidget* tip : QApplication::topLevelWidgets()) {
        if (tip->inherits("QTipLabel") && tip->isVisible()) {
            (void)tip->grab();
        }
    }
    QToolTip::hideText();
}

void hoverOverEntries(QAbstractItemView& view) {
    for (int y = 4; y < view.viewport()->height(); y += 24) {
        for (int x = 4; x < view.viewport()->width(); x += 80) {
            hoverAt(*view.viewport(), {x, y});
        }
    }
}

/// The tool tip of everything that is seen, and all of it painted.
void lookAtAll(QWidget& window) {
    QApplication::processEvents();
    (void)window.grab();
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        hoverAt(*widget, widget->rect().center());
        if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
            hoverOverEntries(*view);
        }
    }
}

void listenTo(QAccessibleInterface* part, int depth = 0) {
    if (part == nullptr || depth > 20) {
        return;
    }
    for (const QAccessible::Text text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        (void)part->text(text);
    }
    for (int index = 0; index < std::min(part->childCount(), 200); ++index) {
        listenTo(part->child(index), depth + 1);
    }
}

void lookAtMenus(WindowRig& rig) {
    const std::vector<std::vector<const char*>> menus = {{"fileMenu", "recentFilesMenu"},
                                                         {"editMenu", "selectMenu"},
                                                         {"viewMenu"},
                                                         {"insertMenu", "laneKindsMenu"},
                                                         {"journeyMenu"},
                                                         {"toolsMenu"},
                                                         {"helpMenu"}};
    for (const auto& path : menus) {
        QMenu& menu = rig.open(path);
        (void)menu.grab();
        for (QAction* entry : menu.actions()) {
            hoverAt(menu, menu.actionGeometry(entry).center());
        }
        while (QApplication::activePopupWidget() != nullptr) {
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        }
    }
}

/// Goes from one place to the next with the find bar: each row is seen in the sidebar.
void lookAtPlaces(WindowRig& rig) {
    constexpr int mostPlaces = 60;
    WindowRig::press("Ctrl+F");
    WindowRig::type("canary");
    for (int place = 0; place < mostPlaces; ++place) {
        WindowRig::press("Return");
        (void)rig.window().grab();
        if (place % 20 == 0) {
            lookAtAll(rig.window());
        }
    }
    rig.click("closeFindBar");
}

void lookAtPalette(WindowRig& rig) {
    WindowRig::press("Ctrl+K");
    WindowRig::type("canary");
    lookAtAll(rig.window());
    WindowRig::press("Escape");
}

/// Places of rows that are seen, though they are larger than the window.
std::vector<QPoint> placesOfRows(WindowRig& rig) {
    rig.canvas().setFocus();
    WindowRig::press("Ctrl+Home");
    constexpr QPoint inside(70, 14);
    return {rig.phaseAt(0).topLeft() + inside, rig.laneAt(0).topLeft() + inside,
            rig.cardAt(0, 0).topLeft() + inside};
}

/// Phases, lanes and cards: selected, their menu opened, and typed in.
void lookAtRows(WindowRig& rig) {
    for (const QPoint place : placesOfRows(rig)) {
        rig.click(place);
        lookAtAll(rig.window());
        rig.chooseAtFocus("editText");
        (void)rig.window().grab();
        WindowRig::type("!");
        WindowRig::press("Return");
        WindowRig::press("Ctrl+Z");
    }
    WindowRig::press("Ctrl+A");
    lookAtAll(rig.window());
    WindowRig::press("Delete"); // a notice
    lookAtAll(rig.window());
    WindowRig::press("Ctrl+Z");
}

void lookAtDialogs(WindowRig& rig) {
    for (const char* keys : {"Ctrl+,", "Ctrl+Shift+P", "Ctrl+E", "Ctrl+Shift+S"}) {
        CAPTURE(keys);
        whenModal([](QWidget& dialog) {
            lookAtAll(dialog);
            keyIn(dialog, Qt::Key_Escape);
        });
        WindowRig::press(keys);
    }
    for (const char* action : {"shortcuts", "about"}) {
        CAPTURE(action);
        whenModal([](QWidget& dialog) {
            lookAtAll(dialog);
            keyIn(dialog, Qt::Key_Escape);
        });
        rig.choose({"helpMenu"}, action);
    }
}

/// Qt itself asks whether the file of this name may be replaced.
void lookAtReplacing() {
    whenModal([](QWidget& dialog) {
        whenModal([](QWidget& question) {
            lookAtAll(question);
            keyIn(question, Qt::Key_Escape);
        });
        QTest::keyClick(&test::childOf(dialog, "fileNameEdit"), Qt::Key_Return);
        keyIn(dialog, Qt::Key_Escape);
    });
    WindowRig::press("Ctrl+Shift+S");
}

void exportAll(WindowRig& rig) {
    for (const char* kind : {"pdfKind", "pngKind", "svgKind", "jsonKind"}) {
        CAPTURE(kind);
        whenModal([kind](QWidget& dialog) {
            clickIn(dialog, kind);
            lookAtAll(dialog);
            whenModal([](QWidget& files) {
                QTest::keyClick(&test::childOf(files, "fileNameEdit"), Qt::Key_Return);
            });
            clickIn(dialog, "exportButton");
        });
        WindowRig::press("Ctrl+E");
        CHECK(rig.sees("noticeText"));
        lookAtAll(rig.window());
        rig.click("noticeClose");
    }
}

void copyAndPaste(WindowRig& rig) {
    rig.click(placesOfRows(rig).at(1));
    WindowRig::press("Ctrl+C");
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->html().contains(QStringLiteral("&lt;img")));
    CHECK(copied->text().contains(QStringLiteral("<img")));
    WindowRig::press("Ctrl+Shift+C");
    CHECK_FALSE(QGuiApplication::clipboard()->image().isNull());
    auto* data = new QMimeData; // the clipboard owns it
    const QString text = wording::toQt(canaryText());
    data->setHtml(
        QStringLiteral("<table><tr><td>%1<td>%2</table>").arg(text, text.toHtmlEscaped()));
    data->setText(text);
    QGuiApplication::clipboard()->setMimeData(data);
    rig.click(placesOfRows(rig).at(2));
    whenModal([](QWidget& dialog) {
        lookAtAll(dialog);
        clickIn(dialog, "pasteButton");
    });
    WindowRig::press("Ctrl+V");
    rig.click(placesOfRows(rig).at(2));
    for (const char* field : {"cardText", "cardNote"}) {
        rig.find(field).setFocus();
        WindowRig::press("Ctrl+V");
    }
    rig.canvas().setFocus();
}

void lookAtTable(WindowRig& rig) {
    WindowRig::press("Ctrl+T");
    lookAtAll(rig.window());
    WindowRig::press("F2");
    lookAtAll(rig.window());
    WindowRig::press("Escape");
    WindowRig::press("Ctrl+T");
}

/// What is asked and told about a file of this name.
void lookAtQuestions(WindowRig& rig, const std::string& path) {
    const std::string other = rig.path("<img src='canary.png'> 2.cjm");
    test::writeText(other, "no map");
    rig.dropFiles({other});
    lookAtAll(rig.window());
    test::writeText(path, "of somebody else");
    whenModal([](QWidget& question) {
        lookAtAll(question);
        keyIn(question, Qt::Key_Escape);
    });
    rig.save();
    whenModal([](QWidget& question) {
        lookAtAll(question);
        keyIn(question, Qt::Key_Escape);
    });
    WindowRig::press("Ctrl+W");
    WindowRig::press("Ctrl+N");
    rig.lookAtOther();
    lookAtAll(rig.window()); // the start page, with the file among the recent ones
    whenModal([](QWidget& box) {
        lookAtAll(box);
        clickIn(box, "closeButton");
    });
    rig.dropFiles({other});
}

} // namespace

TEST_CASE("Canary: a map whose texts name a file is looked at from every side",
          "[ui][window][canary]") {
    WindowRig rig;
    const std::string path = saveCanaryMap(rig.path(mapName));
    rig.dropFiles({path});
    REQUIRE(rig.document() == canaryMap());
    lookAtAll(rig.window());
    listenTo(QAccessible::queryAccessibleInterface(&rig.window()));
    lookAtMenus(rig);
    lookAtPlaces(rig);
    lookAtPalette(rig);
    lookAtRows(rig);
    for (const char* action : {"showQuestions", "showOverview"}) {
        rig.choose({"viewMenu"}, action);
        lookAtAll(rig.window());
    }
    lookAtTable(rig);
    copyAndPaste(rig);
    exportAll(rig);
    lookAtDialogs(rig);
    lookAtReplacing();
    WindowRig::press("Alt+3");
    lookAtAll(rig.window());
    lookAtQuestions(rig, path);
}

// What canary.sh runs beside the walk.

TEST_CASE("Canary: the map is left for the command line", "[.canary-map]") {
    (void)saveCanaryMap(test::canaryFolder() + "/../maps/" + mapName);
}

TEST_CASE("Canary: what opens the file is seen", "[.canary-label]") {
    QLabel label(wording::toQt(canaryText()));
    label.show();
    (void)label.grab();
}

TEST_CASE("Canary: what asks the network is seen", "[.canary-socket]") {
#ifdef Q_OS_UNIX
    const int asked = ::socket(AF_INET, SOCK_STREAM, 0);
    if (asked >= 0) {
        ::close(asked);
    }
#endif
}
