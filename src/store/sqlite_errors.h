// The one place where SQLite's exceptions become results.
#pragma once

#include <cjm/base/result.h>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace cjm::store {

/// What SQLite's primary result code means about a file that it was given.
[[nodiscard]] inline base::ErrorCode fileErrorCode(int result, base::ErrorCode otherwise) {
    switch (result) {
    case SQLITE_FULL:
        return base::ErrorCode::diskFull;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return base::ErrorCode::notPermitted;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::ErrorCode::fileInUse;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return base::ErrorCode::damagedDocument;
    case SQLITE_TOOBIG:
        return otherwise == base::ErrorCode::writeFailed ? base::ErrorCode::tooLargeToWrite
                                                         : base::ErrorCode::fileTooLarge;
    case SQLITE_NOMEM:
        return base::ErrorCode::outOfMemory;
    default:
        return otherwise;
    }
}

/// SQLite's primary result code. Where memory ran out while a statement was prepared, SQLite
/// sometimes says so in words only.
[[nodiscard]] inline int resultOf(const SQLite::Exception& exception) {
    const bool saysNoMemory = std::string_view(exception.what()) == sqlite3_errstr(SQLITE_NOMEM);
    return saysNoMemory ? SQLITE_NOMEM : exception.getErrorCode();
}

/// What `work()` returns, or the error that SQLite threw out of it. Whatever does not mean anything
/// else is `otherwise`.
template <class Work>
auto withSqliteErrors(base::ErrorCode otherwise, Work&& work) -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& exception) {
        const std::string detail =
            "SQLite " + std::to_string(exception.getErrorCode()) + ": " + exception.what();
        switch (resultOf(exception)) {
        case SQLITE_NOMEM:
            return base::fail(base::ErrorCode::outOfMemory, {}, detail);
        case SQLITE_INTERRUPT:
            return base::fail(base::ErrorCode::tookTooLong, {}, detail);
        default:
            return base::fail(otherwise, {}, detail);
        }
    } catch (const std::bad_alloc&) {
        return base::fail(base::ErrorCode::outOfMemory);
    }
}

/// What `work()` returns, or the error that SQLite threw out of it about a file of the program's
/// own, with its path as subject. Whatever does not mean anything else is `otherwise`.
template <class Work>
auto withFileErrors(const std::string& path, base::ErrorCode otherwise, Work&& work)
    -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& exception) {
        return base::fail(fileErrorCode(resultOf(exception), otherwise), path,
                          "SQLite " + std::to_string(exception.getErrorCode()) + ": " +
                              exception.what());
    } catch (const std::bad_alloc&) {
        return base::fail(base::ErrorCode::outOfMemory, path);
    }
}

} // namespace cjm::store
