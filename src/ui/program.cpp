#include "program.h"

#include "after_first_frame.h"
#include "main_window.h"
#include "offer_older_version.h"
#include "settings_dialog.h"
#include "wait_cursor.h"

#include <cjm/wording/error_sentence.h>
#include <cjm/wording/remark_sentence.h>
#include <cjm/wording/text.h>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <chrono>
#include <utility>

namespace cjm::ui {

namespace {

constexpr qsizetype mostRemarks = 3;
constexpr int windowStep = 28;
constexpr std::chrono::milliseconds betweenLooks(500);

/// True for what could be read of a damaged file.
bool isSalvaged(const session::ReadDocument& document) {
    const auto* opened = std::get_if<store::OpenedDocument>(&document.content);
    return opened != nullptr && std::count(opened->remarks.begin(), opened->remarks.end(),
                                           store::OpeningRemark::recovered) > 0;
}

/// True where a damaged file gave only a part of its document.
bool isIncomplete(const session::ReadDocument& document) {
    const auto* opened = std::get_if<store::OpenedDocument>(&document.content);
    return opened != nullptr && !opened->losses.isEmpty();
}

base::Result<session::ReadDocument> read(files::FileOperations& operations, const QString& path) {
    const WaitCursor waiting;
    return session::readDocument(operations, wording::fromQt(path));
}

} // namespace

Program::Program(files::FileOperations& operations, QSettings& settings,
                 std::optional<model::ContentLanguage> language, files::Places places)
    : m_operations(operations)
    , m_stored(settings)
    , m_settings(settings)
    , m_places(std::move(places))
    , m_recentFiles(settings)
    , m_folders(appFolders())
    , m_thumbnails(operations, m_folders.thumbnails, m_recentFiles)
    , m_olderVersions(operations, wording::fromQt(m_folders.olderVersions))
    , m_spelling(operations, m_folders.ownWordsFile) {
    m_spelling.setState(m_settings.spelling());
    connect(&m_nextLook, &QTimer::timeout, this, &Program::lookAgain);
    speak(language ? language : m_settings.language());
}

Program::~Program() {
    while (!m_windows.empty()) {
        delete m_windows.back();
    }
}

MainWindow& Program::newWindow() {
    MainWindow& window = addWindow();
    window.showStart();
    window.show();
    return window;
}

void Program::start(const QStringList& files) {
    Recovery recovery = recoverLeftWork(m_operations, m_folders.recovery);
    MainWindow& first = addWindow();
    showRecovered(std::move(recovery.maps), first);
    for (const QString& file : files) {
        open(file, first);
    }
    first.showStart();
    first.show();
    settle(recovery);
}

void Program::lookAgain() {
    const bool isBusy = QApplication::activeModalWidget() != nullptr;
    if (isBusy || m_windows.empty()) {
        return;
    }
    m_nextLook.stop();
    Recovery recovery = recoverLeftWork(m_operations, m_folders.recovery);
    if (m_windows.empty()) {
        return; // closed behind the question
    }
    showRecovered(std::move(recovery.maps), *m_windows.front());
    settle(recovery);
}

void Program::settle(const Recovery& recovery) {
    for (const QString& refusal : recovery.refusals) {
        m_windows.back()->tell(refusal); // the front one may be closing
    }
    if (recovery.isWorthAnotherLook && m_looksLeft > 0) {
        --m_looksLeft;
        m_nextLook.start(betweenLooks);
    }
}

void Program::showRecovered(std::vector<RecoveredMap> maps, MainWindow& first) {
    for (RecoveredMap& map : maps) {
        const std::optional<store::UnchangedFile>& file = map.document.file;
        MainWindow* opened = file ? windowWith(wording::toQt(file->path)) : nullptr;
        MainWindow& window = first.hasDocument() ? addWindow() : first;
        window.show(std::move(map));
        window.show();
        if (opened != nullptr && !opened->isWindowModified()) {
            opened->close();
        }
    }
}

MainWindow& Program::addWindow() {
    auto* window = new MainWindow(*this);
    m_windows.push_back(window);
    connect(window, &QObject::destroyed, this, [this, window] { std::erase(m_windows, window); });
    window->setAttribute(Qt::WA_DeleteOnClose);
    // Not exactly over another one.
    const int step = windowStep * static_cast<int>(m_windows.size() - 1);
    window->move(window->pos() + QPoint(step, step));
    return *window;
}

void Program::open(const QString& path, MainWindow& from) {
    if (MainWindow* window = windowWith(path)) {
        window->raise();
        window->activateWindow();
        return;
    }
    const base::Result<session::ReadDocument> document = read(m_operations, path);
    if (!document) {
        refuse(path, document.error(), from);
        return;
    }
    MainWindow& window = from.hasDocument() ? addWindow() : from;
    const QString name = QFileInfo(path).completeBaseName();
    if (isSalvaged(*document)) {
        window.showSalvaged(document->document(), name);
    } else {
        window.show(document->document(), document->file, name);
    }
    // The settings are written to the disk, which may take longer than all of the start.
    afterFirstFrame(window.map(), *this, [this, path] {
        m_recentFiles.add(path);
        m_settings.setLastFolderOf(path);
    });
    window.show();
    tellOf(*document, path, window);
}

void Program::tellOf(const session::ReadDocument& document, const QString& path,
                     MainWindow& window) {
    const QStringList remarks =
        wording::readingRemarks(document.content, QFileInfo(path).fileName());
    if (remarks.isEmpty()) {
        return;
    }
    const QString sentences = remarks.mid(0, mostRemarks).join(QLatin1Char('\n'));
    const std::optional<OfferedVersion> older =
        isIncomplete(document) ? findOlderVersion(m_olderVersions, path) : std::nullopt;
    if (older) {
        window.offer(sentences, openOlderVersionWords(),
                     [this, &window, copy = older->copy] { openCopy(copy, window); });
    } else {
        window.tell(sentences);
    }
}

void Program::refuse(const QString& path, const base::Error& error, MainWindow& from) {
    from.showStart();
    from.show();
    const QString sentence = wording::errorSentence(error, QDir::toNativeSeparators(path));
    std::optional<OfferedVersion> older =
        suggestsOlderVersion(error) ? findOlderVersion(m_olderVersions, path) : std::nullopt;
    if (!older) {
        from.tell(sentence);
    } else if (askForOlderVersion(&from, sentence, *older)) {
        openCopy(std::move(older->copy), from);
    }
}

void Program::openCopy(VersionCopy copy, MainWindow& from) {
    MainWindow& window = from.hasDocument() ? addWindow() : from;
    window.show(std::move(copy.document), std::nullopt, copy.name);
    window.show();
}

QString Program::nameForNewMap(const QString& name) const {
    const QString wanted = name.isEmpty() ? OpenDocument::untitled() : name;
    const auto isTaken = [this](const QString& one) {
        return std::any_of(m_windows.begin(), m_windows.end(), [&](const MainWindow* window) {
            return window->nameWithoutFile() == one;
        });
    };
    QString free = wanted;
    for (int number = 2; isTaken(free); ++number) {
        free = QStringLiteral("%1 %2").arg(wanted, QString::number(number));
    }
    return free == wanted ? name : free; // what has no name follows the window's language
}

MainWindow* Program::windowWith(const QString& path) const {
    for (MainWindow* window : m_windows) {
        if (!window->path().isEmpty() && truePath(window->path()) == truePath(path)) {
            return window;
        }
    }
    return nullptr;
}

void Program::speak(std::optional<model::ContentLanguage> language) {
    m_translations.use(language.value_or(wording::languageFor(QLocale::system())));
}

void Program::openSettings(QWidget& window) {
    SettingsDialog dialog(m_settings, &window);
    connect(&dialog, &SettingsDialog::languageChosen, this, &Program::speak);
    connect(&dialog, &SettingsDialog::appearanceChosen, this, &Program::appearanceChosen);
    dialog.exec();
}

void Program::quit() {
    const std::vector<MainWindow*> windows = m_windows;
    const bool mayQuit = std::all_of(windows.begin(), windows.end(),
                                     [](MainWindow* window) { return window->agreeToClose(); });
    for (MainWindow* window : windows) {
        if (mayQuit) {
            window->close();
        } else {
            window->forgetAgreement();
        }
    }
}

} // namespace cjm::ui
