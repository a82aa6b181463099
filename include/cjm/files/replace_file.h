// Saves a whole file so that it is the old or the new version at every moment, never a mixture.
//
// The bytes go to a temporary file in the same folder, are made durable, read back and compared,
// and only then take the file's name. Whatever fails before that leaves the old file untouched.
//
//     Result<Replacement> saved = replaceFile(systemFileOperations(), path, bytes, identity);
//     if (!saved && saved.error().code == ErrorCode::changedByOthers) {
//         // Read their version, keep it, and replace it expecting its identity.
//     }
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/files/file_identity.h>
#include <cjm/files/file_operations.h>

#include <string>
#include <variant>

namespace cjm::files {

/// The file is new; one that has the name already is left alone.
struct NothingThere {};

/// A person has confirmed that the file of this name, whatever it is by then, is replaced.
struct WhateverIsThere {};

/// What the caller believes about the path. A FileIdentity: the file as it was read or saved last.
using Expectation = std::variant<NothingThere, FileIdentity, WhateverIsThere>;

struct Replacement {
    FileIdentity identity; ///< Of the new file; expect this at the next save.

    /// False where the file is saved, but the disk did not confirm that the name will survive a
    /// power cut. No reason to save again.
    bool confirmed = true;

    /// True where the old file had more names (hard links). These still show the old content.
    bool hadOtherNames = false;
};

/// A symbolic link is followed and kept. Owner, group, mode, access list and the user's extended
/// attributes of the old file are kept; where the group cannot be kept, its permissions are
/// dropped. A read-only file is never replaced, whoever runs the program.
///
/// Every error leaves the file as it was, and no temporary file unless that cannot be removed (on
/// Windows, the temporary file also stays where it is all that the system left; the error's detail
/// names it). Errors, with the path as subject:
///
/// * fileExists: expected NothingThere;
/// * fileNotFound: the expected file is gone; changedByOthers: its content is another;
/// * folderNotFound, isFolder, notARegularFile, brokenLink, nameTooLong;
/// * readOnlyFile, readOnlyDisk, notPermitted, fileInUse;
/// * diskFull (where possible, told before anything is written), quotaExceeded, tooLargeToWrite;
/// * writeFailed, readFailed, outOfMemory.
[[nodiscard]] base::Result<Replacement> replaceFile(FileOperations& operations,
                                                    const std::string& path, base::BytesView bytes,
                                                    const Expectation& expectation);

} // namespace cjm::files
