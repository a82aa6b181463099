// How the program recognizes the file that it read or wrote last, to notice what others did to it.
#pragma once

#include <cjm/base/digest.h>
#include <cjm/files/status.h>

#include <cstdint>

namespace cjm::files {

struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0; ///< In bytes.
    Moment modified = {};
    base::Digest digest = {}; ///< Of the whole file.

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

[[nodiscard]] FileIdentity identityOf(const Status& status, const base::Digest& digest);

/// True where the status gives no reason to look at the content again. A file may have changed in
/// its status only: copied back, touched, seen through another mount. Then the digest decides.
[[nodiscard]] bool looksUnchanged(const FileIdentity& identity, const Status& status);

} // namespace cjm::files
