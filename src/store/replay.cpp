#include "replay.h"

#include <cjm/model/validate.h>

#include <utility>

namespace cjm::store {

namespace {

class Replayer {
public:
    explicit Replayer(edit::History& history)
        : m_history(history) {}

    void operator()(const RecordedStep& recorded) const {
        m_history.record(changedBy(m_history.current(), recorded.change), recorded.step,
                         recorded.mergeKey);
    }

    void operator()(const MovedStep& moved) const {
        const model::Document next = changedBy(m_history.current(), moved.change);
        if (moved.direction == Direction::undo) {
            m_history.undo();
        } else {
            m_history.redo();
        }
        if (!(m_history.current() == next)) {
            m_history = edit::History(next); // it went back to before the journal's first snapshot
        }
    }

    void operator()(const SealedStep&) const { m_history.seal(); }

private:
    edit::History& m_history;
};

bool isValid(const edit::History& history) {
    return model::requireValid(history.current()).has_value();
}

/// Before the first entry that leads to a document that breaks a rule. Each is checked on the way.
Replayed replayValid(const model::Document& document, std::uint64_t number,
                     const EntryAt& entryAt) {
    Replayed replayed{edit::History(document), number};
    while (const std::optional<JournalEntry> entry = entryAt(replayed.lastEntry + 1)) {
        edit::History next = replayed.history;
        std::visit(Replayer(next), *entry);
        if (!isValid(next)) {
            break;
        }
        replayed = {std::move(next), replayed.lastEntry + 1};
    }
    return replayed;
}

} // namespace

Replayed replay(const model::Document& document, std::uint64_t number, const EntryAt& entryAt) {
    Replayed replayed{edit::History(document), number};
    while (const std::optional<JournalEntry> entry = entryAt(replayed.lastEntry + 1)) {
        std::visit(Replayer(replayed.history), *entry);
        ++replayed.lastEntry;
    }
    if (!isValid(replayed.history)) {
        return replayValid(document, number, entryAt);
    }
    return replayed;
}

} // namespace cjm::store
