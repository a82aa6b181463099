// Keeps an eye on the file of an open document: whether others change it, where it lies and who
// else has it open.
//
// The disk is asked on a thread. A file's folder is watched, as a program that saves well puts a
// new file in the place of the old one.
#pragma once

#include "saving.h"

#include <cjm/session/file_place.h>

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>
#include <optional>

namespace cjm::ui {

class FileWatch : public QObject {
    Q_OBJECT

public:
    /// @param operations outlive this, as do document and saving
    FileWatch(OpenDocument& document, const Saving& saving, files::FileOperations& operations,
              files::Places places, QObject* parent);
    ~FileWatch() override;

    /// From now on; until then nothing is asked.
    void start();

    [[nodiscard]] session::FileState state() const { return m_state; }

    /// Of the document's file; none where there is no file, or nothing is known yet.
    [[nodiscard]] const session::FilePlace* place() const { return m_place.get(); }

Q_SIGNALS:
    /// The file's content or place is another than before, or is known now.
    void changed();

private:
    void followFile();
    void settle();

    void lookSoon() { m_soon.start(); }

    void look();
    void take(std::optional<session::FileState> state);
    void watchOnly(const QString& file);
    void watchAgain();

    OpenDocument& m_document;
    const Saving& m_saving;
    files::FileOperations& m_operations;
    files::Places m_places;
    session::FileState m_state = session::FileState::own;
    std::shared_ptr<const session::FilePlace> m_place;
    std::optional<std::string> m_path; ///< That the place is of, or will be.
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QString m_watched; ///< The file itself, behind symbolic links.
    QTimer m_soon;
    QTimer m_poll; ///< Of folders that do not tell what happens in them.
    bool m_isLooking = false;
    QThreadPool m_threads;
};

} // namespace cjm::ui
