#include "journal_entry.h"
#include "journal_file.h"
#include "log_end.h"

#include <cjm/base/uuid.h>
#include <cjm/files/errors.h>
#include <cjm/store/recovery.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace cjm::store {

namespace {

constexpr std::size_t uuidLength = 36;

/// What a name in the folder belongs to: the document's id, a hyphen and the instance.
std::optional<std::string> journalNameOf(const std::string& fileName) {
    constexpr std::size_t length = 2 * uuidLength + 1;
    if (fileName.size() <= length || fileName[uuidLength] != '-' ||
        !base::parseUuid(fileName.substr(0, uuidLength)) ||
        !base::parseUuid(fileName.substr(uuidLength + 1, uuidLength))) {
        return std::nullopt;
    }
    const std::string_view ending = std::string_view(fileName).substr(length);
    const bool isOfJournal =
        ending == lockEnding ||
        std::find(documentEndings.begin(), documentEndings.end(), ending) != documentEndings.end();
    return isOfJournal ? std::optional(fileName.substr(0, length)) : std::nullopt;
}

/// What was found, and what is to become of it.
struct Examined {
    LeftJournal left;
    std::string replaces = {};
    bool isNeedless = false; ///< There is nothing in it that is not saved.
};

class Finder {
public:
    Finder(files::FileOperations& operations, const files::Folder& folder)
        : m_operations(operations)
        , m_folder(folder) {}

    /// Skips what another program has.
    base::Result<void> lookAt(const std::string& name) {
        base::Result<JournalPlace> place = lockJournal(m_operations, m_folder, name);
        if (!place) {
            m_left.othersAreHeld |= place.error().code == base::ErrorCode::fileInUse;
            return unlessInUse(place.error());
        }
        const files::Outcome<files::Status> status = statusOf(name);
        if (!status && status.error().cause == files::Cause::notFound) {
            return {}; // gone since it was listed
        }
        const model::DocumentId document{*base::parseUuid(name.substr(0, uuidLength))};
        Examined examined{{.place = *std::move(place), .document = document}};
        examined.left.lastEdit = status ? status->modified : files::Moment();
        examine(examined);
        m_found.push_back(std::move(examined));
        return {};
    }

    /// Removes what an interrupted removal has left, unless it is a journal that is just being
    /// made.
    base::Result<void> clear(const std::string& name) {
        base::Result<JournalPlace> place = lockJournal(m_operations, m_folder, name);
        if (!place) {
            return unlessInUse(place.error());
        }
        const files::Outcome<files::Status> status = statusOf(name);
        const bool isLeftOver = !status && status.error().cause == files::Cause::notFound;
        return isLeftOver ? removeJournal(m_operations, *std::move(place)) : base::Result<void>();
    }

    [[nodiscard]] LeftJournals finish() {
        removeReplaced();
        std::vector<LeftJournal>& left = m_left.journals;
        for (Examined& found : m_found) {
            if (found.isNeedless) {
                (void)removeJournal(m_operations, std::move(found.left.place));
            } else {
                left.push_back(std::move(found.left));
            }
        }
        std::sort(left.begin(), left.end(), [](const LeftJournal& one, const LeftJournal& other) {
            return one.lastEdit > other.lastEdit;
        });
        return std::move(m_left);
    }

private:
    static base::Result<void> unlessInUse(const base::Error& error) {
        return error.code == base::ErrorCode::fileInUse ? base::Result<void>() : base::fail(error);
    }

    files::Outcome<files::Status> statusOf(const std::string& name) {
        return m_operations.status(m_folder, name + std::string(journalEnding));
    }

    void examine(Examined& examined) {
        const std::string path = examined.left.place.path();
        const base::Result<bool> lost = hasLostTransactions(m_operations, path + "-wal");
        const bool isComplete = lost && !*lost;
        base::Result<JournalFile> file = JournalFile::open(path);
        if (file && file->isEmpty()) {
            examined.isNeedless = isComplete;
            examined.left.damage = {base::ErrorCode::damagedDocument, path, "nothing in it"};
            return;
        }
        const base::Result<std::optional<JournalRow>> row =
            file ? file->read(JournalTable::state, stateNumber) : base::fail(file.error());
        std::optional<JournalState> state;
        if (row && *row && (*row)->body) {
            state = decodeState(*(*row)->body);
        }
        if (!state) {
            examined.left.damage =
                row ? base::Error{base::ErrorCode::damagedDocument, path, "state"} : row.error();
            return;
        }
        examined.left.subject = std::move(state->subject);
        examined.left.lastEdit = state->lastEdit;
        examined.left.steps = state->steps;
        examined.isNeedless = state->isSaved && isComplete;
        examined.replaces = isComplete ? std::move(state->replaces) : std::string();
    }

    /// Before what replaces them, so that an interruption leaves none of them alone.
    void removeReplaced() {
        std::set<std::string> replaced;
        for (const Examined& found : m_found) {
            replaced.insert(found.replaces);
        }
        const auto kept =
            std::stable_partition(m_found.begin(), m_found.end(), [&](const Examined& found) {
                return !replaced.contains(found.left.place.name);
            });
        for (auto found = kept; found != m_found.end(); ++found) {
            (void)removeJournal(m_operations, std::move(found->left.place));
        }
        m_found.erase(kept, m_found.end());
    }

    files::FileOperations& m_operations;
    const files::Folder& m_folder;
    std::vector<Examined> m_found;
    LeftJournals m_left;
};

} // namespace

base::Result<LeftJournals> findLeftJournals(files::FileOperations& operations,
                                            const std::string& folder) {
    const auto failed = [&](const files::Fault& fault, const char* call) {
        return files::failure(fault, files::Purpose::reading, folder, call);
    };
    const files::Outcome<files::Folder> opened = operations.openFolder(folder);
    if (!opened && opened.error().cause == files::Cause::notFound) {
        return LeftJournals();
    }
    const files::Outcome<std::vector<std::string>> fileNames =
        opened ? operations.list(*opened) : tl::unexpected(opened.error());
    if (!fileNames) {
        return failed(fileNames.error(), "list");
    }
    std::set<std::string> journals;
    std::set<std::string> remains;
    for (const std::string& fileName : *fileNames) {
        if (const std::optional<std::string> name = journalNameOf(fileName)) {
            (fileName == *name + std::string(journalEnding) ? journals : remains).insert(*name);
        }
    }
    Finder finder(operations, *opened);
    base::Result<void> looked;
    for (const std::string& name : journals) {
        const base::Result<void> lookedAt = finder.lookAt(name);
        looked = lookedAt ? looked : lookedAt;
    }
    for (const std::string& name : remains) {
        // Where this fails, the next start tries it again.
        if (!journals.contains(name)) {
            (void)finder.clear(name);
        }
    }
    LeftJournals left = finder.finish();
    if (left.journals.empty() && !looked) {
        return base::fail(looked.error());
    }
    return left;
}

base::Result<void> discard(files::FileOperations& operations, LeftJournal left) {
    return removeJournal(operations, std::move(left.place));
}

} // namespace cjm::store
