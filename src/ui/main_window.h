// A window of the program: the start page until there is a document, then its map.
#pragma once

#include "commands.h"
#include "menus.h"
#include "open_document.h"
#include "recovery.h"

#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>
#include <functional>
#include <memory>
#include <optional>

namespace cjm::ui {

class Exporting;
class FileWatch;
class FindingActions;
class InspectorDock;
class MainToolBar;
class MapActions;
class MapPage;
class PaletteActions;
class Panes;
class Program;
class RecentFilesMenu;
class Saving;
class StartPage;
struct NewMap;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Program& program);
    ~MainWindow() override;

    [[nodiscard]] bool hasDocument() const { return m_document != nullptr; }

    /// The full path of the document's file; empty where there is none.
    [[nodiscard]] QString path() const;

    /// What a document without a file is called; empty where there is none.
    [[nodiscard]] QString nameWithoutFile() const;

    /// Shows a document from now on. Only for a window without one.
    void show(model::Document document, std::optional<session::DocumentFile> file,
              const QString& suggestedName);

    /// The same for what was saved from a damaged file: whether it is kept is asked before it goes.
    void showSalvaged(model::Document document, const QString& name);

    /// The same for what was recovered; its journal goes on.
    void show(RecoveredMap map);

    /// Where the map is painted. Only of a window with a document.
    [[nodiscard]] QWidget& map() const;

    /// A sentence at the top of the page, or in a box where there is no page to tell it on.
    void tell(const QString& sentence);

    /// The same with a button. Only for a window with a document.
    void offer(const QString& sentence, const QString& button, std::function<void()> action);

    /// The start page, where there is no document.
    void showStart();

    /// Asks what is to be asked before the window closes, so that `close` asks nothing.
    /// @return false where it is to stay
    [[nodiscard]] bool agreeToClose();

    /// The window stays after all.
    void forgetAgreement() { m_mayClose = false; }

    using QMainWindow::show;

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectCommands();
    void showDocument(std::unique_ptr<OpenDocument> document);
    void beginJournal();
    void addActions();
    void placePage();
    void showSidebarAsWanted();
    void connectPage();
    void chooseFile();
    void showVersions();
    void closeDocument();
    [[nodiscard]] bool mayClose();
    void startFrom(const NewMap& map);
    void watchFile();
    void refreshTitle();
    void refreshCommands();
    void retranslate();

    Program& m_program;
    Commands m_commands;
    Menus* m_menus;
    RecentFilesMenu* m_recentMenu = nullptr;
    MainToolBar* m_toolBar;
    QStackedWidget* m_pages;
    StartPage* m_startPage = nullptr;
    InspectorDock* m_inspectorDock;
    PaletteActions* m_palette;
    std::unique_ptr<OpenDocument> m_document;
    MapPage* m_page = nullptr;
    MapActions* m_actions = nullptr;
    QPointer<Panes> m_panes; ///< The page's.
    FindingActions* m_finding = nullptr;
    Saving* m_saving = nullptr;
    FileWatch* m_fileWatch = nullptr;
    std::unique_ptr<Exporting> m_exporting;
    bool m_mayClose = false; ///< It was asked already.
};

} // namespace cjm::ui
