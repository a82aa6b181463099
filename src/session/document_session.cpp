#include <cjm/base/check.h>
#include <cjm/session/document_session.h>

#include <utility>
#include <vector>

namespace cjm::session {

namespace {

struct AsEvent {
    Event operator()(const model::Change& change) const { return DocumentChanged{change}; }

    Event operator()(SelectionChanged event) const { return event; }

    Event operator()(DocumentSaved event) const { return event; }

    Event operator()(HistoryReplaced event) const { return event; }

    Event operator()(DraftChanged event) const { return event; }
};

} // namespace

DocumentSession::DocumentSession(model::Document document, std::optional<DocumentFile> file)
    : m_ids(base::UuidGenerator::fromSystem())
    , m_history(document)
    , m_selection(startingSelection(document))
    , m_file(std::move(file))
    , m_saved(std::move(document)) {}

DocumentSession::DocumentSession(edit::History history, model::Document saved,
                                 std::optional<DocumentFile> file)
    : m_ids(base::UuidGenerator::fromSystem())
    , m_history(std::move(history))
    , m_selection(startingSelection(m_history.current()))
    , m_file(std::move(file))
    , m_saved(std::move(saved)) {}

base::Result<void> DocumentSession::apply(const edit::Step& step,
                                          base::Result<model::Document> next,
                                          std::string mergeKey) {
    if (!next) {
        return base::fail(std::move(next.error()));
    }
    forgetDraft();
    const model::Document before = document();
    m_history.record(*std::move(next), step, mergeKey);
    model::Change change = model::diff(before, document());
    if (m_journal && !change.isEmpty()) {
        m_journal->record(change, step, std::move(mergeKey), document());
    }
    tellChange(before, std::move(change));
    return {};
}

void DocumentSession::keepDraft(const edit::Step& step, model::Document typed) {
    if (typed == document()) {
        forgetDraft();
        return;
    }
    const bool isNew = !m_draft;
    if (isNew) {
        m_draft = Draft{document(), base::toText(m_ids())};
    }
    const model::Change change = model::diff(m_draft->typed, typed);
    if (m_journal && !change.isEmpty()) {
        m_journal->record(change, step, m_draft->mergeKey, typed);
    }
    m_draft->typed = std::move(typed);
    if (isNew) {
        note(DraftChanged{});
        tellNews();
    }
}

/// The journal hears that it is undone.
void DocumentSession::forgetDraft() {
    if (!m_draft) {
        return;
    }
    const model::Change change = model::diff(m_draft->typed, document());
    m_draft.reset();
    if (m_journal && !change.isEmpty()) {
        m_journal->undo(change, document());
    }
    note(DraftChanged{});
    tellNews();
}

void DocumentSession::endMerging() {
    m_history.seal();
    if (m_journal && !m_draft) { // all of a draft is one step
        m_journal->seal();
    }
}

void DocumentSession::undo() {
    moveThrough(&edit::History::undo, &store::EditJournal::undo);
}

void DocumentSession::redo() {
    moveThrough(&edit::History::redo, &store::EditJournal::redo);
}

void DocumentSession::moveThrough(void (edit::History::*step)(), KeptStep kept) {
    forgetDraft();
    const model::Document before = document();
    (m_history.*step)();
    model::Change change = model::diff(before, document());
    if (m_journal && !change.isEmpty()) {
        (*m_journal.*kept)(change, document());
    }
    tellChange(before, std::move(change));
}

void DocumentSession::beginWhatIf() {
    CJM_CHECK(!isInWhatIf());
    forgetDraft();
    endMerging();
    edit::History trying(document());
    m_beforeWhatIf = std::exchange(m_history, std::move(trying));
    tellHistory();
}

const model::Document& DocumentSession::documentBeforeWhatIf() const {
    CJM_CHECK(isInWhatIf());
    return m_beforeWhatIf->current();
}

void DocumentSession::keepWhatIf(const edit::Step& step) {
    const model::Document kept = document();
    leaveWhatIf();
    const model::Change change = model::diff(document(), kept);
    m_history.record(kept, step);
    if (m_journal && !change.isEmpty()) {
        m_journal->record(change, step, {}, kept);
    }
    tellHistory();
}

void DocumentSession::throwWhatIfAway() {
    const model::Document tried = document();
    leaveWhatIf();
    tellChange(tried, model::diff(tried, document()));
    tellHistory();
}

/// The journal knows nothing of a what-if, so that a crash in one loses none of its steps: it hears
/// that they are undone.
void DocumentSession::leaveWhatIf() {
    CJM_CHECK(isInWhatIf());
    forgetDraft();
    endMerging();
    const auto tellUndone = [this](const model::Document& from, const model::Document& to) {
        if (const model::Change change = model::diff(from, to); m_journal && !change.isEmpty()) {
            m_journal->undo(change, to);
        }
    };
    while (m_history.canUndo()) {
        const model::Document after = document();
        m_history.undo();
        tellUndone(after, document());
    }
    tellUndone(document(), documentBeforeWhatIf()); // beyond what a history remembers
    m_history = *std::move(m_beforeWhatIf);
    m_beforeWhatIf.reset();
}

void DocumentSession::tellHistory() {
    note(HistoryReplaced{});
    tellNews();
}

void DocumentSession::keepJournal(std::unique_ptr<store::EditJournal> journal) {
    m_journal = std::move(journal);
}

void DocumentSession::closeJournal() {
    if (m_journal) {
        m_journal->finish();
        m_journal.reset();
    }
}

void DocumentSession::tellChange(const model::Document& before, model::Change change) {
    if (change.isEmpty()) {
        return;
    }
    Selection selection = carriedOver(m_selection, before, document());
    const bool isOther = selection != m_selection;
    m_selection = std::move(selection);
    // Both at once, so that nothing an observer does comes between them.
    note(std::move(change));
    if (isOther) {
        note(SelectionChanged{});
    }
    tellNews();
}

void DocumentSession::select(Selection selection) {
    selection = carriedOver(std::move(selection), document(), document());
    if (selection != m_selection) {
        m_selection = std::move(selection);
        note(SelectionChanged{});
        tellNews();
    }
}

bool DocumentSession::isModified() const {
    return m_draft || !(document() == m_saved);
}

model::Document DocumentSession::documentToSave() {
    endMerging();
    return document();
}

void DocumentSession::noteSaved(DocumentFile file, model::Document saved) {
    m_file = std::move(file);
    m_saved = std::move(saved);
    if (m_journal) {
        m_journal->saved({{}, store::JournalledFile{m_file->path, m_file->identity.digest}},
                         m_saved);
    }
    note(DocumentSaved{});
    tellNews();
}

Subscription DocumentSession::observe(Observer observer) {
    auto subscription = std::make_shared<const Observer>(std::move(observer));
    m_observers.push_back(subscription);
    return subscription;
}

void DocumentSession::note(Happening happening) {
    std::erase_if(m_observers, [](const auto& observer) { return observer.expired(); });
    m_news.push_back({std::move(happening), m_observers});
}

void DocumentSession::tellNews() {
    if (m_isTelling) {
        return; // the call that tells goes on with it
    }
    m_isTelling = true;
    while (!m_news.empty()) {
        const News news = std::move(m_news.front());
        m_news.pop_front();
        const Event event = std::visit(AsEvent{}, news.happening);
        for (const std::weak_ptr<const Observer>& observer : news.observers) {
            if (const std::shared_ptr<const Observer> alive = observer.lock()) {
                (*alive)(event);
            }
        }
    }
    m_isTelling = false;
}

} // namespace cjm::session
