// Undo and redo: a list of documents that share their unchanged rows.
//
//     History history(opened);
//     history.record(next, {StepKind::edit, RowType::card}, "card text");
//     if (history.canUndo()) {
//         history.undo();
//     }
#pragma once

#include <cjm/model/document.h>

#include <cstddef>
#include <deque>
#include <string>

namespace cjm::edit {

enum class StepKind { add, edit, move, remove, cut, paste, replace, import };

/// What a step did, for the menu to name: "Undo moving 3 cards".
struct Step {
    StepKind kind = StepKind::edit;
    model::RowType row = model::RowType::card;
    std::size_t count = 1;

    friend bool operator==(const Step&, const Step&) = default;
};

class History {
public:
    /// The oldest documents are forgotten beyond this many.
    static constexpr std::size_t mostDocuments = 500;

    explicit History(model::Document document);

    [[nodiscard]] const model::Document& current() const;

    /// Makes `next` the current document and forgets what could be redone. An equal document is no
    /// step. Steps that follow each other with the same key become one; an empty key never does.
    void record(model::Document next, const Step& step, std::string mergeKey = {});

    /// Ends the merging of steps, as when the focus leaves the text that is typed.
    void seal();

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    /// The step that `undo` would take back. Only where `canUndo`.
    [[nodiscard]] const Step& stepToUndo() const;

    /// The step that `redo` would do again. Only where `canRedo`.
    [[nodiscard]] const Step& stepToRedo() const;

    /// Does nothing where there is nothing to undo.
    void undo();

    /// Does nothing where there is nothing to redo.
    void redo();

private:
    struct Entry {
        model::Document document;
        Step step; ///< What led here.
        std::string mergeKey;
    };

    [[nodiscard]] bool mergesWith(const std::string& mergeKey) const;

    std::deque<Entry> m_entries;
    std::size_t m_current = 0;
    bool m_sealed = true;
};

} // namespace cjm::edit
