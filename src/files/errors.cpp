#include <cjm/files/errors.h>

#include <system_error>

namespace cjm::files {

using base::ErrorCode;

std::string describe(std::string_view call, const Fault& fault) {
    return std::string(call) + ": " +
           std::system_category().message(static_cast<int>(fault.number)) + " (" +
           std::to_string(fault.number) + ")";
}

base::ErrorCode codeOf(const Fault& fault, Purpose purpose) {
    switch (fault.cause) {
    case Cause::notFound:
        return ErrorCode::fileNotFound;
    case Cause::notAFolder:
        return ErrorCode::folderNotFound;
    case Cause::isFolder:
        return ErrorCode::isFolder;
    case Cause::linkLoop:
        return ErrorCode::brokenLink;
    case Cause::nameTooLong:
        return ErrorCode::nameTooLong;
    case Cause::invalidName:
        return ErrorCode::fileNotFound;
    case Cause::exists:
        return ErrorCode::fileExists;
    case Cause::denied:
        return ErrorCode::notPermitted;
    case Cause::readOnlyDisk:
        return ErrorCode::readOnlyDisk;
    case Cause::noSpace:
        return ErrorCode::diskFull;
    case Cause::quota:
        return ErrorCode::quotaExceeded;
    case Cause::tooLarge:
        return purpose == Purpose::reading ? ErrorCode::fileTooLarge : ErrorCode::tooLargeToWrite;
    case Cause::inUse:
        return ErrorCode::fileInUse;
    case Cause::outOfMemory:
        return ErrorCode::outOfMemory;
    case Cause::noDevice:
    case Cause::tooManyOpen:
    case Cause::interrupted:
    case Cause::notSupported:
    case Cause::inputOutput:
    case Cause::other:
        break;
    }
    return purpose == Purpose::reading ? ErrorCode::readFailed : ErrorCode::writeFailed;
}

base::Failure failure(const Fault& fault, Purpose purpose, const std::string& path,
                      std::string_view call) {
    return base::fail(codeOf(fault, purpose), path, describe(call, fault));
}

} // namespace cjm::files
