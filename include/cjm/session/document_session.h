// One open document: its history, what is selected in it, and what of it is saved.
//
//     DocumentSession session(read.document(), read.file);
//     const Subscription watching = session.observe([](const Event& event) { ... });
//     Result<void> done = session.apply({StepKind::edit, RowType::card},
//                                       edit::updateRow(session.document(), card));
//
// For one thread. It does no work on the disk: see background_saver.h. What is shown and how
// belongs to the ui.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/uuid.h>
#include <cjm/edit/history.h>
#include <cjm/model/change.h>
#include <cjm/session/document_file.h>
#include <cjm/session/event.h>
#include <cjm/session/selection.h>
#include <cjm/store/edit_journal.h>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cjm::session {

class DocumentSession {
public:
    /// A document without a file is new or a copy: it wants a name when it is saved first.
    explicit DocumentSession(model::Document document,
                             std::optional<DocumentFile> file = std::nullopt);
    /// Work that goes on: what could be undone before can be undone.
    /// @param saved the document as it was saved last
    DocumentSession(edit::History history, model::Document saved, std::optional<DocumentFile> file);
    DocumentSession(const DocumentSession&) = delete;
    DocumentSession& operator=(const DocumentSession&) = delete;
    ~DocumentSession() = default;

    [[nodiscard]] const model::Document& document() const { return m_history.current(); }

    /// Fresh ids for new rows.
    [[nodiscard]] base::UuidGenerator& ids() { return m_ids; }

    /// Takes the outcome of an edit as the next document. One that is equal is no step. Steps with
    /// the same key that follow each other become one.
    ///
    /// Errors: those of the edit; then nothing has changed.
    base::Result<void> apply(const edit::Step& step, base::Result<model::Document> next,
                             std::string mergeKey = {});

    /// What is typed and not accepted yet: the document as it would be. The history knows nothing
    /// of it, and the journal keeps it as one step, so that a crash does not lose it. The next
    /// edit, undo or redo takes its place.
    void keepDraft(const edit::Step& step, model::Document typed);

    /// What was typed is not wanted.
    void forgetDraft();

    /// Ends the merging of steps, as when a field loses the keyboard.
    void endMerging();

    /// Every step from here on is kept in the journal too. It stays where it is when the session
    /// ends, until `closeJournal`.
    void keepJournal(std::unique_ptr<store::EditJournal> journal);

    /// The person is done with this document: what is not saved is not wanted any more.
    void closeJournal();

    /// For what can be undone and redone, and how these steps are called.
    [[nodiscard]] const edit::History& history() const { return m_history; }

    void undo();
    void redo();

    /// What is edited from here on is a what-if: it is kept as one step or thrown away as a whole,
    /// and until then `undo` leads back to here at most. Only where there is none yet.
    void beginWhatIf();

    [[nodiscard]] bool isInWhatIf() const { return m_beforeWhatIf.has_value(); }

    /// The document from which the what-if began. Only in one.
    [[nodiscard]] const model::Document& documentBeforeWhatIf() const;

    /// What was tried out is one step from here on; none where it comes to nothing. Only in a
    /// what-if.
    void keepWhatIf(const edit::Step& step);

    /// The document is the one from before the what-if again, with what could be undone and redone
    /// then. Only in a what-if.
    void throwWhatIfAway();

    [[nodiscard]] const Selection& selection() const { return m_selection; }

    /// Rows that are not on the map of the journey are left out; without a cell of it, the first
    /// one gets the focus. A journey that the document does not have gives the starting selection.
    void select(Selection selection);

    [[nodiscard]] const std::optional<DocumentFile>& file() const { return m_file; }

    /// True where the document is another than the one that was opened or saved last, or something
    /// is typed that is no edit yet.
    [[nodiscard]] bool isModified() const;

    /// The document as it is now, to be written somewhere. What is typed from here on is a step of
    /// its own, so that undo leads back to what was saved.
    [[nodiscard]] model::Document documentToSave();

    /// This is the document's file from now on. What it holds may be older than the current
    /// document, which is modified then.
    void noteSaved(DocumentFile file, model::Document saved);

    /// The observer is called after every event until the subscription goes, in the order in which
    /// observers came. It may change the document and start and end observations; it may not end
    /// the session nor wait for a person. All observers hear of events in the same order: what one
    /// of them changes is told when all know what was before, and `document` is ahead until then.
    [[nodiscard]] Subscription observe(Observer observer);

private:
    /// As an event, but with a change of its own that lasts until it is told.
    using Happening =
        std::variant<model::Change, SelectionChanged, DocumentSaved, HistoryReplaced, DraftChanged>;

    using KeptStep = void (store::EditJournal::*)(const model::Change&, model::Document);

    struct Draft {
        model::Document typed;
        std::string mergeKey; ///< Of its own.
    };

    struct News {
        Happening happening;
        std::vector<std::weak_ptr<const Observer>> observers; ///< Those who were there then.
    };

    void note(Happening happening);
    void tellNews();
    void moveThrough(void (edit::History::*step)(), KeptStep kept);
    void tellChange(const model::Document& before, model::Change change);
    void leaveWhatIf();
    void tellHistory();

    base::UuidGenerator m_ids;
    edit::History m_history;
    std::optional<edit::History> m_beforeWhatIf; ///< Set aside for as long as it lasts.
    std::optional<Draft> m_draft;
    Selection m_selection;
    std::optional<DocumentFile> m_file;
    model::Document m_saved;
    std::unique_ptr<store::EditJournal> m_journal;
    std::vector<std::weak_ptr<const Observer>> m_observers;
    std::deque<News> m_news; ///< What is still to be told.
    bool m_isTelling = false;
};

} // namespace cjm::session
