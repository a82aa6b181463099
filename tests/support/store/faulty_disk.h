// SQLite's file layer, which fails when it is told to.
//
//     FaultyDisk disk;                                   // every database file goes through it now
//     disk.fail({.number = 7, .result = SQLITE_FULL});
//
// For databases that are opened while it lives, from any thread; there is one at a time.
#pragma once

#include <cstddef>
#include <memory>

namespace cjm::test {

struct DiskFault {
    std::size_t number = 1;  ///< Which call is the first to fail, from 1, since it was told.
    bool isForEver = false;  ///< Else only that one fails.
    int result = 0;          ///< What SQLite calls it, as SQLITE_FULL.
    bool writesHalf = false; ///< A write that fails has been made in part.
};

class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// In place of what it was told before. Starts counting anew.
    void fail(const DiskFault& fault);

    void work();

    /// Calls that could have failed, since it was told.
    [[nodiscard]] std::size_t callCount() const;

    struct Layer;

private:
    std::unique_ptr<Layer> m_layer;
};

} // namespace cjm::test
