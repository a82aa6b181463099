// Keeps every edit of one open document on the disk, in a file of the program's own, so that
// nothing is lost when the program or the machine stops in the middle of the work.
//
//     EditJournal journal(operations, folder, {"Salon", file}, document, tellTrouble);
//     journal.record(change, step, mergeKey, history.current());   // returns at once
//     ...
//     journal.finish();                                            // a clean close: nothing to
//     keep
//
// All calls come from one thread and never wait for the disk, but for `flush`, `finish` and the
// destructor. One thread of the journal's own writes. What is left after a crash is found and read
// by recovery.h.
#pragma once

#include <cjm/base/digest.h>
#include <cjm/base/result.h>
#include <cjm/edit/history.h>
#include <cjm/files/file_operations.h>
#include <cjm/model/change.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace cjm::store {

struct LeftJournal;
struct RecoveredDocument;

/// The user's file as it was read or saved last.
struct JournalledFile {
    std::string path;
    base::Digest digest; ///< Of the whole file.

    friend bool operator==(const JournalledFile&, const JournalledFile&) = default;
};

/// Whose edits they are.
struct JournalSubject {
    std::string name;                   ///< What the window calls it.
    std::optional<JournalledFile> file; ///< Absent where it was never saved.

    friend bool operator==(const JournalSubject&, const JournalSubject&) = default;
};

/// Told on the journal's thread: the error when edits can no longer be written, once, and nothing
/// when they are on the disk again.
using JournalTrouble = std::function<void(const std::optional<base::Error>&)>;

class EditJournal {
public:
    /// Nothing is written, nor any folder made, before the first step.
    EditJournal(files::FileOperations& operations, std::string folder, JournalSubject subject,
                model::Document opened, JournalTrouble trouble);

    /// Goes on with a journal that was left, as what was recovered from it: the work is on the disk
    /// at every moment.
    EditJournal(files::FileOperations& operations, LeftJournal left, JournalSubject subject,
                const RecoveredDocument& recovered, JournalTrouble trouble);

    /// Writes what waits and leaves the journal where it is.
    ~EditJournal();

    EditJournal(const EditJournal&) = delete;
    EditJournal& operator=(const EditJournal&) = delete;

    /// As `edit::History::record` was called; `change` is what it changed, `after` what it led to.
    /// On the disk within a tenth of a second, as far as the disk is as fast.
    void record(const model::Change& change, const edit::Step& step, std::string mergeKey,
                model::Document after);
    void undo(const model::Change& change, model::Document after);
    void redo(const model::Change& change, model::Document after);
    void seal();

    /// The file of the subject now holds this document, which may be older than the current one. A
    /// journal whose current document is saved is not offered after a crash.
    void saved(JournalSubject subject, model::Document document);

    /// Waits until all that was said is on the disk, or until that was tried once and failed.
    void flush();

    /// The end of a session whose document is saved or given up: the journal is removed. What is
    /// said after it is not kept.
    void finish();

private:
    class Writer;

    std::unique_ptr<Writer> m_writer;
};

} // namespace cjm::store
