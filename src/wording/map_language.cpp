#include <cjm/wording/map_language.h>
#include <cjm/wording/translations.h>

#include <algorithm>

namespace cjm::wording {

model::ContentLanguage mapLanguage(const model::Document& document,
                                   std::optional<model::ContentLanguage> asked,
                                   const QLocale& reader) {
    if (asked) {
        return *asked;
    }
    const std::string_view tag = document.properties->language;
    const auto spoken = model::valueNamed<model::ContentLanguage>(
        tag.substr(0, std::min(tag.find('-'), tag.size())));
    return spoken ? *spoken : languageFor(reader);
}

} // namespace cjm::wording
