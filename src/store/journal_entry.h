// What an edit journal says: entry by entry what was done, and beside it the state of the whole.
//
// A change is written as the rows after it and the ids of the rows that it removed, field by field
// from the one field list. Which fields there are belongs to the version of the program that wrote
// the journal: `journalShape` tells whether it was this one.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/edit/history.h>
#include <cjm/files/status.h>
#include <cjm/model/change.h>
#include <cjm/store/edit_journal.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace cjm::store {

struct RecordedStep {
    model::Change change;
    edit::Step step;
    std::string mergeKey;
};

enum class Direction { undo, redo };

/// Carries its change too: a list of steps that begins with the journal may not reach as far.
struct MovedStep {
    Direction direction = Direction::undo;
    model::Change change;
};

struct SealedStep {};

using JournalEntry = std::variant<RecordedStep, MovedStep, SealedStep>;

/// Of the journal as a whole, after its last entry.
struct JournalState {
    JournalSubject subject;
    std::string replaces; ///< The name of a journal that this one makes needless; often empty.
    std::uint64_t lastEntry = 0;
    std::uint64_t steps = 0; ///< Since the document was saved.
    bool isSaved = false;    ///< The current document is the one in the subject's file.
    files::Moment lastEdit = {};
};

[[nodiscard]] base::Bytes encodeEntry(const JournalEntry& entry);

/// Nothing where the bytes are not an entry. The changes that it gives have no rows before, but for
/// the ids of those that are removed: they are for `changedBy`.
[[nodiscard]] std::optional<JournalEntry> decodeEntry(base::BytesView bytes);

/// The document with the change's rows put in and removed, whatever was there before.
[[nodiscard]] model::Document changedBy(model::Document document, const model::Change& change);

[[nodiscard]] base::Bytes encodeState(const JournalState& state);
[[nodiscard]] std::optional<JournalState> decodeState(base::BytesView bytes);

/// A number that differs between versions of the program which would misread each other's entries.
[[nodiscard]] std::uint32_t journalShape();

} // namespace cjm::store
