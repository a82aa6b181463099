#include <cjm/files/file_identity.h>

namespace cjm::files {

FileIdentity identityOf(const Status& status, const base::Digest& digest) {
    return {.device = status.device,
            .inode = status.inode,
            .size = status.size,
            .modified = status.modified,
            .digest = digest};
}

bool looksUnchanged(const FileIdentity& identity, const Status& status) {
    return identity == identityOf(status, identity.digest);
}

} // namespace cjm::files
