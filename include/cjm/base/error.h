// What can go wrong outside the program's own control, as values.
//
// An error is a code, which the user interface turns into a sentence with a remedy, and what that
// sentence needs to name. A bug in the program is not an error: see check.h.
#pragma once

#include <cjm/base/text_position.h>

#include <optional>
#include <string>
#include <string_view>

namespace cjm::base {

/// Everything that a user, a file or a disk can cause. One sentence in `wording` for each.
enum class ErrorCode {
    // Reading and writing files
    fileNotFound,
    folderNotFound,
    brokenLink,
    notPermitted,
    readOnlyFile,
    readOnlyDisk,
    isFolder,
    notARegularFile,
    nameTooLong,
    fileExists,
    fileInUse,
    fileTooLarge,
    fileTooSmall,
    tooLargeToWrite,
    diskFull,
    quotaExceeded,
    readFailed,
    writeFailed,
    changedWhileReading,
    changedByOthers,

    // Reading a document
    notAJourneyMap,
    newerFormat,
    damagedDocument,
    invalidDocument,
    tookTooLong,
    outOfMemory,

    // Reading JSON
    notUtf8Text,
    utf16Text,
    jsonSyntax,
    jsonTooLarge,
    duplicateKey,
    missingValue,
    wrongValue,
    textTooLong,
    duplicateId,

    // Changing a document
    rowNotFound,
    ruleBroken,
    tooManyRows,

    // The program contradicts itself and stops before anything is lost
    internalContradiction,
};

/// The code's own name, as in fileNotFound: stable, for other programs.
[[nodiscard]] std::string_view nameOf(ErrorCode code);

struct Error {
    ErrorCode code;

    /// What the sentence names: a path, a field, the format that a file needs. Not translated.
    std::string subject = {};

    /// For the log only: which call failed and how.
    std::string detail = {};

    /// Where in a text that a person could look at; last, as few errors have one.
    std::optional<TextPosition> position = {};

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace cjm::base
