#include "journalled_editor.h"

#include <algorithm>
#include <utility>

namespace cjm::test {

using namespace model;

HistoryList listOf(edit::History history) {
    HistoryList list;
    while (history.canUndo()) {
        history.undo();
        ++list.current;
    }
    list.documents.push_back(history.current());
    while (history.canRedo()) {
        list.steps.push_back(history.stepToRedo());
        history.redo();
        list.documents.push_back(history.current());
    }
    return list;
}

bool isEndOf(const HistoryList& shorter, const HistoryList& longer) {
    if (shorter.documents.size() > longer.documents.size()) {
        return false;
    }
    const std::size_t missing = longer.documents.size() - shorter.documents.size();
    const auto from = [&](const auto& all) {
        return all.begin() + static_cast<std::ptrdiff_t>(missing);
    };
    return shorter.current + missing == longer.current &&
           std::equal(shorter.documents.begin(), shorter.documents.end(), from(longer.documents)) &&
           std::equal(shorter.steps.begin(), shorter.steps.end(), from(longer.steps));
}

JournalledEditor::JournalledEditor(std::uint64_t seed)
    : m_random(seed)
    , m_editor(seed)
    , m_history(m_editor.startingDocument()) {}

void JournalledEditor::act(store::EditJournal* journal) {
    const std::size_t choice = m_random.below(10);
    if (m_undosToCome > 0 && m_history.canUndo()) {
        --m_undosToCome;
        undo(journal);
    } else if (choice == 0 && m_history.canRedo()) {
        redo(journal);
    } else if (choice == 1 && m_history.canUndo()) {
        m_undosToCome = m_random.below(4);
        undo(journal);
    } else {
        edit(journal);
    }
}

void JournalledEditor::edit(store::EditJournal* journal) {
    if (m_random.oneIn(5)) {
        m_history.seal();
        if (journal != nullptr) {
            journal->seal();
        }
    }
    base::Result<Document> next = m_editor.edit(document());
    while (!next || *next == document()) {
        next = m_editor.edit(document());
    }
    const Change change = diff(document(), *next);
    const edit::Step step{static_cast<edit::StepKind>(m_random.below(8)),
                          static_cast<RowType>(m_random.below(enumerationNames(RowType{}).size())),
                          1 + m_random.below(9)};
    const std::string key = m_random.oneIn(3) ? "card text" : "";
    m_history.record(*next, step, key);
    if (journal != nullptr) {
        journal->record(change, step, key, document());
    }
}

void JournalledEditor::undo(store::EditJournal* journal) {
    const Document before = document();
    m_history.undo();
    if (journal != nullptr) {
        journal->undo(diff(before, document()), document());
    }
}

void JournalledEditor::redo(store::EditJournal* journal) {
    const Document before = document();
    m_history.redo();
    if (journal != nullptr) {
        journal->redo(diff(before, document()), document());
    }
}

} // namespace cjm::test
