// The file of an edit journal: an SQLite database with a write-ahead log, and a lock beside it.
//
// Three tables of the same form, numbered bodies, each with a checksum: `state` has one row,
// `snapshot` the documents as the bytes of a .cjm file, `step` the entries after them. A snapshot's
// number is that of the last entry before it.
#pragma once

#include "sqlite_errors.h"

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/files/file_operations.h>
#include <cjm/model/ids.h>
#include <cjm/store/recovery.h>

#include <SQLiteCpp/Database.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::store {

inline constexpr std::string_view journalEnding = ".cjj";
inline constexpr std::string_view logEnding = ".cjj-wal";
inline constexpr std::string_view lockEnding = ".lock";

/// All but the lock's, in the order in which they are removed.
inline constexpr std::array documentEndings = {journalEnding, logEnding,
                                               std::string_view(".cjj-journal")};

enum class JournalTable { state, snapshot, step };

/// The only row of its table.
inline constexpr std::uint64_t stateNumber = 1;

/// A number and the bytes that belong to it, or none where these are damaged.
struct JournalRow {
    std::uint64_t number = 0;
    std::optional<base::Bytes> body;
};

/// Takes the lock of a journal's files, and makes its file where there is none.
///
/// Errors, with the lock's path as subject: fileInUse where somebody has it; those of the calls.
[[nodiscard]] base::Result<JournalPlace> lockJournal(files::FileOperations& operations,
                                                     const files::Folder& folder,
                                                     const std::string& name);

/// Removes all files of a journal, the document first and the lock last, so that a removal that is
/// interrupted leaves nothing that looks like a journal.
///
/// Error: that of the first call that failed; the others are made.
[[nodiscard]] base::Result<void> removeJournal(files::FileOperations& operations,
                                               JournalPlace place);

class JournalFile {
public:
    /// Locks a new journal and makes its file, empty, in a folder that is made where it is missing,
    /// for its owner only.
    ///
    /// Errors, with the folder as subject: those of the calls.
    [[nodiscard]] static base::Result<JournalPlace> create(files::FileOperations& operations,
                                                           const std::string& folder,
                                                           model::DocumentId document);

    /// Opens the database at a place whose lock the caller has. An empty one gets its tables with
    /// the first transaction.
    ///
    /// Errors, with the path as subject: damagedDocument, notPermitted, fileInUse, readFailed,
    /// outOfMemory.
    [[nodiscard]] static base::Result<JournalFile> open(const std::string& path);

    /// Makes all that `work` puts and erases durable, or nothing of it. `work` may throw
    /// SQLite::Exception, as the functions that it calls do.
    template <class Work>
    [[nodiscard]] base::Result<void> transact(Work&& work) {
        return withFileErrors(m_path, base::ErrorCode::writeFailed, [&]() -> base::Result<void> {
            begin();
            work();
            commit();
            return {};
        });
    }

    void put(JournalTable table, std::uint64_t number, base::BytesView body);
    /// All with this number or a smaller one.
    void eraseUpTo(JournalTable table, std::uint64_t number);

    /// Nothing where there is no such row.
    [[nodiscard]] base::Result<std::optional<JournalRow>> read(JournalTable table,
                                                               std::uint64_t number);
    /// Ascending.
    [[nodiscard]] base::Result<std::vector<std::uint64_t>> numbers(JournalTable table);

    /// True where not even the first transaction was finished.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    /// False where its entries are those of another version of the program.
    [[nodiscard]] bool isOfThisShape() const { return m_isOfThisShape; }

private:
    explicit JournalFile(std::string path);

    void configure();
    [[nodiscard]] base::Result<void> examine();
    void begin();
    void commit();

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
    bool m_isEmpty = true;
    bool m_isOfThisShape = true;
};

} // namespace cjm::store
