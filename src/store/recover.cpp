#include "journal_entry.h"
#include "journal_file.h"
#include "log_end.h"
#include "replay.h"

#include <cjm/store/document_bytes.h>
#include <cjm/store/recovery.h>

#include <utility>

namespace cjm::store {

namespace {

base::Result<model::Document> readSnapshot(JournalFile& file, std::uint64_t number) {
    const base::Result<std::optional<JournalRow>> row = file.read(JournalTable::snapshot, number);
    if (!row) {
        return base::fail(row.error());
    }
    if (!*row || !(*row)->body) {
        return base::fail(base::ErrorCode::damagedDocument, {}, "snapshot");
    }
    base::Result<OpenedDocument> opened = fromBytes(*(*row)->body, [] { return false; });
    if (!opened) {
        return base::fail(opened.error());
    }
    if (!opened->remarks.empty()) {
        return base::fail(base::ErrorCode::damagedDocument, {}, "snapshot's digest");
    }
    return std::move(opened->document);
}

std::optional<JournalEntry> readStep(JournalFile& file, std::uint64_t number) {
    const base::Result<std::optional<JournalRow>> row = file.read(JournalTable::step, number);
    const bool isSound = row && *row && (*row)->body;
    return isSound ? decodeEntry(*(*row)->body) : std::nullopt;
}

/// From the snapshot on as far as the entries lead.
base::Result<Replayed> replayFrom(JournalFile& file, std::uint64_t snapshot) {
    const base::Result<model::Document> document = readSnapshot(file, snapshot);
    if (!document) {
        return base::fail(document.error());
    }
    return replay(*document, snapshot, [&](std::uint64_t number) {
        // The entries of another version of the program could be read as something that nobody did.
        return file.isOfThisShape() ? readStep(file, number) : std::nullopt;
    });
}

std::optional<JournalState> readState(JournalFile& file) {
    const base::Result<std::optional<JournalRow>> row = file.read(JournalTable::state, stateNumber);
    const bool isSound = row && *row && (*row)->body;
    return isSound ? decodeState(*(*row)->body) : std::nullopt;
}

/// The oldest snapshot gives the most to undo; a later one may lead further where the file is
/// damaged.
base::Result<Replayed> replayFurthest(JournalFile& file, const std::optional<JournalState>& state) {
    const base::Result<std::vector<std::uint64_t>> snapshots = file.numbers(JournalTable::snapshot);
    if (!snapshots) {
        return base::fail(snapshots.error());
    }
    base::Result<Replayed> furthest =
        base::fail(base::ErrorCode::damagedDocument, {}, "no snapshot");
    for (const std::uint64_t snapshot : *snapshots) {
        base::Result<Replayed> replayed = replayFrom(file, snapshot);
        if (!furthest || (replayed && replayed->lastEntry > furthest->lastEntry)) {
            furthest = std::move(replayed);
        }
        if (furthest && state && furthest->lastEntry == state->lastEntry) {
            break;
        }
    }
    return furthest;
}

struct StepsBack {
    std::size_t count = 0;
    bool areToDocument = false; ///< False: to the first that there is.
};

StepsBack stepsBack(edit::History history, const model::Document& document) {
    StepsBack steps;
    for (; history.current() != document && history.canUndo(); history.undo()) {
        ++steps.count;
    }
    steps.areToDocument = history.current() == document;
    return steps;
}

/// A program that ends right after a save has not told its journal of the file any more.
std::optional<UnchangedFile> unchangedFile(files::FileOperations& operations,
                                           const std::optional<JournalledFile>& known,
                                           const edit::History& history) {
    if (!known) {
        return std::nullopt;
    }
    base::Result<OpenedFile> opened = openFile(operations, known->path, [] { return false; });
    if (!opened || !opened->content.remarks.empty()) {
        return std::nullopt;
    }
    if (opened->identity.digest != known->digest &&
        !stepsBack(history, opened->content.document).areToDocument) {
        return std::nullopt;
    }
    return UnchangedFile{known->path, opened->identity, std::move(opened->content.document)};
}

} // namespace

std::size_t RecoveredDocument::unsavedSteps() const {
    return stepsBack(history, file ? file->document : model::Document()).count;
}

base::Result<RecoveredDocument> recover(files::FileOperations& operations,
                                        const LeftJournal& left) {
    const std::string path = left.place.path();
    const base::Result<bool> lost = hasLostTransactions(operations, path + "-wal");
    base::Result<JournalFile> file = JournalFile::open(path);
    if (!file) {
        return base::fail(file.error());
    }
    const std::optional<JournalState> state = readState(*file);
    base::Result<Replayed> replayed = replayFurthest(*file, state);
    if (!replayed) {
        base::Error error = replayed.error();
        error.subject = error.code == base::ErrorCode::newerFormat ? error.subject : path;
        return base::fail(std::move(error));
    }
    const bool isWhole = lost && !*lost && state && replayed->lastEntry == state->lastEntry;
    std::optional<UnchangedFile> unchanged =
        unchangedFile(operations, left.subject.file, replayed->history);
    return RecoveredDocument{.history = std::move(replayed->history),
                             .file = std::move(unchanged),
                             .isWhole = isWhole,
                             .lastEntry = replayed->lastEntry};
}

} // namespace cjm::store
