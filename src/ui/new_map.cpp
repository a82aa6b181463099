#include "new_map.h"

#include <cjm/base/check.h>
#include <cjm/edit/journeys.h>
#include <cjm/exchange/templates.h>
#include <cjm/wording/salon_templates.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QLocale>
#include <algorithm>

namespace cjm::ui {

NewMap mapFromTemplate(const QString& id) {
    const auto& templates = wording::salonTemplates();
    const auto found =
        std::find_if(templates.begin(), templates.end(), [&](const exchange::Template& salon) {
            return wording::toQt(salon.id) == id;
        });
    CJM_CHECK(found != templates.end());
    base::UuidGenerator ids = base::UuidGenerator::fromSystem();
    const model::ContentLanguage language = wording::languageFor(QLocale());
    return {documentFrom(*found, language, ids), wording::toQt(found->name.in(language))};
}

NewMap emptyMap() {
    base::UuidGenerator ids = base::UuidGenerator::fromSystem();
    const model::ContentLanguage language = wording::languageFor(QLocale());
    return {edit::newMap(std::string(nameOf(language)), ids), {}};
}

} // namespace cjm::ui
