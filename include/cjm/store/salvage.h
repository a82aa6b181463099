// What is left of a damaged .cjm file, as a document that keeps every rule.
//
//     Result<OpenedDocument> opened = fromBytes(bytes, deadline);
//     if (!opened && isDamage(opened.error().code)) {
//         opened = salvage(bytes, deadline);
//     }
//
// `openFile` does this by itself. docs/decisions/0016-salvage.md says what is tried.
#pragma once

#include <cjm/base/error.h>
#include <cjm/store/document_bytes.h>

namespace cjm::store {

/// True where a file that is refused for this may still hold something.
[[nodiscard]] bool isDamage(base::ErrorCode code);

/// The readable part of a file whose header is ours. Ids are those of the file; rows that cannot be
/// read are left out, and what refers to them forgets them or goes with them. Cards whose journey,
/// phase or lane is gone keep their place: an empty one with its id stands in for it.
///
/// Promises a valid document with the remark `recovered` and its losses. They are empty only where
/// nothing is missing as far as anybody can tell; where the content fits the file's digest,
/// that is certain, else there is the remark `changedOutside` too.
///
/// Errors: `damagedDocument` where not even a journey is left, and those of `fromBytes`, but
/// `invalidDocument`.
[[nodiscard]] base::Result<OpenedDocument> salvage(base::BytesView bytes,
                                                   const base::ShouldStop& shouldStop);

} // namespace cjm::store
