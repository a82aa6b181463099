#include "journal_log.h"

#include <cjm/store/document_bytes.h>

#include <algorithm>
#include <utility>

namespace cjm::store {

namespace {

/// A save takes seconds at most: this is as far back as its document can be.
constexpr std::size_t mostRecent = 100;

} // namespace

JournalLog::JournalLog(files::FileOperations& operations, std::string folder,
                       JournalSubject subject, model::Document opened)
    : m_operations(operations)
    , m_folder(std::move(folder))
    , m_subject(std::move(subject))
    , m_written(opened)
    , m_newest(opened)
    , m_saved(opened)
    , m_recent({std::move(opened)}) {}

JournalLog::JournalLog(files::FileOperations& operations, LeftJournal left, JournalSubject subject,
                       const RecoveredDocument& recovered)
    : m_operations(operations)
    , m_folder(left.place.folder)
    , m_subject(std::move(subject))
    , m_isOpen(true)
    , m_hasNewState(true)
    , m_lastWritten(recovered.lastEntry)
    , m_written(recovered.history.current())
    , m_newest(m_written)
    , m_saved(recovered.file ? std::optional(recovered.file->document) : std::nullopt)
    , m_recent({m_written})
    , m_steps(left.steps)
    , m_lastEdit(left.lastEdit) {
    if (recovered.isWhole) {
        m_place = std::move(left.place);
    } else {
        m_old = std::move(left.place);
        m_mustBegin = true;
    }
}

void JournalLog::take(JournalMessage message) {
    if (auto* saved = std::get_if<SavedDocument>(&message.what)) {
        noteSaved(std::move(*saved), message.document);
        return;
    }
    const bool isSeal = std::holds_alternative<SealedStep>(message.what);
    if (isSeal && !m_isOpen) {
        return;
    }
    m_isOpen = !isSeal;
    m_hasNewState = true;
    count(message);
    if (std::holds_alternative<SkippedSteps>(message.what)) {
        m_newest = std::move(message.document);
        skipWaiting();
        return;
    }
    if (isSeal) {
        m_waiting.emplace_back(SealedStep{});
    } else {
        m_newest = std::move(message.document);
        m_lastEdit = message.when;
        if (auto* recorded = std::get_if<RecordedStep>(&message.what)) {
            m_waiting.emplace_back(std::move(*recorded));
        } else {
            m_waiting.emplace_back(std::move(std::get<MovedStep>(message.what)));
        }
    }
    if (m_waiting.size() > mostWaiting) {
        skipWaiting();
    }
}

/// A step that is merged with the one before it is no step of its own to a person.
void JournalLog::count(const JournalMessage& message) {
    const auto* recorded = std::get_if<RecordedStep>(&message.what);
    const bool merges =
        recorded != nullptr && !recorded->mergeKey.empty() && recorded->mergeKey == m_lastMergeKey;
    m_lastMergeKey = recorded != nullptr ? recorded->mergeKey : std::string();
    if (std::holds_alternative<SealedStep>(message.what)) {
        return;
    }
    if (merges) {
        m_recent.back() = message.document;
        return;
    }
    ++m_steps;
    ++m_stepsSinceSnapshot;
    m_recent.push_back(message.document);
    if (m_recent.size() > mostRecent) {
        m_recent.pop_front();
    }
}

void JournalLog::noteSaved(SavedDocument saved, const model::Document& document) {
    m_subject = std::move(saved.subject);
    m_saved = document;
    m_hasNewState = true;
    const auto found = std::find(m_recent.rbegin(), m_recent.rend(), document);
    if (found != m_recent.rend()) {
        m_steps = static_cast<std::uint64_t>(found - m_recent.rbegin());
        m_recent.erase(m_recent.begin(), std::prev(found.base()));
    }
}

/// What is left out cannot be undone after a crash; the document can be brought back.
void JournalLog::skipWaiting() {
    if (m_place) {
        abandonFile();
    }
    m_waiting.clear();
    m_written = m_newest;
    m_mustBegin = true;
}

bool JournalLog::needsWriting() const {
    return m_mustBegin || !m_waiting.empty() || (m_place && m_hasNewState);
}

base::Result<void> JournalLog::writeOut() {
    if (!needsWriting()) {
        return {};
    }
    base::Result<void> written = m_place ? goOn() : beginFile();
    if (written) {
        settle();
        const bool wantsSnapshot = m_stepsSinceSnapshot >= stepsBetweenSnapshots ||
                                   m_bytesSinceSnapshot >= bytesBetweenSnapshots;
        written = wantsSnapshot ? addSnapshot() : base::Result<void>();
    }
    if (!written) {
        abandonFile();
    }
    return written;
}

base::Result<void> JournalLog::goOn() {
    if (!m_file) { // one that was left
        base::Result<JournalFile> opened = JournalFile::open(m_place->path());
        const base::Result<std::vector<std::uint64_t>> snapshots =
            opened ? opened->numbers(JournalTable::snapshot) : base::fail(opened.error());
        if (!snapshots) {
            return base::fail(snapshots.error());
        }
        m_file = *std::move(opened);
        m_lastSnapshot = snapshots->empty() ? 0 : snapshots->back();
    }
    return m_file->transact([&] { putWaiting(*m_file); });
}

base::Result<void> JournalLog::beginFile() {
    const base::Result<base::Bytes> snapshot = toBytes(m_written);
    if (!snapshot) {
        return base::fail(snapshot.error());
    }
    base::Result<JournalPlace> place =
        JournalFile::create(m_operations, m_folder, m_written.properties->id);
    if (!place) {
        return base::fail(place.error());
    }
    m_bytesSinceSnapshot = 0;
    base::Result<JournalFile> file = JournalFile::open(place->path());
    const auto write = [&] {
        file->put(JournalTable::snapshot, m_lastWritten, *snapshot);
        putWaiting(*file);
    };
    const base::Result<void> written = file ? file->transact(write) : base::fail(file.error());
    if (!written) {
        file = base::fail(written.error()); // closed before it is removed
        (void)removeJournal(m_operations, *std::move(place));
        return written;
    }
    m_place = *std::move(place);
    m_file = *std::move(file);
    m_lastSnapshot = m_lastWritten;
    m_stepsSinceSnapshot = m_waiting.size();
    m_mustBegin = false;
    return {};
}

void JournalLog::putWaiting(JournalFile& file) {
    std::uint64_t number = m_lastWritten;
    for (const JournalEntry& entry : m_waiting) {
        const base::Bytes body = encodeEntry(entry);
        m_bytesSinceSnapshot += body.size();
        file.put(JournalTable::step, ++number, body);
    }
    const JournalState state{.subject = m_subject,
                             .replaces = m_old ? m_old->name : std::string(),
                             .lastEntry = number,
                             .steps = m_steps,
                             .isSaved = m_saved && *m_saved == m_newest,
                             .lastEdit = m_lastEdit};
    file.put(JournalTable::state, stateNumber, encodeState(state));
}

void JournalLog::settle() {
    m_lastWritten += m_waiting.size();
    m_waiting.clear();
    m_written = m_newest;
    m_hasNewState = false;
    if (m_old) {
        // Where this fails, the next start removes it: the new one says that it is needless.
        (void)removeJournal(m_operations, *std::move(m_old));
        m_old.reset();
    }
}

/// The snapshot before stays with the steps since, so that these can be undone after a crash.
base::Result<void> JournalLog::addSnapshot() {
    m_stepsSinceSnapshot = 0;
    m_bytesSinceSnapshot = 0;
    const base::Result<base::Bytes> snapshot = toBytes(m_newest);
    if (!snapshot) {
        return {}; // the steps say the same
    }
    base::Result<void> written = m_file->transact([&] {
        m_file->put(JournalTable::snapshot, m_lastWritten, *snapshot);
        if (m_lastSnapshot > 0) {
            m_file->eraseUpTo(JournalTable::snapshot, m_lastSnapshot - 1);
            m_file->eraseUpTo(JournalTable::step, m_lastSnapshot);
        }
    });
    m_lastSnapshot = m_lastWritten;
    return written;
}

void JournalLog::abandonFile() {
    m_file.reset();
    m_mustBegin = true;
    if (m_place) {
        m_old = std::move(m_place);
        m_place.reset();
    }
}

void JournalLog::remove() {
    m_file.reset();
    for (std::optional<JournalPlace>* place : {&m_place, &m_old}) {
        if (*place) {
            // What cannot be removed is found at the next start; it says more than nothing.
            (void)removeJournal(m_operations, std::move(**place));
            place->reset();
        }
    }
}

} // namespace cjm::store
