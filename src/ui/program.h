// What all windows of the program share: settings, language, the list of recent files, and which
// file is open in which window.
#pragma once

#include "app_folders.h"
#include "recent_files.h"
#include "recovery.h"
#include "settings.h"
#include "spelling.h"
#include "thumbnails.h"
#include "version_words.h"

#include <cjm/files/file_operations.h>
#include <cjm/files/folder_kind.h>
#include <cjm/model/content_language.h>
#include <cjm/session/read_document.h>
#include <cjm/store/older_versions.h>
#include <cjm/wording/translations.h>

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QTimer>
#include <optional>
#include <vector>

namespace cjm::ui {

class MainWindow;

class Program : public QObject {
    Q_OBJECT

public:
    /// @param language for this run; absent: what the settings say
    /// @param places where a map is not as safe as elsewhere
    Program(files::FileOperations& operations, QSettings& settings,
            std::optional<model::ContentLanguage> language, files::Places places = {});
    ~Program() override;

    [[nodiscard]] files::FileOperations& operations() { return m_operations; }

    [[nodiscard]] Settings& settings() { return m_settings; }

    [[nodiscard]] const AppFolders& folders() const { return m_folders; }

    [[nodiscard]] const files::Places& places() const { return m_places; }

    [[nodiscard]] RecentFiles& recentFiles() { return m_recentFiles; }

    [[nodiscard]] Thumbnails& thumbnails() { return m_thumbnails; }

    [[nodiscard]] Spelling& spelling() { return m_spelling; }

    /// Of all documents. May be used from all threads.
    [[nodiscard]] const store::OlderVersions& olderVersions() const { return m_olderVersions; }

    [[nodiscard]] std::size_t windowCount() const { return m_windows.size(); }

    /// A window with the start page.
    MainWindow& newWindow();

    /// The first window: with the first of these files, the others in windows of their own; with
    /// the start page where there is none or it cannot be opened.
    void start(const QStringList& files);

    /// Opens a file in this window where it has no document, else in a new one. A file that is open
    /// already is brought to the front instead. What cannot be opened is told in the window.
    void open(const QString& path, MainWindow& from);

    /// Opens an older version as a map without a file, in this window where it has no document,
    /// else in a new one.
    void openCopy(VersionCopy copy, MainWindow& from);

    /// This name, or the one of maps without a name; with a number behind it where another window
    /// has a map of that name that is not saved yet.
    [[nodiscard]] QString nameForNewMap(const QString& name) const;

    /// Speaks this language from now on, in every window; absent: the system's.
    void speak(std::optional<model::ContentLanguage> language);

    /// What each part remembers by itself.
    [[nodiscard]] QSettings& stored() { return m_stored; }

    void openSettings(QWidget& window);

    /// Closes every window, or none where a person wants one to stay.
    void quit();

Q_SIGNALS:
    /// All windows should look like this from here on.
    void appearanceChosen(cjm::ui::Appearance appearance);

private:
    /// Tells what is to be told of a file that was opened, and offers an older version where a part
    /// of it is missing.
    void tellOf(const session::ReadDocument& document, const QString& path, MainWindow& window);

    /// Tells why a file cannot be opened, and offers an older version of a damaged one.
    void refuse(const QString& path, const base::Error& error, MainWindow& from);

    /// For the work of a program that was stopped and had not quite ended when this one started.
    void lookAgain();

    /// Tells what could not be read, and sees to the next look where there may be more.
    void settle(const Recovery& recovery);

    /// The first in this window where it has no document. A map takes the place of its own file,
    /// opened in the meantime and not changed.
    void showRecovered(std::vector<RecoveredMap> maps, MainWindow& first);

    /// Not shown yet, and empty.
    MainWindow& addWindow();
    [[nodiscard]] MainWindow* windowWith(const QString& path) const;

    files::FileOperations& m_operations;
    QSettings& m_stored;
    Settings m_settings;
    files::Places m_places;
    RecentFiles m_recentFiles;
    AppFolders m_folders;
    Thumbnails m_thumbnails;
    store::OlderVersions m_olderVersions;
    Spelling m_spelling;
    wording::Translations m_translations;
    QTimer m_nextLook;
    int m_looksLeft = 20;
    std::vector<MainWindow*> m_windows; ///< They delete themselves when they are closed.
};

} // namespace cjm::ui
