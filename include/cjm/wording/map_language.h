// The language of the program's own words on a map that is made.
#pragma once

#include <cjm/model/content_language.h>
#include <cjm/model/document.h>

#include <QLocale>
#include <optional>

namespace cjm::wording {

/// What was asked for; else the language of the document where the program speaks it; else that of
/// the reader, who is the system's user where nobody else is named.
[[nodiscard]] model::ContentLanguage mapLanguage(const model::Document& document,
                                                 std::optional<model::ContentLanguage> asked,
                                                 const QLocale& reader = QLocale::system());

} // namespace cjm::wording
