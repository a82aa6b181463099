// What a window says in each language, and how its parts are called for those who test or
// describe it.

#include "canvas_accessible.h"
#include "still_map.h"
#include "window_rig.h"

#include <cjm/wording/text.h>

#include <model/two_journeys.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

using namespace cjm;
using test::childOf;
using test::clickIn;
using test::whenModal;
using test::WindowRig;

namespace {

/// Chooses the entry at this place of the list of languages.
void chooseLanguage(int place) {
    whenModal([place](QWidget& dialog) {
        auto& list = dynamic_cast<QComboBox&>(childOf(dialog, "language"));
        QTest::keyClick(&list, Qt::Key_Home);
        for (int step = 0; step < place; ++step) {
            QTest::keyClick(&list, Qt::Key_Down);
        }
        clickIn(dialog, "closeButton");
    });
    WindowRig::press("Ctrl+,");
}

constexpr int dutch = 1;
constexpr int russian = 2;
constexpr int english = 3;

/// A text as it is read: without the marks of keys and of HTML.
QString read(QString text) {
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return text.remove(tags).remove(QLatin1Char('&')).trimmed();
}

QStringList textsOf(const QWidget& widget) {
    QStringList texts = {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts.append(label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts.append(button->text());
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        texts.append(line->placeholderText());
    } else if (const auto* area = qobject_cast<const QPlainTextEdit*>(&widget)) {
        texts.append(area->placeholderText());
    } else if (const auto* dock = qobject_cast<const QDockWidget*>(&widget)) {
        texts.append(dock->windowTitle());
    } else if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        for (int index = 0; index < combo->count(); ++index) {
            texts.append(combo->itemText(index));
        }
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int index = 0; index < tabs->count(); ++index) {
            texts.append(tabs->tabText(index));
        }
    }
    return texts;
}

/// All that can be read in a window now, and all in its menus.
QSet<QString> textsIn(const QWidget& window) {
    QStringList texts = {window.windowTitle()};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            texts.append(textsOf(*widget));
        }
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        texts.append({action->text(), action->toolTip(), action->statusTip()});
    }
    QSet<QString> said;
    for (const QString& text : texts) {
        said.insert(read(text));
    }
    return said;
}

/// The ways to look at an ideal journey, and what stands beside it.
void visitIdeal(WindowRig& rig, const std::function<void()>& look) {
    for (const char* key : {"Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+Shift+D", "F8"}) {
        WindowRig::press(key);
        look();
    }
    WindowRig::press("Ctrl+Shift+I");
    rig.click("addImprovementButton");
    look();
    WindowRig::press("Ctrl+Shift+T");
    look();
    QTest::keyClick(rig.find<QTabWidget>("touchpointTabs").tabBar(), Qt::Key_Right);
    look();
    rig.click("closeWalk");
}

/// Selects one thing of each sort after the other, with a visitor's look at each.
void visitAll(WindowRig& rig, const std::function<void()>& look) {
    WindowRig::press("Escape");
    look();
    for (const QPoint place : {rig.phaseAt(0).center(), rig.laneAt(0).center(),
                               rig.cardAt(0, 0).center(), rig.cardAt(0, 1).center()}) {
        rig.click(place);
        look();
    }
    rig.click(rig.cardAt(0, 0).center());
    rig.click(rig.cardAt(0, 0, 1).center(), Qt::ControlModifier);
    look();
    WindowRig::press("Delete"); // a notice
    look();
    WindowRig::press("Ctrl+Z");
    WindowRig::press("Alt+2");
    look();
    rig.click("addGoalButton");
    WindowRig::type("5");
    look();
    WindowRig::press("Alt+3");
    look();
    rig.click("makeIdealButton");
    visitIdeal(rig, look);
    WindowRig::press("Alt+1");
}

QSet<QString> allTextsIn(WindowRig& rig) {
    QSet<QString> texts;
    visitAll(rig, [&] { texts.unite(textsIn(rig.window())); });
    return texts;
}

/// A map whose own texts have no letters, so that every word is one of the program.
void startMapWithoutWords(WindowRig& rig) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("1");
    WindowRig::press("Return");
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("2");
    WindowRig::press("Return");
    WindowRig::press("Insert");
    WindowRig::type("3");
    WindowRig::press("Return");
    rig.click(rig.freePlaceIn(0, 1));
    WindowRig::press("4");
}

std::vector<std::string> sorted(const QSet<QString>& texts) {
    std::vector<std::string> lines;
    for (const QString& text : texts) {
        lines.push_back(wording::fromQt(text));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// Those of the texts that have a word in Latin letters, but for these words.
std::vector<std::string> withLatinWords(const QSet<QString>& texts, const QString& known) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    const QRegularExpression names(known);
    QSet<QString> found;
    for (const QString& text : texts) {
        if (QString(text).remove(names).contains(word)) {
            found.insert(text);
        }
    }
    return sorted(found);
}

using Texts = std::vector<std::string>;

/// True for a part that Qt puts into a widget of its own.
bool isOfQt(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return parent->objectName().startsWith(QStringLiteral("qt_")) || parent->inherits("QComboBox");
}

/// What a person can act on, but a test or a manual cannot speak of.
Texts namelessIn(const QWidget& window) {
    Texts found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool acts = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") ||
                          widget->inherits("QComboBox") || widget->inherits("QTabBar") ||
                          widget->inherits("QDockWidget") || widget->inherits("QToolBar") ||
                          widget->inherits("QAbstractSlider") ||
                          widget->inherits("QAbstractScrollArea");
        if (acts && widget->isVisible() && widget->objectName().isEmpty() && !isOfQt(*widget)) {
            found.push_back(widget->metaObject()->className() + std::string(" in ") +
                            wording::fromQt(widget->parentWidget()->objectName()));
        }
    }
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions()) {
            const QObject* named = action->menu() != nullptr
                                       ? static_cast<const QObject*>(action->menu())
                                       : static_cast<const QObject*>(action);
            if (!action->isSeparator() && named->objectName().isEmpty()) {
                found.push_back(wording::fromQt(action->text()));
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("Window: speaks another language at once, and keeps what one is doing",
          "[ui][window][words]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    rig.doubleClick(rig.cardAt(0, 0).center());
    WindowRig::type("!");
    WindowRig::press("Return");
    const model::Document before = rig.document();
    const QString selected = rig.find<QPlainTextEdit>("cardText").toPlainText();
    chooseLanguage(russian);
    CHECK(rig.document() == before);
    CHECK(rig.find<QPlainTextEdit>("cardText").toPlainText() == selected);
    CHECK(rig.action("undo").text() == QStringLiteral("Отменить изменение карточки"));
    CHECK(rig.textOf("countStatus").startsWith(QStringLiteral("7 этапов · 5 дорожек · ")));
    CHECK(rig.textOf("savedStatus") == QStringLiteral("Есть несохранённые изменения"));
    CHECK(rig.canvas().map().words().laneNames.front() == "Actions"); // the map's own language
    CHECK(textsIn(rig.find("inspector")).contains(QStringLiteral("Знаем")));
    WindowRig::press("Ctrl+Z");
    CHECK_FALSE(rig.window().isWindowModified());
}

TEST_CASE("Window: compared maps speak another language at once", "[ui][compare][words]") {
    WindowRig rig;
    const test::TwoJourneys journeys;
    rig.window().show(journeys.builder.document(), std::nullopt, {});
    WindowRig::press({"Alt+3", "Ctrl+7"});
    auto& ghost = rig.find<ui::StillMap>("stillMap");
    const auto nameOfCard = [&] {
        const auto* map = ui::CanvasAccessible::of(ghost);
        QAccessibleInterface* part =
            map->interfaceOf({ui::PartKind::card, journeys.ideal.card.uuid, {}});
        return part == nullptr ? QString() : part->text(QAccessible::Name);
    };
    CHECK(nameOfCard() == QStringLiteral("Neemt plaats. New."));
    chooseLanguage(russian);
    CHECK(nameOfCard() == QStringLiteral("Neemt plaats. Новое."));
    CHECK(rig.find<QAbstractButton>("ghostMapButton").text() == QStringLiteral("С тенью прежнего"));
    CHECK(rig.action("showGhost").isChecked());
    WindowRig::press("Ctrl+5");
    CHECK(rig.textOf("stillPaneName") == QStringLiteral("Текущий путь"));
    chooseLanguage(dutch);
    CHECK(rig.textOf("stillPaneName") == QStringLiteral("Huidige klantreis"));
    CHECK(rig.textOf("canvasPaneName") == QStringLiteral("Ideale klantreis"));
}

TEST_CASE("Window: says nothing in English once it speaks Russian", "[ui][window][words]") {
    WindowRig rig;
    const QSet<QString> before = textsIn(rig.window());
    chooseLanguage(russian);
    const QString known = QStringLiteral("Salonreis|English|Nederlands|Ctrl[+]Pg(Up|Down)");
    CHECK(withLatinWords(textsIn(rig.window()), known) == Texts{});
    CHECK(sorted(textsIn(rig.window()) & before) == Texts{"", "Salonreis"});
    startMapWithoutWords(rig);
    CHECK(withLatinWords(allTextsIn(rig), known) == Texts{});
}

TEST_CASE("Window: says in Dutch only what is the same in English", "[ui][window][words]") {
    const auto textsOfMap = [](int language) {
        WindowRig rig;
        chooseLanguage(language);
        startMapWithoutWords(rig);
        return allTextsIn(rig);
    };
    const QSet<QString> both = textsOfMap(english) & textsOfMap(dutch);
    CHECK(sorted(both) == Texts{"", "100 %", "5", "5.", "Ctrl+PgDown", "Ctrl+PgUp", "English",
                                "Help", "Nederlands", "Persona", "Salon", "Scenario", "Zoom",
                                "Русский"});
}

TEST_CASE("Window: the tool bar shows all its buttons, however narrow the window is",
          "[ui][window][words]") {
    WindowRig rig;
    chooseLanguage(GENERATE(dutch, russian, english));
    rig.click("template-hair-salon-7");
    const int width = GENERATE(760, 900, 1100, 1280, 1500);
    CAPTURE(width);
    rig.window().resize(width, 600);
    QCoreApplication::processEvents();
    auto& bar = rig.find<QToolBar>("mainToolBar");
    REQUIRE(bar.width() == width);
    for (const char* name :
         {"undoButton", "journeyChooser", "journeyTabs", "commandPaletteButton", "addCardButton",
          "addPhaseAfterButton", "addLaneBelowButton", "exportFileButton", "printMapButton"}) {
        CAPTURE(name);
        const QWidget& seen = childOf(bar, name);
        CHECK(seen.isVisible());
        CHECK(bar.rect().contains(QRect(seen.mapTo(&bar, QPoint()), seen.size())));
    }
    const auto& print = dynamic_cast<const QToolButton&>(childOf(bar, "printMapButton"));
    const bool isNamed = print.toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    CHECK((isNamed || width < 1280));
    CHECK((!isNamed || width > 760));
}

TEST_CASE("Window: no letter is underlined twice in a menu", "[ui][window][words]") {
    WindowRig rig;
    chooseLanguage(GENERATE(dutch, russian, english));
    rig.click("template-hair-salon-7");
    WindowRig::press(GENERATE("Alt+1", "Alt+2", "Alt+3"));
    static const QRegularExpression mark(QStringLiteral("&([^&])"));
    for (const char* name : {"fileMenu", "journeyMenu", "selectMenu", "toolsMenu", "helpMenu"}) {
        const QMenu* menu = rig.window().findChild<QMenu*>(QString::fromLatin1(name));
        REQUIRE(menu != nullptr);
        QHash<QString, QString> entries;
        for (const QAction* action : menu->actions()) {
            const QString letter = mark.match(action->text()).captured(1).toLower();
            if (letter.isEmpty() || !action->isVisible()) {
                continue;
            }
            INFO(menu->objectName().toStdString() << ": " << action->text().toStdString() << ", "
                                                  << entries.value(letter).toStdString());
            CHECK_FALSE(entries.contains(letter));
            entries.insert(letter, action->text());
        }
    }
}

TEST_CASE("Window: all that can be acted on has a name", "[ui][window][words]") {
    WindowRig rig;
    CHECK(namelessIn(rig.window()) == Texts{});
    startMapWithoutWords(rig);
    visitAll(rig, [&] { CHECK(namelessIn(rig.window()) == Texts{}); });
}

namespace {

/// True where each is told to a widget of its own, and the keyboard is in one of them at a time.
bool areApart(const QAction& left, const QAction& right) {
    const auto widgetsOf = [](const QAction& action) {
        QSet<const QObject*> widgets;
        for (const QObject* object : action.associatedObjects()) {
            if (qobject_cast<const QMenu*>(object) == nullptr) {
                widgets.insert(object);
            }
        }
        return widgets;
    };
    const auto isLocal = [](const QAction& action) {
        return action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
    };
    return isLocal(left) && isLocal(right) && !widgetsOf(left).intersects(widgetsOf(right));
}

} // namespace

TEST_CASE("Window: no key means two things", "[ui][window][words]") {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::press("F8"); // the differences, which have keys of their own
    QHash<QKeySequence, const QAction*> keys;
    for (const QAction* action : rig.window().findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            INFO(action->objectName().toStdString() << ' ' << key.toString().toStdString());
            const QAction* other = keys.value(key);
            CHECK((other == nullptr || areApart(*action, *other)));
            keys.insert(key, action);
        }
    }
    CHECK(keys.size() > 30);
}
