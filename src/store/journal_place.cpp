// The lock of a journal and its removal.
#include "journal_file.h"

#include <cjm/files/errors.h>

#include <array>
#include <utility>

namespace cjm::store {

namespace {

/// The lock's file, made where it is missing.
files::Outcome<files::File> openLock(files::FileOperations& operations, const files::Folder& folder,
                                     const std::string& name) {
    files::Outcome<files::File> made =
        operations.createExclusively(folder, name, files::NewFileMode::ownerOnly);
    if (!made && made.error().cause == files::Cause::exists) {
        return operations.openForReading(folder, name);
    }
    return made;
}

/// False where the name has gone to another file, or to none, since it was opened.
bool isStillNamed(files::FileOperations& operations, const files::Folder& folder,
                  const std::string& name, const files::File& file) {
    const files::Outcome<files::Status> named = operations.status(folder, name);
    const files::Outcome<files::Status> opened = operations.status(file);
    return named && opened && named->device == opened->device && named->inode == opened->inode;
}

} // namespace

base::Result<JournalPlace> lockJournal(files::FileOperations& operations,
                                       const files::Folder& folder, const std::string& name) {
    const std::string lockName = name + std::string(lockEnding);
    const std::string path = folder.path + '/' + lockName;
    files::Outcome<files::File> lock = openLock(operations, folder, lockName);
    if (!lock) {
        return files::failure(lock.error(), files::Purpose::writing, path, "open");
    }
    if (const files::Outcome<void> locked = operations.tryLock(*lock); !locked) {
        return files::failure(locked.error(), files::Purpose::writing, path, "lock");
    }
    // Who removed the journal in the meantime has also removed the lock.
    if (!isStillNamed(operations, folder, lockName, *lock)) {
        return base::fail(base::ErrorCode::fileInUse, path, "the lock is gone");
    }
    return JournalPlace{folder.path, name, std::move(*lock)};
}

base::Result<void> removeJournal(files::FileOperations& operations, JournalPlace place) {
    const files::Outcome<files::Folder> folder = operations.openFolder(place.folder);
    if (!folder) {
        return files::failure(folder.error(), files::Purpose::writing, place.path(), "open");
    }
    base::Result<void> result;
    const auto remove = [&](const std::string& name) {
        const files::Outcome<void> removed = operations.remove(*folder, name);
        if (!removed && removed.error().cause != files::Cause::notFound && result) {
            const std::string path = place.folder + '/' + name;
            result = files::failure(removed.error(), files::Purpose::writing, path, "remove");
        }
    };
    for (const std::string_view ending : documentEndings) {
        remove(place.name + std::string(ending));
    }
    if (result) {
        // Windows removes no file that is open. Nobody takes the lock of what is not there.
        (void)operations.close(std::move(place.lock));
        remove(place.name + std::string(lockEnding));
    }
    return result;
}

} // namespace cjm::store
