#include <cjm/base/read_back.h>

namespace cjm::base {

ErrorCode meaningForWriting(ErrorCode readingBack) {
    switch (readingBack) {
    case ErrorCode::fileTooLarge:
        return ErrorCode::tooLargeToWrite;
    case ErrorCode::outOfMemory:
        return readingBack;
    default:
        return ErrorCode::internalContradiction;
    }
}

} // namespace cjm::base
