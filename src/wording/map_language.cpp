#include "map_language.h"

#include <cjm/wording/translations.h>

namespace cjm::cli {

model::ContentLanguage mapLanguage(const model::Document& document,
                                   std::optional<model::ContentLanguage> asked) {
    if (asked) {
        return *asked;
    }
    const std::string_view tag = document.properties->language;
    const auto spoken = model::valueNamed<model::ContentLanguage>(
        tag.substr(0, std::min(tag.find('-'), tag.size())));
    return spoken ? *spoken : wording::languageFor(QLocale::system());
}

} // namespace cjm::cli
