#include "map_words.h"

#include <cjm/wording/map_language.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QLocale>

namespace cjm::ui {

const wording::Vocabulary& MapWords::ofMap(const model::Document& document) {
    return in(wording::mapLanguage(document, std::nullopt, QLocale()));
}

const wording::Vocabulary& MapWords::ofWindow() {
    // What Translations uses becomes the default locale.
    return in(wording::languageFor(QLocale()));
}

QString MapWords::laneName(const model::Document& document, const model::Lane& lane) {
    return lane.title.empty() ? ofMap(document).laneName(lane.kind) : wording::toQt(lane.title);
}

const wording::Vocabulary& MapWords::in(model::ContentLanguage language) {
    auto& vocabulary = m_vocabularies.at(static_cast<std::size_t>(language));
    if (vocabulary == nullptr) {
        vocabulary = std::make_unique<wording::Vocabulary>(language);
    }
    return *vocabulary;
}

} // namespace cjm::ui
