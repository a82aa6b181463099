#include "main_window.h"

#include "about_dialog.h"
#include "after_first_frame.h"
#include "automatic_saver.h"
#include "clipboard_actions.h"
#include "difference_actions.h"
#include "document_thumbnail.h"
#include "exporting.h"
#include "file_notices.h"
#include "file_watch.h"
#include "finding_actions.h"
#include "ideal_view_actions.h"
#include "inspector_dock.h"
#include "journal_keeping.h"
#include "journey_actions.h"
#include "main_tool_bar.h"
#include "map_actions.h"
#include "map_page.h"
#include "map_status.h"
#include "memory_at_rest.h"
#include "new_map.h"
#include "page_commands.h"
#include "palette_actions.h"
#include "panes.h"
#include "picture_actions.h"
#include "plain_messages.h"
#include "program.h"
#include "questions.h"
#include "recent_files_menu.h"
#include "saving.h"
#include "second_click.h"
#include "selection_actions.h"
#include "shortcuts_dialog.h"
#include "spelling_marks.h"
#include "start_page.h"
#include "touchpoint_actions.h"
#include "versions_dialog.h"

#include <cjm/wording/error_sentence.h>

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QUrl>
#include <utility>

namespace cjm::ui {

namespace {

constexpr QSize firstWindowSize(1500, 1000);
constexpr QSize leastSize(760, 560);

QStringList filesIn(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

} // namespace

MainWindow::MainWindow(Program& program)
    : m_program(program)
    , m_commands(*this)
    , m_menus(new Menus(*menuBar(), m_commands,
                        [this](model::LaneKind kind) { m_actions->addLane(kind); }))
    , m_toolBar(new MainToolBar(m_commands, this))
    , m_pages(new QStackedWidget(this))
    , m_inspectorDock(new InspectorDock(this))
    , m_palette(new PaletteActions(m_commands, program.settings(), *this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(leastSize);
    setAcceptDrops(true);
    setCentralWidget(m_pages);
    setContextMenuPolicy(Qt::NoContextMenu);
    addToolBar(m_toolBar);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    statusBar()->hide();
    connectCommands();
    if (!restoreGeometry(m_program.settings().windowGeometry())) {
        resize(firstWindowSize.boundedTo(screen()->availableSize()));
    }
    m_recentMenu =
        new RecentFilesMenu(m_menus->recentFiles(), m_program.recentFiles(),
                            [this](const QString& path) { m_program.open(path, *this); });
    retranslate();
}

MainWindow::~MainWindow() {
    // What looks at the document goes before it does.
    delete m_inspectorDock;
    delete m_page;
    delete m_fileWatch;
    delete m_saving;
}

QString MainWindow::path() const {
    return m_document ? m_document->path() : QString();
}

QString MainWindow::nameWithoutFile() const {
    return m_document && !m_document->session().file() ? m_document->name() : QString();
}

QWidget& MainWindow::map() const {
    return *m_page->canvas().viewport();
}

void MainWindow::showStart() {
    if (hasDocument() || m_startPage != nullptr) {
        return;
    }
    m_startPage = new StartPage(m_program.recentFiles(), m_program.thumbnails(), m_pages);
    m_pages->addWidget(m_startPage);
    connect(m_startPage, &StartPage::templateChosen, this,
            [this](const QString& id) { startFrom(mapFromTemplate(id)); });
    connect(m_startPage, &StartPage::emptyMapChosen, this, [this] { startFrom(emptyMap()); });
    connect(m_startPage, &StartPage::openChosen, this, &MainWindow::chooseFile);
    connect(m_startPage, &StartPage::fileChosen, this,
            [this](const QString& file) { m_program.open(file, *this); });
}

void MainWindow::connectCommands() {
    m_commands.on(Command::newMap, this, [this] {
        if (hasDocument()) { // the start page is there already otherwise
            m_program.newWindow();
        }
    });
    m_commands.on(Command::open, this, &MainWindow::chooseFile);
    // A text that is still being typed goes with the rest of the map.
    const auto onMap = [this](Command command, auto&& function) {
        m_commands.on(command, this, [this, function] {
            m_page->acceptTyping();
            function();
        });
    };
    onMap(Command::save, [this] { m_saving->save(); });
    onMap(Command::saveAs, [this] { m_saving->saveAs(); });
    onMap(Command::olderVersions, [this] { showVersions(); });
    onMap(Command::exportFile, [this] { m_exporting->exportFile(); });
    onMap(Command::printPreview, [this] { m_exporting->preview(); });
    onMap(Command::print, [this] { m_exporting->print(); });
    m_commands.on(Command::closeWindow, this, &MainWindow::closeDocument);
    m_commands.on(Command::quit, &m_program, &Program::quit);
    m_commands.on(Command::showInspector, this, [this](bool isShown) {
        m_inspectorDock->setVisible(isShown);
        m_program.settings().setInspector(isShown ? PanelState::shown : PanelState::hidden);
    });
    m_commands.on(Command::showLegend, this, [this](bool isShown) {
        m_program.settings().setLegend(isShown ? PanelState::shown : PanelState::hidden);
    });
    m_commands.on(Command::fullScreen, this, [this](bool isFull) {
        setWindowState(isFull ? windowState() | Qt::WindowFullScreen
                              : windowState() & ~Qt::WindowFullScreen);
    });
    m_commands.on(Command::checkSpelling, this, [this](bool isOn) {
        const SpellingState state = isOn ? SpellingState::on : SpellingState::off;
        m_program.settings().setSpelling(state);
        m_program.spelling().setState(state);
    });
    connect(&m_program.spelling(), &Spelling::changed, this, &MainWindow::refreshCommands);
    m_commands.on(Command::settings, this, [this] { m_program.openSettings(*this); });
    m_commands.on(Command::shortcuts, this,
                  [this] { ShortcutsDialog(m_commands.all(), this).exec(); });
    m_commands.on(Command::about, this, [this] { AboutDialog(this).exec(); });
}

void MainWindow::chooseFile() {
    QFileDialog dialog(this, tr("Open"), m_program.settings().lastFolder(),
                       tr("Journey maps (%1)").arg(QStringLiteral("*.cjm *.json")));
    keepMessagesPlain(dialog);
    dialog.setObjectName(QStringLiteral("openDialog"));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    if (dialog.exec() == QDialog::Accepted) {
        for (const QString& file : dialog.selectedFiles()) {
            m_program.open(file, *this);
        }
    }
}

void MainWindow::startFrom(const NewMap& map) {
    if (map.document) {
        show(*map.document, std::nullopt, m_program.nameForNewMap(map.name));
    } else {
        tell(wording::errorSentence(map.document.error(),
                                    map.name.isEmpty() ? OpenDocument::untitled() : map.name));
    }
}

void MainWindow::show(model::Document document, std::optional<session::DocumentFile> file,
                      const QString& suggestedName) {
    showDocument(
        std::make_unique<OpenDocument>(std::move(document), std::move(file), suggestedName));
    beginJournal();
}

void MainWindow::showSalvaged(model::Document document, const QString& name) {
    const store::RecoveredDocument salvaged{.history = edit::History(std::move(document))};
    showDocument(std::make_unique<OpenDocument>(salvaged, name));
    beginJournal();
}

void MainWindow::beginJournal() {
    new JournalKeeping(*m_document, m_program.operations(), m_program.folders().recovery,
                       m_page->standing());
}

void MainWindow::show(RecoveredMap map) {
    showDocument(std::make_unique<OpenDocument>(map.document, map.name));
    new JournalKeeping(*m_document, m_program.operations(), std::move(map), m_page->standing());
}

void MainWindow::showDocument(std::unique_ptr<OpenDocument> document) {
    m_document = std::move(document);
    m_page = new MapPage(*m_document, m_pages);
    addActions();
    placePage();
    connectPage();
    watchFile();
    new DocumentThumbnail(*m_document, m_program.thumbnails(), *m_page);
    new MemoryAtRest(*m_document, *m_page);
    retranslate();
    if (m_page->canvas().map().grid().phases().empty()) {
        m_page->focusFirstPhase();
    } else {
        m_page->focusMap();
    }
}

/// What the commands do with the document that is shown.
void MainWindow::addActions() {
    m_actions = new MapActions(m_commands, *m_document, *m_page);
    // The page owns these, and they go with it.
    new JourneyActions(m_commands, *m_document, *m_page);
    new IdealViewActions(m_commands, *m_page);
    new DifferenceActions(m_commands, *m_document, *m_page, {*this, *m_inspectorDock});
    new SelectionActions(m_commands, *m_document, *m_page);
    m_panes = new Panes(m_commands, *m_document, *m_page, *m_inspectorDock);
    new TouchpointActions(m_commands, *m_document, *m_page, *this, *m_inspectorDock);
    auto* pictures = new PictureActions(m_commands, *m_document, m_program.operations(),
                                        m_program.stored(), *m_page);
    new ClipboardActions(m_commands, *m_document, *m_page, *pictures);
    m_finding = new FindingActions(m_commands, *m_page);
    m_finding->showOverview(m_program.settings().overview());
    m_saving = new Saving(*m_document, m_program.operations(), m_program.olderVersions(),
                          m_program.settings(), *this);
    m_exporting = std::make_unique<Exporting>(*m_document, m_page->idealViews(),
                                              m_program.operations(), m_program.stored(), *this);
    m_palette->searchIn(*m_document, *m_page);
    new SpellingMarks(*this, m_program.spelling(), *m_document, m_page);
}

/// In place of the start page, with the bars and the sidebar around it.
void MainWindow::placePage() {
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    if (m_startPage != nullptr) {
        takeSecondClick(); // of who double-clicked a template
        m_pages->removeWidget(m_startPage);
        m_startPage->deleteLater();
        m_startPage = nullptr;
    }
    m_inspectorDock->fillFor(*m_document, m_commands, map());
    showSidebarAsWanted();
    m_toolBar->fillFor(*m_document, m_page->pages());
    m_toolBar->show();
    auto* status = new MapStatus(*m_document, *m_saving, m_page->canvas(), m_commands, this);
    statusBar()->addWidget(status, 1);
    afterFirstFrame(map(), *status, [status] { status->follow(); });
    statusBar()->show();
}

/// As a person has left it; later the command and what takes its place decide.
void MainWindow::showSidebarAsWanted() {
    const bool isWanted = m_program.settings().inspector() == PanelState::shown;
    m_commands.action(Command::showInspector)->setChecked(isWanted);
    m_inspectorDock->setVisible(isWanted);
}

void MainWindow::connectPage() {
    connect(m_document.get(), &OpenDocument::changed, this, &MainWindow::refreshTitle);
    connect(m_document.get(), &OpenDocument::saved, this, &MainWindow::refreshTitle);
    connect(m_document.get(), &OpenDocument::draftChanged, this, &MainWindow::refreshTitle);
    connect(m_saving, &Saving::placeChosen, &m_program.recentFiles(), &RecentFiles::add);
    m_page->canvas().setLabelWidth(m_program.settings().labelWidth());
    connect(&m_page->canvas(), &Canvas::labelWidthChosen, this,
            [this](std::optional<double> width) { m_program.settings().setLabelWidth(width); });
    connect(&m_page->pages(), &Pages::changed, this, &MainWindow::refreshCommands);
    connect(&m_page->idealViews(), &IdealViews::changed, this, &MainWindow::refreshCommands);
    connect(m_page, &MapPage::viewChanged, this, &MainWindow::refreshCommands);
    connect(m_saving, &Saving::told, this, &MainWindow::tell);
    connect(m_exporting.get(), &Exporting::told, this, &MainWindow::tell);
    connect(&m_page->canvas(), &Canvas::menuWanted, this, [this](const QPoint& place) {
        m_menus->openContextMenu(place, &m_page->canvas(), m_document->selection());
    });
    connect(m_page, &MapPage::tableMade, this, [this](CardTable& table) {
        connect(&table, &CardTable::menuWanted, this, [this, &table](const QPoint& place) {
            m_menus->openContextMenu(place, &table, m_document->selection());
        });
    });
    connect(m_finding, &FindingActions::overviewChosen, this,
            [this](PanelState state) { m_program.settings().setOverview(state); });
}

void MainWindow::watchFile() {
    m_fileWatch =
        new FileWatch(*m_document, *m_saving, m_program.operations(), m_program.places(), this);
    // The page owns these, and they go with it.
    new FileNotices(*m_document, *m_saving, *m_fileWatch, m_page->standing());
    new AutomaticSaver(*m_document, *m_saving, *m_fileWatch, m_program.settings(), *m_page);
    afterFirstFrame(map(), *m_fileWatch, [watch = m_fileWatch] { watch->start(); });
}

void MainWindow::tell(const QString& sentence) {
    if (m_page != nullptr) {
        m_page->notices().tell(sentence);
    } else {
        tellError(this, sentence);
    }
}

void MainWindow::offer(const QString& sentence, const QString& button,
                       std::function<void()> action) {
    m_page->notices().offer(sentence, button, std::move(action));
}

void MainWindow::showVersions() {
    VersionsDialog dialog(m_program.olderVersions(), *m_document, this);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen()) {
        m_program.openCopy(*dialog.chosen(), *this);
    }
}

void MainWindow::closeDocument() {
    const bool isLast = m_program.windowCount() == 1;
    if (!hasDocument() || !isLast) {
        close();
    } else if (mayClose()) {
        // Closing the last map leads back to the start; quitting is another command.
        m_mayClose = true;
        m_program.settings().setWindowGeometry(saveGeometry()); // for the window of the start
        m_program.newWindow();
        close();
    }
}

bool MainWindow::agreeToClose() {
    m_mayClose = mayClose();
    return m_mayClose;
}

bool MainWindow::mayClose() {
    if (m_page != nullptr) {
        m_page->acceptTyping();
    }
    return m_mayClose || m_saving == nullptr || m_saving->mayClose();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_program.settings().setWindowGeometry(saveGeometry());
    if (hasDocument()) {
        m_document->session().closeJournal();
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    for (const QString& file : filesIn(*event->mimeData())) {
        m_program.open(file, *this);
    }
}

bool MainWindow::focusNextPrevChild(bool next) {
    return m_panes != nullptr ? m_panes->tab(next ? TabWay::forwards : TabWay::backwards)
                              : QMainWindow::focusNextPrevChild(next);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange) {
        m_commands.action(Command::fullScreen)->setChecked(isFullScreen());
    }
}

void MainWindow::retranslate() {
    m_commands.retranslate();
    m_menus->retranslate();
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_inspectorDock->setWindowTitle(tr("Properties"));
    m_recentMenu->refill();
    if (m_actions != nullptr) {
        m_actions->refresh();
    }
    refreshTitle();
    refreshCommands();
}

void MainWindow::refreshTitle() {
    if (!hasDocument()) {
        setWindowTitle(QStringLiteral("Salonreis"));
        return;
    }
    // A name may hold the sign that stands for the mark of changes.
    QString name = m_document->name();
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(QStringLiteral("%1[*] — Salonreis").arg(name));
    setWindowModified(m_document->session().isModified());
}

void MainWindow::refreshCommands() {
    m_menus->setMapMenusEnabled(hasDocument());
    for (const Command command :
         {Command::save, Command::saveAs, Command::olderVersions, Command::exportFile,
          Command::printPreview, Command::print, Command::find, Command::findNext,
          Command::findPrevious, Command::replace, Command::showTable, Command::showOverview,
          Command::mapProperties}) {
        m_commands.action(command)->setEnabled(hasDocument());
    }
    if (m_page != nullptr) {
        showCommandsOf(m_page->use(), m_commands);
        m_menus->showMenusOf(m_page->use());
    }
    m_commands.action(Command::showLegend)
        ->setChecked(m_program.settings().legend() == PanelState::shown);
    QAction* spelling = m_commands.action(Command::checkSpelling);
    spelling->setVisible(Dictionary::canBeRead());
    spelling->setChecked(m_program.spelling().state() == SpellingState::on);
}

} // namespace cjm::ui
