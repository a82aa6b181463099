// Copies of a damaged file in which what every file of ours has in common is whole again.
#pragma once

#include <cjm/base/bytes.h>

namespace cjm::store {

/// Whole pages, and the header that fits them. What was cut off is not there; the rest is as it
/// was. Throws std::bad_alloc.
[[nodiscard]] base::Bytes withOwnHeader(base::BytesView file);

/// The same with the pages that say where the tables begin. As all tables are made before the first
/// row is written, these are the same in every file that this program wrote; in one that another
/// program wrote anew they may be wrong. Throws std::bad_alloc.
[[nodiscard]] base::Bytes withOwnSchema(base::BytesView file);

} // namespace cjm::store
