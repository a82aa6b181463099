#include "retry.h"
#include "target.h"
#include "temporary_file.h"
#include "transfer.h"

#include <cjm/files/errors.h>
#include <cjm/files/replace_file.h>

#include <cstdint>
#include <new>
#include <utility>

namespace cjm::files {

using base::ErrorCode;
using base::Result;

namespace {

constexpr std::uint32_t ownerMayWrite = 0200;
constexpr std::uint64_t spaceToSpare = std::uint64_t{1} << 20; ///< In bytes.

Result<base::Digest> digestOfTarget(FileOperations& operations, const Target& target) {
    const Outcome<File> file = repeatPassing(
        operations, [&] { return operations.openForReading(target.folder, target.name); });
    if (!file) {
        return failure(file.error(), Purpose::reading, target.path, "open");
    }
    try {
        base::Bytes bytes(target.existing->size);
        const Outcome<std::size_t> count = readFully(operations, *file, 0, bytes);
        if (!count) {
            return failure(count.error(), Purpose::reading, target.path, "read");
        }
        bytes.resize(*count);
        return base::digestOf(bytes);
    } catch (const std::bad_alloc&) {
        return base::fail(ErrorCode::outOfMemory, target.path);
    }
}

Result<void> checkContent(FileOperations& operations, const Target& target,
                          const FileIdentity& known) {
    if (!target.existing) {
        return base::fail(ErrorCode::fileNotFound, target.path, "removed or renamed by others");
    }
    if (target.existing->size != known.size) {
        return base::fail(ErrorCode::changedByOthers, target.path, "another size");
    }
    const Result<base::Digest> digest = digestOfTarget(operations, target);
    if (!digest) {
        return base::fail(digest.error());
    }
    if (*digest != known.digest) {
        return base::fail(ErrorCode::changedByOthers, target.path, "another content");
    }
    return {};
}

Result<void> checkKindAndMode(const Target& target) {
    if (!target.existing) {
        return {};
    }
    switch (target.existing->kind) {
    case FileKind::folder:
        return base::fail(ErrorCode::isFolder, target.path);
    case FileKind::symbolicLink:
        return base::fail(ErrorCode::changedByOthers, target.path, "became a symbolic link");
    case FileKind::other:
        return base::fail(ErrorCode::notARegularFile, target.path);
    case FileKind::regular:
        break;
    }
    // Not left to checkWritable alone: it lets an administrator write to everything.
    if ((target.existing->mode & ownerMayWrite) == 0) {
        return base::fail(ErrorCode::readOnlyFile, target.path, "its owner may not write to it");
    }
    return {};
}

Result<void> checkWritable(FileOperations& operations, const Target& target) {
    const Outcome<void> writable = repeatPassing(
        operations, [&] { return operations.checkWritable(target.folder, target.name); });
    if (writable || writable.error().cause == Cause::notSupported) {
        return {};
    }
    if (writable.error().cause == Cause::denied) {
        return base::fail(ErrorCode::readOnlyFile, target.path,
                          describe("checkWritable", writable.error()));
    }
    return failure(writable.error(), Purpose::writing, target.path, "checkWritable");
}

Result<void> checkTarget(FileOperations& operations, const Target& target,
                         const Expectation& expectation) {
    if (std::holds_alternative<NothingThere>(expectation) && target.existing &&
        target.existing->kind != FileKind::folder) {
        return base::fail(ErrorCode::fileExists, target.path);
    }
    if (Result<void> suits = checkKindAndMode(target); !suits) {
        return suits;
    }
    if (target.existing) {
        if (Result<void> writable = checkWritable(operations, target); !writable) {
            return writable;
        }
    }
    const auto* known = std::get_if<FileIdentity>(&expectation);
    const bool looksExpected =
        known != nullptr && target.existing && looksUnchanged(*known, *target.existing);
    return known == nullptr || looksExpected ? Result<void>()
                                             : checkContent(operations, target, *known);
}

Result<void> checkFreeSpace(FileOperations& operations, const Target& target, std::uint64_t size) {
    const Outcome<std::uint64_t> space =
        repeatInterrupted([&] { return operations.freeSpace(target.folder); });
    // Where the file system does not say, the write itself will.
    if (space && *space < size + spaceToSpare) {
        return base::fail(ErrorCode::diskFull, target.path,
                          std::to_string(*space) + " bytes free, " + std::to_string(size) +
                              " bytes needed");
    }
    return {};
}

/// Looks once more, just before the file is replaced, and now at its content in any case: where
/// several programs save within a few milliseconds, another file can have the number, the size and
/// the time of the one that was there.
Result<void> checkAgain(FileOperations& operations, Target& target,
                        const Expectation& expectation) {
    Result<std::optional<Status>> now = lookAtTarget(operations, target);
    if (!now) {
        return base::fail(now.error());
    }
    target.existing = *now;
    if (std::holds_alternative<NothingThere>(expectation) && target.existing) {
        return base::fail(ErrorCode::fileExists, target.path, "appeared meanwhile");
    }
    if (Result<void> suits = checkKindAndMode(target); !suits) {
        return suits;
    }
    const auto* known = std::get_if<FileIdentity>(&expectation);
    return known != nullptr ? checkContent(operations, target, *known) : Result<void>();
}

/// Among programs that save as this one does, one after the other looks at the file and replaces
/// it; the turn lasts as long as what is returned. Where there is no lock, or somebody keeps it for
/// seconds, the look just before has to do.
Outcome<Folder> takeTurn(FileOperations& operations, const Target& target) {
    // A handle of its own: what follows the turn takes longer and needs the folder too.
    Outcome<Folder> turn =
        repeatInterrupted([&] { return operations.openFolder(target.folder.path); });
    if (!turn) {
        return turn;
    }
    const auto tryLock = [&] {
        return repeatInterrupted([&] { return operations.tryLock(*turn); });
    };
    Outcome<void> locked = tryLock();
    for (std::size_t count = 0;
         count < retryPauses.size() && !locked && locked.error().cause == Cause::inUse; ++count) {
        operations.pause(retryPauses.at(count));
        locked = tryLock();
    }
    return turn;
}

/// Gives the new file the target's name where that is free.
Outcome<void> publish(FileOperations& operations, const Target& target, TemporaryFile& temporary) {
    Outcome<void> done = repeatPassing(operations, [&] {
        return operations.renameWithoutReplacing(target.folder, temporary.name(), target.name);
    });
    if (done) {
        temporary.keep();
    }
    if (done || done.error().cause != Cause::notSupported) {
        return done;
    }
    done = repeatPassing(
        operations, [&] { return operations.link(target.folder, temporary.name(), target.name); });
    if (done) {
        temporary.remove();
    }
    return done;
}

/// Gives the new file the target's name, whatever has it.
Outcome<void> replace(FileOperations& operations, const Target& target, TemporaryFile& temporary) {
    Outcome<void> done = repeatPassing(operations, [&] {
        return operations.rename(target.folder, temporary.name(), target.name);
    });
    if (done) {
        temporary.keep();
    }
    return done;
}

/// True where the new file has the target's name although the call failed: the answer of a file
/// server was lost on the way.
bool isInPlace(const std::optional<Status>& found, const Status& created,
               const std::optional<Status>& replaced) {
    if (!found || created.inode == 0) {
        return false;
    }
    const auto sameFile = [&created](const Status& status) {
        return status.device == created.device && status.inode == created.inode;
    };
    // On a file system where all files look the same, nothing is known.
    return sameFile(*found) && found->size == created.size && !(replaced && sameFile(*replaced));
}

Result<void> takeName(FileOperations& operations, const Target& target, TemporaryFile& temporary,
                      const Status& created, const Expectation& expectation) {
    const Outcome<void> done = std::holds_alternative<NothingThere>(expectation)
                                   ? publish(operations, target, temporary)
                                   : replace(operations, target, temporary);
    if (done) {
        return {};
    }
    const Result<std::optional<Status>> found = lookAtTarget(operations, target);
    if (found && isInPlace(*found, created, target.existing)) {
        return {};
    }
    // Windows can lose the old file without giving the new one its name.
    const bool lost = target.existing && (!found || !found->has_value());
    if (lost && publish(operations, target, temporary)) {
        return {};
    }
    base::Error error = failure(done.error(), Purpose::writing, target.path, "rename").value();
    if (lost) {
        temporary.keep();
        error.detail += "; the new version is in " + temporary.name();
    } else if (done.error().cause == Cause::notFound) {
        error.code = ErrorCode::writeFailed;
    }
    return base::fail(std::move(error));
}

/// Looks once more and takes the name, with nobody in between who takes turns.
Result<void> inTurn(FileOperations& operations, Target& target, TemporaryFile& temporary,
                    const Status& created, const Expectation& expectation) {
    const Outcome<Folder> turn = takeTurn(operations, target);
    if (Result<void> suits = checkAgain(operations, target, expectation); !suits) {
        return suits;
    }
    return takeName(operations, target, temporary, created, expectation);
}

/// True where the folder says that the new name is durable, or cannot say such a thing.
bool confirm(FileOperations& operations, const Target& target) {
    const Outcome<void> confirmed =
        repeatInterrupted([&] { return operations.synchronize(target.folder); });
    return confirmed || confirmed.error().cause == Cause::notSupported;
}

} // namespace

Result<Replacement> replaceFile(FileOperations& operations, const std::string& path,
                                base::BytesView bytes, const Expectation& expectation) {
    Result<Target> target = locateTarget(operations, path);
    if (!target) {
        return base::fail(target.error());
    }
    if (Result<void> suits = checkTarget(operations, *target, expectation); !suits) {
        return base::fail(suits.error());
    }
    if (Result<void> fits = checkFreeSpace(operations, *target, bytes.size()); !fits) {
        return base::fail(fits.error());
    }
    Result<TemporaryFile> temporary = TemporaryFile::create(operations, *target);
    if (!temporary) {
        return base::fail(temporary.error());
    }
    const Result<Status> created = temporary->fill(bytes);
    if (!created) {
        return base::fail(created.error());
    }
    if (Result<void> named = inTurn(operations, *target, *temporary, *created, expectation);
        !named) {
        return base::fail(named.error());
    }
    return Replacement{.identity = identityOf(*created, base::digestOf(bytes)),
                       .confirmed = confirm(operations, *target),
                       .hadOtherNames = target->existing && target->existing->linkCount > 1};
}

} // namespace cjm::files
