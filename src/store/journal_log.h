// What an edit journal writes, and when it needs a new file: EditJournal without its thread.
//
//     JournalLog log(operations, folder, subject, opened);
//     log.take({RecordedStep{change, step, key}, after, now});
//     Result<void> written = log.writeOut();
//
// After a failure nobody knows what of a file is on the disk, not even where a later call succeeds.
// So what follows goes to a new file, which begins with a snapshot of the document as it was before
// all that still waits; the old one goes when that is on the disk.
#pragma once

#include "journal_entry.h"
#include "journal_file.h"

#include <cjm/store/recovery.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cjm::store {

/// The subject's file now holds the document of the message.
struct SavedDocument {
    JournalSubject subject;
};

/// Steps were left out; only the document that they led to is known.
struct SkippedSteps {};

struct JournalMessage {
    std::variant<RecordedStep, MovedStep, SealedStep, SavedDocument, SkippedSteps> what;
    model::Document document; ///< After it; of SavedDocument, the saved one. None for a seal.
    files::Moment when = {};
};

class JournalLog {
public:
    /// A snapshot is made after so many steps, or so many bytes of them.
    static constexpr std::uint64_t stepsBetweenSnapshots = 500;
    static constexpr std::size_t bytesBetweenSnapshots = std::size_t{32} * 1024 * 1024;

    /// What waits longer than this is replaced by the document that it led to.
    static constexpr std::size_t mostWaiting = 1'000;

    JournalLog(files::FileOperations& operations, std::string folder, JournalSubject subject,
               model::Document opened);
    JournalLog(files::FileOperations& operations, LeftJournal left, JournalSubject subject,
               const RecoveredDocument& recovered);

    /// In the order in which it happened. Writes nothing.
    void take(JournalMessage message);

    [[nodiscard]] bool needsWriting() const;

    /// All that was taken is on the disk, or the error and it still waits.
    [[nodiscard]] base::Result<void> writeOut();

    /// Gives up the journal and removes its files.
    void remove();

private:
    void count(const JournalMessage& message);
    void noteSaved(SavedDocument saved, const model::Document& document);
    void skipWaiting();

    [[nodiscard]] base::Result<void> beginFile();
    [[nodiscard]] base::Result<void> goOn();
    void putWaiting(JournalFile& file);
    void settle();
    [[nodiscard]] base::Result<void> addSnapshot();
    void abandonFile();

    files::FileOperations& m_operations;
    std::string m_folder;
    JournalSubject m_subject;

    std::optional<JournalFile> m_file;   ///< Open, as long as nothing went wrong with it.
    std::optional<JournalPlace> m_place; ///< Of the file that is written to.
    std::optional<JournalPlace> m_old;   ///< Of the one that the next one makes needless.
    bool m_mustBegin = false;            ///< With or without steps that wait.

    std::vector<JournalEntry> m_waiting;
    bool m_isOpen = false; ///< The last step may still be merged with the next: a seal counts.
    bool m_hasNewState = false;
    std::uint64_t m_lastWritten = 0;
    std::uint64_t m_lastSnapshot = 0;
    std::uint64_t m_stepsSinceSnapshot = 0;
    std::size_t m_bytesSinceSnapshot = 0;

    model::Document m_written; ///< After the last entry that is on the disk.
    model::Document m_newest;
    std::optional<model::Document> m_saved; ///< As the subject's file has it.
    std::deque<model::Document> m_recent;   ///< After each of the last steps, the newest last.
    std::uint64_t m_steps = 0;              ///< Since the document was saved.
    std::string m_lastMergeKey;
    files::Moment m_lastEdit = {};
};

} // namespace cjm::store
