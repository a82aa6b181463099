// The one place where SQLite's exceptions become results.
#pragma once

#include <cjm/base/result.h>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <new>
#include <string>
#include <utility>

namespace cjm::store {

/// What `work()` returns, or the error that SQLite threw out of it. Whatever does not mean anything
/// else is `otherwise`.
template <class Work>
auto withSqliteErrors(base::ErrorCode otherwise, Work&& work) -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& exception) {
        const std::string detail =
            "SQLite " + std::to_string(exception.getErrorCode()) + ": " + exception.what();
        switch (exception.getErrorCode()) {
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

} // namespace cjm::store
