#include <cjm/base/check.h>
#include <cjm/files/read_file.h>
#include <cjm/session/background_saver.h>

#include <utility>

namespace cjm::session {

namespace {

constexpr files::SizeLimits upToAnyMap{0, std::uint64_t{128} << 20};

/// Saves a document, and keeps what it replaces and writes.
class SaveWithVersions {
public:
    /// @param kept of the version that was kept last, before and after the save
    SaveWithVersions(files::FileOperations& operations, const KeepVersion& keep,
                     const SaveTarget& target, const model::Document& document, base::Digest& kept)
        : m_operations(operations)
        , m_keep(keep)
        , m_target(target)
        , m_document(document)
        , m_kept(kept) {}

    [[nodiscard]] SaveReport run() {
        base::Result<store::SavedFile> saved = save();
        return {m_target, std::move(saved), std::move(m_notKept)};
    }

private:
    [[nodiscard]] base::Result<store::SavedFile> save() {
        const base::Result<base::Bytes> bytes = store::toBytes(m_document);
        if (!bytes) {
            return base::fail(bytes.error());
        }
        files::Expectation expectation = m_target.expectation;
        if (m_target.former == Former::keptFirst) {
            const base::Result<files::FileIdentity> kept = keepFormer();
            if (!kept) {
                return base::fail(kept.error());
            }
            expectation = *kept;
        } else {
            keepExpected();
        }
        base::Result<store::SavedFile> saved =
            store::saveBytes(m_operations, m_target.path, *bytes, expectation);
        if (!saved) {
            m_notKept.reset();
        } else if (saved->replacement.identity.digest != m_kept) {
            keep(*bytes, saved->replacement.identity.digest);
        }
        return saved;
    }

    /// What is not as expected is not replaced; what cannot be kept does not stop the save.
    void keepExpected() {
        const files::Expectation& expectation = m_target.expectation;
        const auto* expected = std::get_if<files::FileIdentity>(&expectation);
        if (std::holds_alternative<files::NothingThere>(expectation) ||
            (expected != nullptr && expected->digest == m_kept)) {
            return;
        }
        const base::Result<files::FileContent> former = readFormer();
        if (!former) {
            if (former.error().code != base::ErrorCode::fileNotFound) {
                m_notKept = former.error();
            }
        } else if (expected == nullptr || expected->digest == former->identity.digest) {
            keep(former->bytes, former->identity.digest);
        }
    }

    /// @return what the file was when it was kept
    [[nodiscard]] base::Result<files::FileIdentity> keepFormer() {
        const base::Result<files::FileContent> former = readFormer();
        if (!former) {
            return base::fail(former.error());
        }
        keep(former->bytes, former->identity.digest);
        if (m_notKept) {
            return base::fail(*m_notKept);
        }
        return former->identity;
    }

    [[nodiscard]] base::Result<files::FileContent> readFormer() {
        return files::readFile(m_operations, m_target.path, upToAnyMap);
    }

    void keep(base::BytesView bytes, const base::Digest& digest) {
        const base::Result<void> kept = m_keep(m_document.properties->id, bytes, m_target.path);
        if (kept) {
            m_kept = digest;
        } else {
            m_notKept = kept.error();
        }
    }

    files::FileOperations& m_operations;
    const KeepVersion& m_keep;
    const SaveTarget& m_target;
    const model::Document& m_document;
    base::Digest& m_kept;
    std::optional<base::Error> m_notKept;
};

} // namespace

struct BackgroundSaver::Run {
    BackgroundSaver& saver; ///< For the session's thread alone.
    SaveTarget target;
    model::Document document;
    base::Digest kept; ///< Of the version that was kept last, before and after the save.
    std::optional<SaveReport> report; ///< When the thread is done.
};

BackgroundSaver::BackgroundSaver(files::FileOperations& operations, DocumentSession& session,
                                 KeepVersion keep, base::Post post, Told told)
    : m_operations(operations)
    , m_session(session)
    , m_keep(std::move(keep))
    , m_post(std::move(post))
    , m_told(std::move(told)) {}

BackgroundSaver::~BackgroundSaver() = default;

void BackgroundSaver::save() {
    // One that waits already will take the newest document, this one's too.
    if (m_waiting.empty() || m_waiting.back()) {
        want(std::nullopt);
    }
}

void BackgroundSaver::saveAs(SaveTarget target) {
    want(std::move(target));
}

void BackgroundSaver::want(Wanted wanted) {
    m_waiting.push_back(std::move(wanted));
    if (m_run == nullptr) {
        beginNext();
    }
}

void BackgroundSaver::beginNext() {
    const Wanted wanted = std::move(m_waiting.front());
    m_waiting.pop_front();
    CJM_CHECK(wanted || m_session.file());
    SaveTarget target =
        wanted ? *wanted : SaveTarget{m_session.file()->path, m_session.file()->identity, {}};
    m_run = std::make_shared<Run>(
        Run{*this, std::move(target), m_session.documentToSave(), m_kept, std::nullopt});
    m_thread = std::jthread([this, run = m_run] {
        run->report =
            SaveWithVersions(m_operations, m_keep, run->target, run->document, run->kept).run();
        m_post([ended = std::weak_ptr(run)] {
            const std::shared_ptr<Run> alive = ended.lock();
            // Not if somebody waited for it, and has heard.
            if (alive && alive->saver.m_run == alive) {
                alive->saver.finish();
            }
        });
    });
}

void BackgroundSaver::finish() {
    m_thread.join();
    const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
    const SaveReport report = *std::move(run->report);
    m_kept = run->kept;
    if (report.saved) {
        m_session.noteSaved({report.target.path, report.saved->replacement.identity},
                            std::move(run->document));
    } else {
        m_waiting.clear(); // a person decides first how to go on
    }
    m_told(report);
    if (m_run == nullptr && !m_waiting.empty()) {
        beginNext();
    }
}

void BackgroundSaver::wait() {
    while (isSaving()) {
        if (m_run == nullptr) {
            beginNext();
        }
        finish();
    }
}

} // namespace cjm::session
