// The languages that the program itself has words for. A document may be in any: its properties
// keep a BCP 47 tag.
#pragma once

#include <cjm/model/enumeration.h>

namespace cjm::model {

/// Named by their BCP 47 tags.
enum class ContentLanguage { en, nl, ru };

constexpr auto enumerationNames(ContentLanguage) {
    return std::array{"en"sv, "nl"sv, "ru"sv};
}

} // namespace cjm::model
