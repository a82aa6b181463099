#include "file_watch.h"

#include "moment_now.h"
#include "posting.h"
#include "recent_files.h"

#include <cjm/wording/text.h>

#include <QFileInfo>
#include <chrono>
#include <utility>

namespace cjm::ui {

namespace {

using session::FileState;
using namespace std::chrono_literals;

constexpr auto untilQuiet = 300ms; ///< A program that saves does so in several steps.
constexpr auto betweenPolls = 30s;

} // namespace

FileWatch::FileWatch(OpenDocument& document, const Saving& saving,
                     files::FileOperations& operations, files::Places places, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_saving(saving)
    , m_operations(operations)
    , m_places(std::move(places)) {
    m_threads.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilQuiet);
    m_poll.setInterval(betweenPolls);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_poll, &QTimer::timeout, this, &FileWatch::look);
}

FileWatch::~FileWatch() {
    m_threads.waitForDone();
}

void FileWatch::start() {
    connect(&m_document, &OpenDocument::saved, this, &FileWatch::followFile);
    followFile();
}

void FileWatch::followFile() {
    const std::optional<session::DocumentFile>& file = m_document.session().file();
    if (!file) {
        return;
    }
    const bool isOther = m_path != file->path;
    if (isOther) {
        m_path = file->path;
        m_place.reset(); // others may open the old one
        settle();
        watchOnly(truePath(wording::toQt(*m_path)));
    }
    if (isOther || m_state != FileState::own) {
        m_state = FileState::own;
        Q_EMIT changed();
    }
}

void FileWatch::settle() {
    m_threads.start([this, path = *m_path, post = postTo(*this)] {
        // Where nobody waits for it any more, its hint goes at once.
        auto place = std::make_shared<const session::FilePlace>(
            session::settleIn(m_operations, path, m_places, momentNow()));
        post([this, path, place] {
            if (m_path == path) {
                m_place = place;
                // Nobody tells of another machine, nor of another program that was killed.
                if (place->folder == files::FolderKind::network || place->holder) {
                    m_poll.start();
                } else {
                    m_poll.stop();
                }
                Q_EMIT changed();
            }
        });
    });
}

void FileWatch::watchOnly(const QString& file) {
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &FileWatch::lookSoon);
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &FileWatch::lookSoon);
    m_watched = file;
    m_watcher->addPath(QFileInfo(file).path());
    m_watcher->addPath(file);
}

/// A file that was replaced is another one, which nobody watches yet.
void FileWatch::watchAgain() {
    if (!m_watcher->files().contains(m_watched) && QFileInfo::exists(m_watched)) {
        m_watcher->addPath(m_watched);
    }
}

void FileWatch::look() {
    if (m_isLooking || m_saving.isSaving()) {
        lookSoon();
        return;
    }
    m_isLooking = true;
    m_threads.start([this, file = *m_document.session().file(), post = postTo(*this)] {
        const std::optional<FileState> state = session::lookAtFile(m_operations, file);
        post([this, file, state] {
            m_isLooking = false;
            if (m_document.session().file() == file && !m_saving.isSaving()) {
                take(state);
            } else {
                lookSoon(); // it was saved meanwhile
            }
        });
    });
}

void FileWatch::take(std::optional<FileState> state) {
    watchAgain();
    // The other may have closed it: its hint is gone then.
    if (m_place && m_place->holder) {
        settle();
    }
    if (state && state != m_state) {
        m_state = *state;
        Q_EMIT changed();
    }
}

} // namespace cjm::ui
