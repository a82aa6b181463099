// The language of the program's own words on a map that is made.
#pragma once

#include <cjm/model/content_language.h>
#include <cjm/model/document.h>

#include <optional>

namespace cjm::cli {

/// What was asked for; else the language of the document where the program speaks it; else the
/// person's own.
[[nodiscard]] model::ContentLanguage mapLanguage(const model::Document& document,
                                                 std::optional<model::ContentLanguage> asked);

} // namespace cjm::cli
