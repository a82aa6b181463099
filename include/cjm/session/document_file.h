// The file that belongs to an open document.
#pragma once

#include <cjm/files/file_identity.h>

#include <string>

namespace cjm::session {

/// The .cjm file of a document, as it was read or saved last.
struct DocumentFile {
    std::string path;
    files::FileIdentity identity; ///< Expect this when saving.

    friend bool operator==(const DocumentFile&, const DocumentFile&) = default;
};

} // namespace cjm::session
