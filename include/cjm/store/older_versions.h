// The older versions of documents: what was saved goes into a ring in the program's own folder.
//
//     OlderVersions versions(systemFileOperations(), folder);
//     Result<void> kept = versions.keep(id, bytes, path, now);     // after a save
//     for (const OlderVersion& version : *versions.list(id)) { ... }
//     Result<OpenedDocument> old = versions.open(version, deadline);
//
// `<folder>/<document>/20261122T140201Z-0a1b2c3d.cjm`: when it was kept, in UTC, and the beginning
// of its digest. A text beside it says what it was saved as, and the name that a person gave it.
// Other files in these folders are left alone.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>
#include <cjm/files/file_operations.h>
#include <cjm/model/document.h>
#include <cjm/store/document_bytes.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cjm::store {

struct OlderVersion {
    std::string file;               ///< Where it is kept.
    files::Moment kept = {};        ///< To the second.
    std::uint64_t size = 0;         ///< In bytes.
    std::vector<std::string> paths; ///< That it was saved as, the last one last.
    std::string name;               ///< That a person gave it; else empty.

    friend bool operator==(const OlderVersion&, const OlderVersion&) = default;
};

/// How many versions of a document stay. Those with a name always do, and do not count.
struct VersionLimits {
    std::size_t newest = 20;
    std::size_t hours = 24; ///< The last version of so many hours in which something was saved.
    std::size_t days = 30;
    std::size_t months = 12;
    std::uint64_t bytes = std::uint64_t{512} << 20; ///< Of all together, those with a name too.
};

/// Those that have to go, oldest first. The newest never has to, nor one with a name. Does not ask
/// what time it is: a clock that is wrong loses nothing. Dropping versions one by one as they come
/// leaves the same ones, but for the limit of bytes.
[[nodiscard]] std::vector<OlderVersion> versionsToDrop(std::vector<OlderVersion> versions,
                                                       const VersionLimits& limits = {});

/// May be used from all threads, and by several programs at once.
class OlderVersions {
public:
    /// @param operations outlive this
    /// @param folder is made when the first version is kept
    OlderVersions(files::FileOperations& operations, std::string folder,
                  const VersionLimits& limits = {});

    /// Keeps the bytes of a .cjm file. What the newest version holds already is not kept again, but
    /// it is noted that it was saved as this path too. Then drops what is too much; what cannot be
    /// removed stays until the next time.
    ///
    /// Errors: those of `files::replaceFile`; then nothing is kept, and nothing is left half.
    [[nodiscard]] base::Result<void> keep(model::DocumentId document, base::BytesView bytes,
                                          const std::string& path, files::Moment now) const;

    /// The versions of a document, newest first; none where nothing was kept.
    ///
    /// Errors: `readFailed`, `notPermitted`.
    [[nodiscard]] base::Result<std::vector<OlderVersion>> list(model::DocumentId document) const;

    /// The newest version of any document that was saved as this path and can be opened: for a file
    /// that cannot say any more which document it holds.
    ///
    /// Errors: `readFailed`, `notPermitted`.
    [[nodiscard]] base::Result<std::optional<OlderVersion>>
    newestOf(const std::string& path, const base::ShouldStop& shouldStop) const;

    /// Errors: those of `files::readFile` and `fromBytes`.
    [[nodiscard]] base::Result<OpenedDocument> open(const OlderVersion& version,
                                                    const base::ShouldStop& shouldStop) const;

    /// A version with a name stays for ever. The name is cleaned as every name; an empty one is
    /// taken away.
    ///
    /// Errors: those of `files::replaceFile`, and `fileNotFound` where the version is gone.
    [[nodiscard]] base::Result<void> setName(const OlderVersion& version,
                                             const std::string& name) const;

private:
    [[nodiscard]] std::string folderOf(model::DocumentId document) const;
    [[nodiscard]] base::Result<std::vector<OlderVersion>> listFolder(const std::string& path) const;
    [[nodiscard]] bool holds(const OlderVersion& version, base::BytesView bytes) const;
    [[nodiscard]] base::Result<void> add(const std::string& folder, base::BytesView bytes,
                                         const std::string& path, files::Moment now) const;
    void dropTooMany(const std::string& folder, files::Moment now) const;
    void clearRemains(const files::Folder& folder, files::Moment now) const;

    files::FileOperations& m_operations;
    std::string m_folder;
    VersionLimits m_limits;
};

} // namespace cjm::store
