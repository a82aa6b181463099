// A window of the program, worked as a person works it: by keys and the mouse, never by calls.
//
//     WindowRig rig;
//     rig.click("emptyMap");
//     rig.press("Ctrl+Shift+Right");
//     rig.type("Wassen");
//     rig.press("Return");
//     CHECK(rig.phases() == "Wassen");
//
// Events go through the window that has the keyboard or lies under the pointer, as those of a
// desktop do. Places on the map are those of the canvas's viewport.
#pragma once

#include "canvas.h"
#include "main_window.h"
#include "modal.h"
#include "program.h"

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <temporary_folder.h>

#include <QAction>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QtGlobal>
#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace cjm::test {

class WindowRig {
public:
    /// The program with one window on its start page, speaking this language; absent: English,
    /// which is the system's.
    /// @param places where a map is not as safe as elsewhere
    explicit WindowRig(std::optional<model::ContentLanguage> language = std::nullopt,
                       files::Places places = {});

    /// The program as it starts with these files, looking at its last window.
    explicit WindowRig(const QStringList& files);
    ~WindowRig();
    WindowRig(const WindowRig&) = delete;
    WindowRig& operator=(const WindowRig&) = delete;

    [[nodiscard]] std::string path(const char* name) const { return m_folder / name; }

    /// What the program asks the disk goes through these.
    [[nodiscard]] FaultyFileOperations& operations() { return m_operations; }

    [[nodiscard]] ui::Program& program() { return m_program; }

    /// The first window, or the other one that was looked at.
    [[nodiscard]] ui::MainWindow& window();

    [[nodiscard]] static std::vector<ui::MainWindow*> windows();

    /// What follows is about the other one of two windows, or the one that is left.
    void lookAtOther();

    /// The name of the widget that has the keyboard; empty where none has it.
    [[nodiscard]] static QString focused();

    /// The visible widget of this name in the window.
    template <class Widget = QWidget>
    [[nodiscard]] Widget& find(const char* name) {
        INFO(name);
        for (auto* widget : window().findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) {
                return *widget;
            }
        }
        FAIL("no such widget is seen");
        throw std::logic_error(name);
    }

    [[nodiscard]] bool sees(const char* name);
    [[nodiscard]] QString textOf(const char* label);
    [[nodiscard]] QAction& action(const char* name);

    [[nodiscard]] ui::Canvas& canvas();

    [[nodiscard]] const model::JourneyGrid& grid() { return canvas().map().grid(); }

    [[nodiscard]] const model::Document& document() { return grid().document(); }

    // The map in words: titles with commas between; lanes by their kind or title; a feeling as its
    // score and its word; what is selected as its text.
    [[nodiscard]] std::string phases();
    [[nodiscard]] std::string lanes();
    [[nodiscard]] std::string cell(std::size_t phase, std::size_t lane);

    [[nodiscard]] QRect phaseAt(std::size_t index);
    [[nodiscard]] QRect laneAt(std::size_t index);
    [[nodiscard]] QRect cardAt(std::size_t phase, std::size_t lane, std::size_t index = 0);

    /// A place in a cell that no card covers, at its lower edge.
    [[nodiscard]] QPoint freePlaceIn(std::size_t phase, std::size_t lane);

    /// Keys as in a menu, to whatever has the keyboard.
    static void press(const char* keys);
    static void press(std::initializer_list<const char*> keys);
    static void type(const std::string& text);

    void click(const char* widget);
    void click(QWidget& widget, QPoint place);
    void click(QPoint onMap, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void doubleClick(QPoint onMap);

    /// Shows the context menu of what has the focus and chooses this entry.
    void chooseAtFocus(const char* action);

    /// The names of the entries in the context menu of what has the focus.
    [[nodiscard]] static std::string entriesAtFocus();

    /// Shows the context menu of a place on the map and chooses this entry.
    void chooseAt(QPoint onMap, const char* action);

    /// Opens a menu of the menu bar, and menus in it, by their names.
    QMenu& open(const std::vector<const char*>& menus);

    /// Opens a menu and chooses this entry.
    void choose(const std::vector<const char*>& menus, const char* action);

    void grab(QPoint onMap, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void dragTo(QPoint onMap, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void drop(QPoint onMap, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void turnWheel(QPoint onMap, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// Drops files on the middle of the window, or this data on a place of the map.
    void dropFiles(const std::vector<std::string>& paths);
    void dropOnMap(const QMimeData& data, QPoint onMap);

    /// A phase of this title after the one that has the focus, typed on the map.
    static void addPhase(const char* title);

    /// From the start page: a map with this phase, saved in a file of this name.
    void saveNewMap(const char* phase, const char* name);

    /// Presses the key that saves, and waits as `waitForSaving` does.
    void save();

    /// Until the window says that nothing is being saved any more.
    void waitForSaving();

    /// Answers the file dialog that comes next.
    static void whenAskedForFile(const std::string& path);

private:
    void startWatchingKeyboard();
    void lookAt(ui::MainWindow& window);
    void dropAt(const QMimeData& data, QPoint inWindow);
    void mouse(QTest::MouseAction action, QWidget& widget, QPoint place,
               Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickEntry(QMenu& menu, const char* action);
    void giveKeyboardBack();

    TemporaryFolder m_folder;
    FaultyFileOperations m_operations;
    QLocale m_localeBefore;
    QSettings m_settings;
    ui::Program m_program;
    QPointer<ui::MainWindow> m_window;
    QObject m_desktop; ///< Until it goes, the keyboard is given back.
};

} // namespace cjm::test
