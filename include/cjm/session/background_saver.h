// Saves the document of a session on a thread of its own: who works on it never waits for the disk.
//
//     BackgroundSaver saver(operations, session, keepVersion, post,
//                           [](const SaveReport& report) { ... });
//     saver.save();
//
// Only the disk work is done on the thread. All functions are for the session's thread, on which
// the report comes, through `post`.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/digest.h>
#include <cjm/base/post.h>
#include <cjm/base/result.h>
#include <cjm/files/file_operations.h>
#include <cjm/session/document_session.h>
#include <cjm/store/document_file.h>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace cjm::session {

/// Whether what is replaced goes among the older versions.
enum class Former {
    keptWherePossible, ///< A save does not fail because an older version could not be kept.
    keptFirst,         ///< Somebody else's work: only what was kept is replaced.
};

/// Where a document goes, and what is there now.
struct SaveTarget {
    std::string path;
    files::Expectation expectation;
    Former former = Former::keptWherePossible;
};

/// Puts the bytes of a file of this path among the older versions of a document. Called on the
/// threads of all savers.
using KeepVersion = std::function<base::Result<void>(
    model::DocumentId document, base::BytesView bytes, const std::string& path)>;

/// What became of a save.
struct SaveReport {
    SaveTarget target;

    /// Errors: those of `store::saveFile`; then file and session are as they were.
    base::Result<store::SavedFile> saved;

    /// Why what was saved, or what was there before, is not among the older versions. Where the
    /// save failed: it failed because of that.
    std::optional<base::Error> notKept = {};
};

class BackgroundSaver {
public:
    /// May ask a person and start the next save, but not end the saver.
    using Told = std::function<void(const SaveReport&)>;

    /// @param keep gets what was saved, and before the first save to a file what it held
    /// @param told after each save, when the session has heard of it
    BackgroundSaver(files::FileOperations& operations, DocumentSession& session, KeepVersion keep,
                    base::Post post, Told told);
    BackgroundSaver(const BackgroundSaver&) = delete;
    BackgroundSaver& operator=(const BackgroundSaver&) = delete;
    /// What is being written is written to its end; nobody hears of it.
    ~BackgroundSaver();

    /// Replaces the session's file, as long as it is what was read or saved last. While a save is
    /// under way, it is done after that, with the document as it is then; not if the first fails.
    /// Only where the session has a file, or gets one by a save that is under way.
    void save();

    /// Saves to this place, which becomes the session's file. Waits as `save` does.
    void saveAs(SaveTarget target);

    /// From the call to the report of the last save that waits.
    [[nodiscard]] bool isSaving() const { return m_run != nullptr || !m_waiting.empty(); }

    /// Returns when nothing is being saved any more, and `told` has heard of all.
    void wait();

private:
    /// One save, from its start to its report.
    struct Run;

    /// Absent: the file that the session has when it is begun.
    using Wanted = std::optional<SaveTarget>;

    void want(Wanted wanted);
    void beginNext();
    void finish();

    files::FileOperations& m_operations;
    DocumentSession& m_session;
    KeepVersion m_keep;
    base::Post m_post;
    Told m_told;
    base::Digest m_kept; ///< Of what this has put among the older versions last.
    std::deque<Wanted> m_waiting;
    std::shared_ptr<Run> m_run; ///< The one that is under way.
    std::jthread m_thread;      ///< Its last; goes before what it works with.
};

} // namespace cjm::session
