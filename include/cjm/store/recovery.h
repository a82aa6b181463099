// Finds the journals that a crash has left, and brings back the work in them.
//
//     Result<LeftJournals> left = findLeftJournals(operations, folder);
//     Result<RecoveredDocument> recovered = recover(operations, left->journals.front());
//     LeftJournal& first = left->journals.front();
//     EditJournal journal(operations, std::move(first), subject, *recovered, trouble);
#pragma once

#include <cjm/base/result.h>
#include <cjm/edit/history.h>
#include <cjm/files/file_operations.h>
#include <cjm/files/status.h>
#include <cjm/store/document_file.h>
#include <cjm/store/edit_journal.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cjm::store {

/// The files of one journal, and the lock on them.
struct JournalPlace {
    std::string folder;
    std::string name; ///< Of the files, without their endings: the document's id and the instance.
    files::File lock; ///< Held as long as the journal is somebody's.

    [[nodiscard]] std::string path() const { return folder + '/' + name + ".cjj"; }
};

/// A journal with unsaved work whose program is gone. Nobody else can take it as long as this is
/// there; where it goes without `discard`, the journal stays and is found again.
struct LeftJournal {
    JournalPlace place;
    model::DocumentId document;
    JournalSubject subject = {}; ///< Empty where it could not be read.
    files::Moment lastEdit = {}; ///< When the file was changed, where it could not be read.
    std::uint64_t steps = 0;     ///< Since the document was saved last.

    /// Why it could not be read as far as this; `recover` may still bring back something. Its
    /// subject is the journal's path.
    std::optional<base::Error> damage = {};
};

struct LeftJournals {
    std::vector<LeftJournal> journals; ///< The latest edit first.

    /// There are journals that a program holds. It may run, or be one that was stopped and has not
    /// quite ended: then a later look finds what it leaves.
    bool othersAreHeld = false;
};

/// Those that no running program holds. Journals without unsaved work are removed; one that cannot
/// be read is told, never removed. A folder that is not there has none, and where there is no
/// journal, nothing is opened.
///
/// Errors, with the folder as subject: those of opening and listing it.
[[nodiscard]] base::Result<LeftJournals> findLeftJournals(files::FileOperations& operations,
                                                          const std::string& folder);

/// The user's file, which still is what the journal knows of it: as it was read or saved last, or
/// as one of the journal's own steps.
struct UnchangedFile {
    std::string path;
    files::FileIdentity identity;
    model::Document document; ///< As the file has it.
};

struct RecoveredDocument {
    /// Its current document is valid and exactly what it was at the last step that was kept; what
    /// can be undone goes as far as the journal does.
    edit::History history;

    /// Absent where there was none, or where it is another by now, or gone: then the document is
    /// one without a name.
    std::optional<UnchangedFile> file = {};

    bool isWhole = true;         ///< False: the end of the journal could not be read.
    std::uint64_t lastEntry = 0; ///< For the journal that goes on from here.

    /// The steps that can be undone until the document of its file is reached; all of them where
    /// that is none of these, or there is no file.
    [[nodiscard]] std::size_t unsavedSteps() const;

    /// True where all of it stands in its file.
    [[nodiscard]] bool isSaved() const {
        return isWhole && file && file->document == history.current();
    }
};

/// Errors, with the journal's path as subject: damagedDocument where there is nothing to bring
/// back, newerFormat where a newer version of the program wrote it, notPermitted, readFailed,
/// outOfMemory.
[[nodiscard]] base::Result<RecoveredDocument> recover(files::FileOperations& operations,
                                                      const LeftJournal& left);

/// Removes the journal for good.
///
/// Errors, with the journal's path as subject: those of removing a file.
[[nodiscard]] base::Result<void> discard(files::FileOperations& operations, LeftJournal left);

} // namespace cjm::store
