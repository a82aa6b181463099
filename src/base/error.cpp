#include <cjm/base/check.h>
#include <cjm/base/error.h>

#include <array>

namespace cjm::base {

namespace {

struct NamedCode {
    ErrorCode code;
    std::string_view name;
};

constexpr std::array names = {
    NamedCode{ErrorCode::fileNotFound, "fileNotFound"},
    NamedCode{ErrorCode::folderNotFound, "folderNotFound"},
    NamedCode{ErrorCode::brokenLink, "brokenLink"},
    NamedCode{ErrorCode::notPermitted, "notPermitted"},
    NamedCode{ErrorCode::readOnlyFile, "readOnlyFile"},
    NamedCode{ErrorCode::readOnlyDisk, "readOnlyDisk"},
    NamedCode{ErrorCode::isFolder, "isFolder"},
    NamedCode{ErrorCode::notARegularFile, "notARegularFile"},
    NamedCode{ErrorCode::nameTooLong, "nameTooLong"},
    NamedCode{ErrorCode::fileExists, "fileExists"},
    NamedCode{ErrorCode::fileInUse, "fileInUse"},
    NamedCode{ErrorCode::fileTooLarge, "fileTooLarge"},
    NamedCode{ErrorCode::fileTooSmall, "fileTooSmall"},
    NamedCode{ErrorCode::tooLargeToWrite, "tooLargeToWrite"},
    NamedCode{ErrorCode::diskFull, "diskFull"},
    NamedCode{ErrorCode::quotaExceeded, "quotaExceeded"},
    NamedCode{ErrorCode::readFailed, "readFailed"},
    NamedCode{ErrorCode::writeFailed, "writeFailed"},
    NamedCode{ErrorCode::changedWhileReading, "changedWhileReading"},
    NamedCode{ErrorCode::changedByOthers, "changedByOthers"},
    NamedCode{ErrorCode::notAJourneyMap, "notAJourneyMap"},
    NamedCode{ErrorCode::newerFormat, "newerFormat"},
    NamedCode{ErrorCode::damagedDocument, "damagedDocument"},
    NamedCode{ErrorCode::invalidDocument, "invalidDocument"},
    NamedCode{ErrorCode::tookTooLong, "tookTooLong"},
    NamedCode{ErrorCode::outOfMemory, "outOfMemory"},
    NamedCode{ErrorCode::notUtf8Text, "notUtf8Text"},
    NamedCode{ErrorCode::utf16Text, "utf16Text"},
    NamedCode{ErrorCode::jsonSyntax, "jsonSyntax"},
    NamedCode{ErrorCode::jsonTooLarge, "jsonTooLarge"},
    NamedCode{ErrorCode::duplicateKey, "duplicateKey"},
    NamedCode{ErrorCode::missingValue, "missingValue"},
    NamedCode{ErrorCode::wrongValue, "wrongValue"},
    NamedCode{ErrorCode::textTooLong, "textTooLong"},
    NamedCode{ErrorCode::duplicateId, "duplicateId"},
    NamedCode{ErrorCode::rowNotFound, "rowNotFound"},
    NamedCode{ErrorCode::ruleBroken, "ruleBroken"},
    NamedCode{ErrorCode::tooManyRows, "tooManyRows"},
    NamedCode{ErrorCode::internalContradiction, "internalContradiction"},
};

} // namespace

std::string_view nameOf(ErrorCode code) {
    const NamedCode& named = names.at(static_cast<std::size_t>(code));
    CJM_CHECK(named.code == code);
    return named.name;
}

} // namespace cjm::base
