// A person at work with the journal running: random edits, undo and redo, each told to the journal
// as a session does.
//
//     JournalledEditor editor(7);
//     EditJournal journal(operations, folder, {"Salon", {}}, editor.document(), {});
//     editor.act(&journal);
#pragma once

#include <cjm/edit/history.h>
#include <cjm/store/edit_journal.h>

#include <edit/random_editor.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cjm::test {

/// Everything that a history can show: its documents, from the first to the last, what led to each,
/// and which of them is the current one.
struct HistoryList {
    std::vector<model::Document> documents;
    std::vector<edit::Step> steps;
    std::size_t current = 0;

    friend bool operator==(const HistoryList&, const HistoryList&) = default;
};

[[nodiscard]] HistoryList listOf(edit::History history);

/// True where one of them is as the other, but begins later.
[[nodiscard]] bool isEndOf(const HistoryList& shorter, const HistoryList& longer);

/// Does the same with the same seed, with or without a journal.
class JournalledEditor {
public:
    explicit JournalledEditor(std::uint64_t seed);

    [[nodiscard]] const model::Document& document() const { return m_history.current(); }

    [[nodiscard]] const edit::History& history() const { return m_history; }

    /// One step, undo or redo, told to the journal if there is one.
    void act(store::EditJournal* journal);

    /// A new step.
    void edit(store::EditJournal* journal);

private:
    void undo(store::EditJournal* journal);
    void redo(store::EditJournal* journal);

    Random m_random;
    RandomEditor m_editor;
    edit::History m_history;
    std::size_t m_undosToCome = 0;
};

} // namespace cjm::test
