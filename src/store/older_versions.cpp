#include "file_header.h"
#include "version_name.h"

#include <cjm/base/text.h>
#include <cjm/files/create_folders.h>
#include <cjm/files/errors.h>
#include <cjm/files/read_file.h>
#include <cjm/files/replace_file.h>
#include <cjm/files/temporary_files.h>
#include <cjm/store/older_versions.h>

#include <algorithm>
#include <utility>

namespace cjm::store {

using base::ErrorCode;
using base::Result;

namespace {

constexpr std::uint64_t largestNote = 65'536; ///< In bytes.

std::string withoutEnding(const std::string& versionFile) {
    return versionFile.substr(0, versionFile.size() - versionEnding.size());
}

std::string noteOf(const std::string& versionFile) {
    return withoutEnding(versionFile) + std::string(noteEnding);
}

/// One spelling for each file, whether it is still there or not.
std::string truePath(files::FileOperations& operations, const std::string& path) {
    if (files::Outcome<std::string> real = operations.realPath(path)) {
        return std::move(*real);
    }
    const std::size_t slash = path.rfind('/');
    const std::size_t start = slash == std::string::npos ? 0 : slash + 1;
    const files::Outcome<std::string> folder =
        operations.realPath(start == 0 ? "." : path.substr(0, start));
    if (!folder) {
        return path;
    }
    return (folder->ends_with('/') ? *folder : *folder + '/') + path.substr(start);
}

/// Where there is none, or it cannot be read, it says nothing: the version is worth more than it.
VersionNote readNote(files::FileOperations& operations, const std::string& file) {
    const Result<files::FileContent> content = files::readFile(operations, file, {0, largestNote});
    return content ? parseVersionNote(base::asText(content->bytes)) : VersionNote();
}

Result<void> writeNote(files::FileOperations& operations, const std::string& file,
                       const VersionNote& note) {
    const std::string text = toText(note);
    const Result<files::Replacement> written =
        files::replaceFile(operations, file, base::asBytes(text), files::WhateverIsThere{});
    if (!written) {
        return base::fail(written.error());
    }
    return {};
}

/// True where it is gone afterwards.
bool remove(files::FileOperations& operations, const files::Folder& folder,
            const std::string& name) {
    const files::Outcome<void> removed = operations.remove(folder, name);
    return removed || removed.error().cause == files::Cause::notFound;
}

} // namespace

OlderVersions::OlderVersions(files::FileOperations& operations, std::string folder,
                             const VersionLimits& limits)
    : m_operations(operations)
    , m_folder(std::move(folder))
    , m_limits(limits) {}

std::string OlderVersions::folderOf(model::DocumentId document) const {
    return m_folder + '/' + base::toText(document.uuid);
}

Result<std::vector<OlderVersion>> OlderVersions::list(model::DocumentId document) const {
    return listFolder(folderOf(document));
}

Result<std::vector<OlderVersion>> OlderVersions::listFolder(const std::string& path) const {
    const files::Outcome<files::Folder> folder = m_operations.openFolder(path);
    if (!folder) {
        if (folder.error().cause == files::Cause::notFound) {
            return std::vector<OlderVersion>();
        }
        return files::failure(folder.error(), files::Purpose::reading, path, "open");
    }
    const files::Outcome<std::vector<std::string>> names = m_operations.list(*folder);
    if (!names) {
        return files::failure(names.error(), files::Purpose::reading, path, "list");
    }

    struct Found {
        files::Moment written;
        OlderVersion version;
    };

    std::vector<Found> found;
    for (const std::string& name : *names) {
        const std::optional<VersionName> parsed = parseVersionName(name, versionEnding);
        if (!parsed) {
            continue;
        }
        const files::Outcome<files::Status> status = m_operations.status(*folder, name);
        if (!status && status.error().cause != files::Cause::notFound) {
            return files::failure(status.error(), files::Purpose::reading, path, "status");
        }
        // Another program may have dropped it just now.
        if (!status || status->kind != files::FileKind::regular) {
            continue;
        }
        const std::string file = path + '/' + name;
        VersionNote note = readNote(m_operations, noteOf(file));
        found.push_back({status->modified,
                         {.file = file,
                          .kept = parsed->kept,
                          .size = status->size,
                          .paths = std::move(note.paths),
                          .name = std::move(note.name)}});
    }
    // Within a second, the file system knows better.
    std::sort(found.begin(), found.end(), [](const Found& left, const Found& right) {
        return std::pair(left.version.kept, left.written) >
               std::pair(right.version.kept, right.written);
    });
    std::vector<OlderVersion> versions;
    versions.reserve(found.size());
    for (Found& each : found) {
        versions.push_back(std::move(each.version));
    }
    return versions;
}

bool OlderVersions::holds(const OlderVersion& version, base::BytesView bytes) const {
    if (version.size != bytes.size()) {
        return false;
    }
    const Result<files::FileContent> content =
        files::readFile(m_operations, version.file, {version.size, version.size});
    return content && content->identity.digest == base::digestOf(bytes);
}

Result<void> OlderVersions::keep(model::DocumentId document, base::BytesView bytes,
                                 const std::string& path, files::Moment now) const {
    const std::string folder = folderOf(document);
    if (const files::Outcome<void> made = files::createFolders(m_operations, folder); !made) {
        return files::failure(made.error(), files::Purpose::writing, folder, "create");
    }
    const std::string known = truePath(m_operations, path);
    const Result<std::vector<OlderVersion>> versions = listFolder(folder);
    // Where it cannot be told what is there, it is kept once more rather than not at all.
    const bool isThere = versions && !versions->empty() && holds(versions->front(), bytes);
    if (!isThere) {
        if (Result<void> added = add(folder, bytes, known, now); !added) {
            return added;
        }
        dropTooMany(folder, now);
        return {};
    }
    const OlderVersion& newest = versions->front();
    if (!newest.paths.empty() && newest.paths.back() == known) {
        return {};
    }
    VersionNote note{newest.paths, newest.name};
    std::erase(note.paths, known);
    note.paths.push_back(known);
    return writeNote(m_operations, noteOf(newest.file), note);
}

Result<void> OlderVersions::add(const std::string& folder, base::BytesView bytes,
                                const std::string& path, files::Moment now) const {
    const std::string stem = folder + '/' + versionStem(now, base::digestOf(bytes));
    const std::string file = stem + std::string(versionEnding);
    // The note first: a version is never without one, not even after a power cut.
    if (Result<void> noted = writeNote(m_operations, noteOf(file), {{path}, {}}); !noted) {
        return noted;
    }
    const Result<files::Replacement> written =
        files::replaceFile(m_operations, file, bytes, files::NothingThere{});
    if (written || written.error().code == ErrorCode::fileExists) {
        return {}; // The other one was kept by another program in this second, and is the same.
    }
    if (const files::Outcome<files::Folder> opened = m_operations.openFolder(folder)) {
        // A note that cannot be removed now is removed by dropTooMany.
        [[maybe_unused]] const bool gone =
            remove(m_operations, *opened, noteOf(file).substr(folder.size() + 1));
    }
    return base::fail(written.error());
}

void OlderVersions::dropTooMany(const std::string& path, files::Moment now) const {
    const Result<std::vector<OlderVersion>> versions = listFolder(path);
    const files::Outcome<files::Folder> folder = m_operations.openFolder(path);
    if (!versions || !folder) {
        return;
    }
    for (const OlderVersion& version : versionsToDrop(*versions, m_limits)) {
        // The note stays as long as its version does.
        const std::string name = version.file.substr(path.size() + 1);
        if (remove(m_operations, *folder, name) && !remove(m_operations, *folder, noteOf(name))) {
            return;
        }
    }
    clearRemains(*folder, now);
}

/// What interrupted saves and removals have left, once it is a day old.
void OlderVersions::clearRemains(const files::Folder& folder, files::Moment now) const {
    const files::Outcome<std::vector<std::string>> names = m_operations.list(folder);
    if (!names) {
        return;
    }
    constexpr std::chrono::hours leftoverAge(24);
    for (const std::string& name : *names) {
        const std::optional<std::string> target = files::targetOfTemporaryName(name);
        const bool isOwn = target && (parseVersionName(*target, versionEnding) ||
                                      parseVersionName(*target, noteEnding));
        if (isOwn &&
            !files::removeStaleTemporaryFiles(m_operations, folder.path + '/' + *target, now)) {
            return;
        }
        // A note without its version is of one that is being written, or never was.
        const std::optional<VersionName> note = parseVersionName(name, noteEnding);
        const std::string version =
            note ? name.substr(0, name.size() - noteEnding.size()) + std::string(versionEnding)
                 : std::string();
        const bool isAlone =
            note && std::find(names->begin(), names->end(), version) == names->end();
        if (isAlone && note->kept < now - leftoverAge && !remove(m_operations, folder, name)) {
            return;
        }
    }
}

Result<std::optional<OlderVersion>>
OlderVersions::newestOf(const std::string& path, const base::ShouldStop& shouldStop) const {
    const files::Outcome<files::Folder> folder = m_operations.openFolder(m_folder);
    if (!folder) {
        if (folder.error().cause == files::Cause::notFound) {
            return std::optional<OlderVersion>();
        }
        return files::failure(folder.error(), files::Purpose::reading, m_folder, "open");
    }
    const files::Outcome<std::vector<std::string>> names = m_operations.list(*folder);
    if (!names) {
        return files::failure(names.error(), files::Purpose::reading, m_folder, "list");
    }
    const std::string known = truePath(m_operations, path);
    std::vector<OlderVersion> candidates;
    for (const std::string& name : *names) {
        if (!base::parseUuid(name)) {
            continue;
        }
        Result<std::vector<OlderVersion>> versions = listFolder(m_folder + '/' + name);
        if (!versions) {
            return base::fail(versions.error());
        }
        for (OlderVersion& version : *versions) {
            if (std::find(version.paths.begin(), version.paths.end(), known) !=
                version.paths.end()) {
                candidates.push_back(std::move(version));
            }
        }
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const OlderVersion& left, const OlderVersion& right) { return left.kept > right.kept; });
    for (OlderVersion& candidate : candidates) {
        if (open(candidate, shouldStop)) {
            return std::optional(std::move(candidate));
        }
    }
    return std::optional<OlderVersion>();
}

Result<OpenedDocument> OlderVersions::open(const OlderVersion& version,
                                           const base::ShouldStop& shouldStop) const {
    const Result<files::FileContent> content =
        files::readFile(m_operations, version.file, {leastFileSize, greatestFileSize});
    if (!content) {
        return base::fail(content.error());
    }
    return fromBytes(content->bytes, shouldStop);
}

Result<void> OlderVersions::setName(const OlderVersion& version, const std::string& name) const {
    const files::Outcome<files::File> there = m_operations.openForReading(version.file);
    if (!there) {
        return files::failure(there.error(), files::Purpose::reading, version.file, "open");
    }
    // Not the paths that the caller knows: it may have been saved as another one meanwhile.
    VersionNote note = readNote(m_operations, noteOf(version.file));
    note.name = base::clean(name, base::TextKind::name).text;
    return writeNote(m_operations, noteOf(version.file), note);
}

} // namespace cjm::store
