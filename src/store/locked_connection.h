// SQLite on a stranger's bytes, with everything switched off that a document does not need.
//
// The bytes lie in memory and are never written. No file is opened, no function of the file's
// schema is run, and whatever takes too long is stopped.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/should_stop.h>

#include <SQLiteCpp/Database.h>

namespace cjm::store {

class LockedConnection {
public:
    /// `shouldStop` is asked every thousand steps of the virtual machine. Throws SQLite::Exception,
    /// as everything that is done with `database()` may.
    LockedConnection(base::BytesView file, base::ShouldStop shouldStop);

    LockedConnection(const LockedConnection&) = delete;
    LockedConnection& operator=(const LockedConnection&) = delete;

    [[nodiscard]] SQLite::Database& database() { return m_database; }

private:
    void configure();
    void limit();
    void load(base::BytesView file);
    void guard();

    base::ShouldStop m_shouldStop;
    SQLite::Database m_database;
};

} // namespace cjm::store
