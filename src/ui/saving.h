// Saving a window's document: where to, what stands in the way, and what to ask before it closes.
//
// The window goes on while the disk works; what becomes of a save is told when it is known.
#pragma once

#include "open_document.h"
#include "settings.h"

#include <cjm/session/background_saver.h>
#include <cjm/store/older_versions.h>

#include <QObject>
#include <QTime>
#include <QWidget>
#include <optional>

namespace cjm::ui {

/// Where `save` puts a document that has a file.
enum class SavePlace {
    own,
    another, ///< The file cannot or should not be replaced: a person is asked for another.
};

class Saving : public QObject {
    Q_OBJECT

public:
    /// @param window the parent of every question
    /// @param versions get what was saved and what it replaced
    Saving(OpenDocument& document, files::FileOperations& operations,
           const store::OlderVersions& versions, Settings& settings, QWidget& window);

    /// Begins to save; asks for a name where the document has none.
    void save();

    /// The same, but what goes wrong is told without a question; not while a save is under way.
    void saveQuietly();

    void saveAs();

    /// As `saveAs`, and suggests another name than the document's own.
    void saveCopy();

    /// Shows what the file holds now, in place of the document, as a step that can be undone.
    void reload();

    /// Until the document has another file.
    void setPlace(SavePlace place) { m_savePlace = place; }

    [[nodiscard]] bool isSaving() const { return m_saver.isSaving(); }

    /// When the document was saved last in this window; none where it was not, or holds what was
    /// reloaded since.
    [[nodiscard]] const std::optional<QTime>& savedAt() const { return m_savedAt; }

    /// True from a save that failed until the next one that goes well.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// Asks what to do with changes that are not saved, and waits for what is being saved.
    /// @return false where the window has to stay
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    /// What is to be told of a save that went well.
    void told(const QString& sentence);

    /// A save has begun, or one has ended.
    void stateChanged();

    /// The document was saved to a file that was not its own before.
    void placeChosen(const QString& path);

private:
    void chooseFile(const QString& suggested);
    void saveTo(const session::SaveTarget& target);
    void follow(const session::SaveReport& report);
    void answer(const session::SaveReport& report);
    void answerChanged(const QString& path);
    void answerVanished(const QString& path);
    void tellOf(const session::SaveReport& report);
    [[nodiscard]] bool waitForSave();
    [[nodiscard]] QString suggestedPath() const;

    OpenDocument& m_document;
    files::FileOperations& m_operations;
    Settings& m_settings;
    QWidget& m_window;
    QString m_place; ///< Of the document's file, when it was opened or saved last.
    SavePlace m_savePlace = SavePlace::own;
    std::optional<QTime> m_savedAt;
    bool m_isQuiet = false; ///< What is being saved now.
    bool m_hasFailed = false;
    session::BackgroundSaver m_saver;
};

} // namespace cjm::ui
