// A session with its saver and an event loop, as a window has them.
//
//     Desk desk(systemFileOperations());
//     desk.retitle("a");
//     (void)valueOf(desk.save());
#pragma once

#include <cjm/edit/rows.h>
#include <cjm/session/background_saver.h>
#include <cjm/session/read_document.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <result_value.h>
#include <store/sample_document.h>
#include <temporary_folder.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace cjm::test {

/// What an event loop does: runs what threads have posted, on the thread of the test.
class Mailbox {
public:
    [[nodiscard]] base::Post post() {
        return [this](std::function<void()> work) {
            const std::lock_guard lock(m_mutex);
            m_works.push_back(std::move(work));
            m_arrived.notify_one();
        };
    }

    /// Waits for the next one and runs it.
    void runNext() {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return !m_works.empty(); });
        const std::function<void()> work = std::move(m_works.front());
        m_works.pop_front();
        lock.unlock();
        work();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::function<void()>> m_works;
};

/// A session with its saver, and what both tell.
struct Desk {
    explicit Desk(files::FileOperations& files, model::Document document = smallSampleDocument(),
                  std::optional<session::DocumentFile> file = std::nullopt)
        : operations(files)
        , session(std::move(document), std::move(file)) {}

    FaultyFileOperations operations;
    Mailbox mailbox;
    session::DocumentSession session;
    std::vector<std::string> versions;     ///< The titles of those that were kept.
    std::optional<base::Error> noVersions; ///< Why none can be.
    std::vector<session::SaveReport> reports;
    session::KeepVersion keep = [this](model::DocumentId, base::BytesView bytes,
                                       const std::string&) { return keepVersion(bytes); };
    session::BackgroundSaver saver{
        operations, session, keep, mailbox.post(),
        [this](const session::SaveReport& report) { reports.push_back(report); }};
    int savesHeard = 0;
    session::Subscription listening = session.observe([this](const session::Event& event) {
        savesHeard += std::holds_alternative<session::DocumentSaved>(event) ? 1 : 0;
    });

    void retitle(const std::string& title, const std::string& mergeKey = {}) {
        model::DocumentProperties properties = *session.document().properties;
        properties.title = title;
        const edit::Step typing{edit::StepKind::edit, model::RowType::journey};
        REQUIRE(
            session.apply(typing, edit::setProperties(session.document(), properties), mergeKey));
    }

    base::Result<void> keepVersion(base::BytesView bytes) {
        if (noVersions) {
            return base::fail(*noVersions);
        }
        const auto read = store::fromBytes(bytes, [] { return false; });
        versions.push_back(read ? read->document.properties->title : "no map");
        return {};
    }

    /// Until it is done.
    const base::Result<store::SavedFile>& save() {
        saver.save();
        saver.wait();
        return reports.back().saved;
    }

    const base::Result<store::SavedFile>& saveAs(const std::string& path,
                                                 const files::Expectation& expectation) {
        saver.saveAs({path, expectation});
        saver.wait();
        return reports.back().saved;
    }
};

/// The title of the map in a file, read anew.
inline std::string titleIn(const std::string& path) {
    return valueOf(session::readDocument(files::systemFileOperations(), path))
        .document()
        .properties->title;
}

} // namespace cjm::test
