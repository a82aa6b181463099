#include <cjm/base/bytes.h>
#include <cjm/files/process.h>
#include <cjm/files/read_file.h>
#include <cjm/session/file_place.h>

namespace cjm::session {

namespace {

using base::ErrorCode;

constexpr files::SizeLimits anySize{0, std::uint64_t{1} << 30};
constexpr std::uint32_t ownerMayWrite = 0200;

bool looksUnchanged(files::FileOperations& operations, const DocumentFile& file) {
    const files::Outcome<files::File> open = operations.openForReading(file.path);
    if (!open) {
        return false;
    }
    const files::Outcome<files::Status> status = operations.status(*open);
    return status && files::looksUnchanged(file.identity, *status);
}

bool isReadOnly(const files::Outcome<void>& writable) {
    return !writable && (writable.error().cause == files::Cause::denied ||
                         writable.error().cause == files::Cause::readOnlyDisk);
}

/// What cannot be told is left to the save, which will tell.
Replacing replacingOf(files::FileOperations& operations, const std::string& path,
                      bool hasWrittenBeside) {
    const files::Outcome<std::string> real = operations.realPath(path);
    const std::size_t separator = real ? real->find_last_of("/\\") : std::string::npos;
    if (separator == std::string::npos) {
        return Replacing::possible;
    }
    const files::Outcome<files::Folder> folder =
        operations.openFolder(real->substr(0, separator + 1));
    if (!folder) {
        return Replacing::possible;
    }
    const std::string name = real->substr(separator + 1);
    const files::Outcome<files::Status> status = operations.status(*folder, name);
    const bool isImpossible =
        (status && (status->mode & ownerMayWrite) == 0) ||
        isReadOnly(operations.checkWritable(*folder, name)) ||
        (!hasWrittenBeside && isReadOnly(operations.checkWritable(*folder, ".")));
    return isImpossible ? Replacing::impossible : Replacing::possible;
}

} // namespace

std::optional<FileState> lookAtFile(files::FileOperations& operations, const DocumentFile& file) {
    if (looksUnchanged(operations, file)) {
        return FileState::own;
    }
    const base::Result<files::FileContent> content =
        files::readFile(operations, file.path, anySize);
    if (content) {
        return content->identity.digest == file.identity.digest ? FileState::own
                                                                : FileState::changed;
    }
    switch (content.error().code) {
    case ErrorCode::fileNotFound:
    case ErrorCode::folderNotFound:
    case ErrorCode::brokenLink:
        return FileState::gone;
    case ErrorCode::isFolder:
    case ErrorCode::notARegularFile:
    case ErrorCode::fileTooLarge:
        return FileState::changed;
    default:
        return std::nullopt;
    }
}

FilePlace settleIn(files::FileOperations& operations, const std::string& path,
                   const files::Places& places, files::Moment now) {
    FilePlace place;
    place.folder = files::folderKindOf(operations, path, places).value_or(place.folder);
    files::LockTry lock = files::tryLockHint(operations, path, files::thisProcess(), now);
    place.hint = std::move(lock.hint);
    place.holder = std::move(lock.holder);
    place.replacing = replacingOf(operations, path, place.hint.has_value());
    return place;
}

} // namespace cjm::session
