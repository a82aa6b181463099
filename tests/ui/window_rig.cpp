#include "window_rig.h"

#include "saving.h"

#include <cjm/layout/hit_test.h>
#include <cjm/wording/text.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWheelEvent>
#include <QWindow>
#include <algorithm>
#include <utility>

namespace cjm::test {

namespace {

constexpr QSize windowSize(1280, 1000);

QString qt(const std::string& text) {
    return wording::toQt(text);
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : ", ") + text;
    }
    return all;
}

std::string wordsOf(const model::Card& card) {
    if (!card.emotion) {
        return card.text;
    }
    const std::string word = card.text + card.emotionWord;
    return std::to_string(*card.emotion) + (word.empty() ? "" : " " + word);
}

/// What comes after the first frame of a map is there, if there is one: the fields of the panel and
/// the words of the status bar.
bool isComplete(const ui::MainWindow& window) {
    const auto* status = window.findChild<QLabel*>(QStringLiteral("countStatus"));
    return status == nullptr ||
           (!status->text().isEmpty() &&
            window.findChild<QWidget*>(QStringLiteral("journeyTitle")) != nullptr);
}

void waitForKeyboard() {
    REQUIRE(QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }));
}

/// Calls the function with the menu that pops up next, which closes by itself once something in it
/// was chosen.
void whenPopup(std::function<void(QMenu&)> answer) {
    QTimer::singleShot(0, qApp, [answer = std::move(answer)] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            answer(*menu);
        } else {
            whenPopup(answer);
        }
    });
}

} // namespace

WindowRig::WindowRig(std::optional<model::ContentLanguage> language, files::Places places)
    : m_operations(files::systemFileOperations())
    , m_settings(qt(m_folder / "settings.ini"), QSettings::IniFormat)
    , m_program(m_operations, m_settings, language, std::move(places)) {
    m_operations.giveFileSystem(files::FileSystem::local); // whatever the tests run on
    ui::MainWindow& first = m_program.newWindow();
    first.resize(windowSize);
    lookAt(first);
    startWatchingKeyboard();
}

WindowRig::WindowRig(const QStringList& files)
    : m_operations(files::systemFileOperations())
    , m_settings(qt(m_folder / "settings.ini"), QSettings::IniFormat)
    , m_program(m_operations, m_settings, std::nullopt) {
    m_operations.giveFileSystem(files::FileSystem::local); // whatever the tests run on
    m_program.start(files);
    ui::MainWindow& last = *windows().back();
    last.resize(windowSize);
    lookAt(last);
    startWatchingKeyboard();
}

void WindowRig::startWatchingKeyboard() {
    QObject::connect(
        qApp, &QGuiApplication::focusWindowChanged, &m_desktop,
        // Later: the program may be about to give it to another window.
        [this] { QTimer::singleShot(0, &m_desktop, [this] { giveKeyboardBack(); }); },
        Qt::QueuedConnection);
}

WindowRig::~WindowRig() {
    QLocale::setDefault(m_localeBefore);
}

/// When a menu or a dialog closes, a desktop does this.
void WindowRig::giveKeyboardBack() {
    if (QGuiApplication::focusWindow() != nullptr) {
        return;
    }
    QWidget* dialog = QApplication::activeModalWidget();
    if (dialog != nullptr && dialog->isVisible()) {
        dialog->activateWindow();
    } else if (!m_window.isNull() && m_window->isVisible()) {
        m_window->activateWindow();
    }
}

ui::MainWindow& WindowRig::window() {
    REQUIRE_FALSE(m_window.isNull());
    return *m_window;
}

std::vector<ui::MainWindow*> WindowRig::windows() {
    std::vector<ui::MainWindow*> open;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<ui::MainWindow*>(widget);
        if (window != nullptr && window->isVisible()) {
            open.push_back(window);
        }
    }
    return open;
}

void WindowRig::lookAt(ui::MainWindow& window) {
    m_window = &window;
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(QTest::qWaitFor([&] { return isComplete(window); }));
}

void WindowRig::lookAtOther() {
    std::vector<ui::MainWindow*> others = windows();
    others.erase(std::remove(others.begin(), others.end(), m_window), others.end());
    REQUIRE(others.size() == 1);
    lookAt(*others.front());
}

QString WindowRig::focused() {
    const QWidget* widget = QApplication::focusWidget();
    return widget == nullptr ? QString() : widget->objectName();
}

bool WindowRig::sees(const char* name) {
    const auto widgets = window().findChildren<QWidget*>(QString::fromLatin1(name));
    return std::any_of(widgets.begin(), widgets.end(),
                       [](const QWidget* widget) { return widget->isVisible(); });
}

QString WindowRig::textOf(const char* label) {
    return find<QLabel>(label).text();
}

QAction& WindowRig::action(const char* name) {
    INFO(name);
    auto* action = window().findChild<QAction*>(QString::fromLatin1(name));
    REQUIRE(action != nullptr);
    return *action;
}

ui::Canvas& WindowRig::canvas() {
    auto* canvas = window().findChild<ui::Canvas*>(QStringLiteral("canvas"));
    REQUIRE(canvas != nullptr);
    return *canvas;
}

std::string WindowRig::phases() {
    std::vector<std::string> titles;
    for (const model::Phase* phase : grid().phases()) {
        titles.push_back(phase->title);
    }
    return joined(titles);
}

std::string WindowRig::lanes() {
    std::vector<std::string> titles;
    for (const model::Lane* lane : grid().lanes()) {
        titles.push_back(lane->title.empty() ? std::string(nameOf(lane->kind)) : lane->title);
    }
    return joined(titles);
}

std::string WindowRig::cell(std::size_t phase, std::size_t lane) {
    std::vector<std::string> texts;
    for (const model::Card* card : grid().cell({phase, lane})) {
        texts.push_back(wordsOf(*card));
    }
    return joined(texts);
}

QRect WindowRig::phaseAt(std::size_t index) {
    return canvas().placeOf(referenceTo(grid().phases().at(index)->id));
}

QRect WindowRig::laneAt(std::size_t index) {
    return canvas().placeOf(referenceTo(grid().lanes().at(index)->id));
}

QRect WindowRig::cardAt(std::size_t phase, std::size_t lane, std::size_t index) {
    return canvas().placeOf(referenceTo(grid().cell({phase, lane}).at(index)->id));
}

QPoint WindowRig::freePlaceIn(std::size_t phase, std::size_t lane) {
    return {phaseAt(phase).center().x(), laneAt(lane).bottom() - 3};
}

void WindowRig::press(const char* keys) {
    waitForKeyboard();
    const QKeySequence sequence = QKeySequence::fromString(QLatin1String(keys));
    REQUIRE(sequence.count() == 1);
    QTest::keyClick(static_cast<QWidget*>(nullptr), sequence[0].key(),
                    sequence[0].keyboardModifiers());
}

void WindowRig::press(std::initializer_list<const char*> keys) {
    for (const char* each : keys) {
        press(each);
    }
}

void WindowRig::type(const std::string& text) {
    waitForKeyboard();
    for (const QChar letter : wording::toQt(text)) {
        const char latin = letter.toLatin1();
        const Qt::Key key = latin > 0 ? QTest::asciiToKey(latin) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, static_cast<QWidget*>(nullptr), key, letter,
                            Qt::NoModifier);
    }
}

void WindowRig::mouse(QTest::MouseAction action, QWidget& widget, QPoint place,
                      Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
    const QWidget* top = widget.window();
    QTest::mouseEvent(action, top->windowHandle(), button, modifiers, widget.mapTo(top, place));
}

void WindowRig::click(const char* widget) {
    QWidget& found = find(widget);
    click(found, found.rect().center());
}

void WindowRig::click(QWidget& widget, QPoint place) {
    INFO(wording::fromQt(widget.objectName()));
    REQUIRE(widget.visibleRegion().contains(place));
    mouse(QTest::MouseClick, widget, place);
}

void WindowRig::click(QPoint onMap, Qt::KeyboardModifiers modifiers) {
    REQUIRE(canvas().viewport()->rect().contains(onMap));
    mouse(QTest::MouseClick, *canvas().viewport(), onMap, Qt::LeftButton, modifiers);
}

void WindowRig::doubleClick(QPoint onMap) {
    REQUIRE(canvas().viewport()->rect().contains(onMap));
    mouse(QTest::MouseDClick, *canvas().viewport(), onMap);
}

void WindowRig::clickEntry(QMenu& menu, const char* action) {
    INFO(action);
    QAction* entry = nullptr;
    for (QAction* candidate : menu.actions()) {
        if (candidate->objectName() == QLatin1String(action)) {
            entry = candidate;
        }
    }
    REQUIRE(entry != nullptr);
    REQUIRE(entry->isEnabled());
    mouse(QTest::MouseClick, menu, menu.actionGeometry(entry).center());
}

void WindowRig::chooseAt(QPoint onMap, const char* action) {
    whenPopup([this, action](QMenu& menu) { clickEntry(menu, action); });
    mouse(QTest::MouseClick, *canvas().viewport(), onMap, Qt::RightButton);
}

void WindowRig::chooseAtFocus(const char* action) {
    whenPopup([this, action](QMenu& menu) { clickEntry(menu, action); });
    press("Shift+F10");
}

std::string WindowRig::entriesAtFocus() {
    std::string names;
    whenPopup([&names](QMenu& menu) {
        for (const QAction* entry : menu.actions()) {
            if (!entry->isSeparator()) {
                names += (names.empty() ? "" : " ") + entry->objectName().toStdString();
            }
        }
        menu.close();
    });
    press("Shift+F10");
    return names;
}

QMenu& WindowRig::open(const std::vector<const char*>& menus) {
    QMenuBar& bar = *window().menuBar();
    QMenu* opened = nullptr;
    for (const char* name : menus) {
        INFO(name);
        auto* menu = bar.findChild<QMenu*>(QString::fromLatin1(name));
        REQUIRE(menu != nullptr);
        if (opened == nullptr) {
            click(bar, bar.actionGeometry(menu->menuAction()).center());
        } else {
            const QRect entry = opened->actionGeometry(menu->menuAction());
            mouse(QTest::MouseClick, *opened, entry.center());
        }
        REQUIRE(QTest::qWaitFor([menu] { return menu->isVisible(); }));
        opened = menu;
    }
    return *opened;
}

void WindowRig::choose(const std::vector<const char*>& menus, const char* action) {
    clickEntry(open(menus), action);
}

void WindowRig::grab(QPoint onMap, Qt::KeyboardModifiers modifiers) {
    REQUIRE(canvas().viewport()->rect().contains(onMap));
    mouse(QTest::MousePress, *canvas().viewport(), onMap, Qt::LeftButton, modifiers);
}

void WindowRig::dragTo(QPoint onMap, Qt::KeyboardModifiers modifiers) {
    mouse(QTest::MouseMove, *canvas().viewport(), onMap, Qt::NoButton, modifiers);
}

void WindowRig::drop(QPoint onMap, Qt::KeyboardModifiers modifiers) {
    dragTo(onMap, modifiers);
    mouse(QTest::MouseRelease, *canvas().viewport(), onMap, Qt::LeftButton, modifiers);
}

void WindowRig::turnWheel(QPoint onMap, int angle, Qt::KeyboardModifiers modifiers) {
    QWidget* viewport = canvas().viewport();
    QWheelEvent event(onMap, viewport->mapToGlobal(onMap), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &event);
}

void WindowRig::dropFiles(const std::vector<std::string>& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const std::string& path : paths) {
        urls.append(QUrl::fromLocalFile(qt(path)));
    }
    data.setUrls(urls);
    dropAt(data, window().rect().center());
}

void WindowRig::dropOnMap(const QMimeData& data, QPoint onMap) {
    dropAt(data, canvas().viewport()->mapTo(&window(), onMap));
}

void WindowRig::dropAt(const QMimeData& data, QPoint place) {
    QWindow* handle = window().windowHandle();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(handle, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(handle, &drop);
}

void WindowRig::addPhase(const char* title) {
    press("Ctrl+Shift+Right");
    type(title);
    press("Return");
}

void WindowRig::saveNewMap(const char* phase, const char* name) {
    click("emptyMap");
    addPhase(phase);
    whenAskedForFile(path(name));
    save();
    REQUIRE(readText(path(name)) != "(missing)");
}

void WindowRig::save() {
    press("Ctrl+S");
    waitForSaving();
}

void WindowRig::waitForSaving() {
    const auto* saving = window().findChild<ui::Saving*>();
    REQUIRE(saving != nullptr);
    REQUIRE(QTest::qWaitFor([saving] { return !saving->isSaving(); }));
    QCoreApplication::processEvents(); // so that all of the window shows it
}

void WindowRig::whenAskedForFile(const std::string& path) {
    whenModal([path](QWidget& dialog) {
        auto* fileDialog = qobject_cast<QFileDialog*>(&dialog);
        REQUIRE(fileDialog != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        // Pasted, as what is typed opens suggestions, which take the keyboard; and again, until the
        // folder has been read and the file that was suggested gives way.
        QGuiApplication::clipboard()->setText(qt(path));
        QWidget& name = childOf(dialog, "fileNameEdit");
        name.setFocus();
        REQUIRE(QTest::qWaitFor([&] {
            QTest::keyClick(&name, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(&name, Qt::Key_V, Qt::ControlModifier);
            const QStringList files = fileDialog->selectedFiles();
            return files.size() == 1 && files.front().startsWith(qt(path));
        }));
        const auto* box = dialog.findChild<QDialogButtonBox*>();
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
    });
}

} // namespace cjm::test
