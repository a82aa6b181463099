// A digest over everything that a document says, independent of how SQLite lays it out.
#pragma once

#include <cjm/base/digest.h>
#include <cjm/model/document.h>

namespace cjm::store {

/// Over the application id, the format, the document's id and every field of every row. Equal for
/// equal documents; a document that was changed behind the program's back no longer fits the one
/// in its file.
[[nodiscard]] base::Digest contentDigest(const model::Document& document);

} // namespace cjm::store
