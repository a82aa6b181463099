#include "journal_log.h"

#include <cjm/store/edit_journal.h>
#include <cjm/store/recovery.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>
#include <utility>

namespace cjm::store {

namespace {

using namespace std::chrono_literals;

/// Steps that follow each other so quickly go to the disk together.
constexpr auto gatheringTime = 50ms;

/// Between attempts where the journal cannot be written.
constexpr auto retryTime = 5s;

files::Moment now() {
    return std::chrono::time_point_cast<files::Moment::duration>(std::chrono::system_clock::now());
}

/// The last save, if there is one, and the newest document.
std::vector<JournalMessage> gathered(std::vector<JournalMessage> messages) {
    JournalMessage saved;
    JournalMessage skipped;
    bool wasSaved = false;
    for (JournalMessage& message : messages) {
        if (std::holds_alternative<SavedDocument>(message.what)) {
            saved = std::move(message);
            wasSaved = true;
        } else if (!std::holds_alternative<SealedStep>(message.what)) {
            skipped = {SkippedSteps{}, std::move(message.document), message.when};
        }
    }
    std::vector<JournalMessage> fewer;
    if (wasSaved) {
        fewer.push_back(std::move(saved));
    }
    if (std::holds_alternative<SkippedSteps>(skipped.what)) {
        fewer.push_back(std::move(skipped));
    }
    return fewer;
}

} // namespace

/// The journal's thread and what is handed to it.
class EditJournal::Writer {
public:
    /// What becomes of the journal at its end.
    enum class Ending { keep, remove };

    Writer(JournalLog log, JournalTrouble trouble)
        : m_log(std::move(log))
        , m_trouble(std::move(trouble))
        , m_thread([this] { run(); }) {}

    ~Writer() { end(Ending::keep); }

    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void say(JournalMessage message) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_said.size() == JournalLog::mostWaiting) {
                m_said = gathered(std::move(m_said)); // the disk has not answered for long
            }
            m_said.push_back(std::move(message));
        }
        m_wake.notify_one();
    }

    void flush() {
        std::unique_lock lock(m_mutex);
        const std::uint64_t ticket = ++m_flushesWanted;
        m_wake.notify_one();
        m_done.wait(lock, [&] { return m_flushesDone >= ticket || m_hasEnded; });
    }

    void end(Ending ending) {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_ending) {
                m_ending = ending;
            }
        }
        m_wake.notify_one();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

private:
    void run() {
        std::unique_lock lock(m_mutex);
        std::optional<Ending> ending;
        while (!ending) {
            waitForWork(lock);
            ending = m_ending;
            const std::uint64_t flushes = m_flushesWanted;
            std::vector<JournalMessage> said = std::exchange(m_said, {});
            lock.unlock();
            work(std::move(said), ending);
            lock.lock();
            m_flushesDone = flushes;
            m_hasEnded = ending.has_value();
            m_done.notify_all();
        }
    }

    void waitForWork(std::unique_lock<std::mutex>& lock) {
        const auto isUrgent = [&] { return m_ending || m_flushesWanted != m_flushesDone; };
        if (m_isTroubled) {
            m_wake.wait_for(lock, retryTime, isUrgent);
        } else if (!m_log.needsWriting()) {
            m_wake.wait(lock, [&] { return isUrgent() || !m_said.empty(); });
            m_wake.wait_for(lock, gatheringTime, isUrgent);
        }
    }

    void work(std::vector<JournalMessage> said, std::optional<Ending> ending) {
        for (JournalMessage& message : said) {
            m_log.take(std::move(message));
        }
        if (ending == Ending::remove) {
            m_log.remove();
            return;
        }
        const base::Result<void> written = m_log.writeOut();
        if (written.has_value() == m_isTroubled && !ending) {
            m_isTroubled = !written;
            if (m_trouble) {
                m_trouble(written ? std::nullopt : std::optional(written.error()));
            }
        }
    }

    // Of the journal's thread.
    JournalLog m_log;
    JournalTrouble m_trouble;
    bool m_isTroubled = false;

    std::mutex m_mutex; ///< Of all that follows.
    std::condition_variable m_wake;
    std::condition_variable m_done;
    std::vector<JournalMessage> m_said;
    std::uint64_t m_flushesWanted = 0;
    std::uint64_t m_flushesDone = 0;
    std::optional<Ending> m_ending;
    bool m_hasEnded = false;

    std::jthread m_thread; ///< Last: it uses the others from its start.
};

EditJournal::EditJournal(files::FileOperations& operations, std::string folder,
                         JournalSubject subject, model::Document opened, JournalTrouble trouble)
    : m_writer(std::make_unique<Writer>(
          JournalLog(operations, std::move(folder), std::move(subject), std::move(opened)),
          std::move(trouble))) {}

EditJournal::EditJournal(files::FileOperations& operations, LeftJournal left,
                         JournalSubject subject, const RecoveredDocument& recovered,
                         JournalTrouble trouble)
    : m_writer(std::make_unique<Writer>(
          JournalLog(operations, std::move(left), std::move(subject), recovered),
          std::move(trouble))) {}

EditJournal::~EditJournal() = default;

void EditJournal::record(const model::Change& change, const edit::Step& step, std::string mergeKey,
                         model::Document after) {
    m_writer->say({RecordedStep{change, step, std::move(mergeKey)}, std::move(after), now()});
}

void EditJournal::undo(const model::Change& change, model::Document after) {
    m_writer->say({MovedStep{Direction::undo, change}, std::move(after), now()});
}

void EditJournal::redo(const model::Change& change, model::Document after) {
    m_writer->say({MovedStep{Direction::redo, change}, std::move(after), now()});
}

void EditJournal::seal() {
    m_writer->say({SealedStep{}, {}, now()});
}

void EditJournal::saved(JournalSubject subject, model::Document document) {
    m_writer->say({SavedDocument{std::move(subject)}, std::move(document), now()});
}

void EditJournal::flush() {
    m_writer->flush();
}

void EditJournal::finish() {
    m_writer->end(Writer::Ending::remove);
}

} // namespace cjm::store
