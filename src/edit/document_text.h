// How much text a document holds, over all of its rows.
#pragma once

#include <cjm/model/document.h>

namespace cjm::edit {

/// True where it is more than a document may hold. Looks at every row.
[[nodiscard]] bool hasTooMuchText(const model::Document& document);

} // namespace cjm::edit
