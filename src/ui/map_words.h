// The program's own words in the two languages that a window needs: the map's and its own.
#pragma once

#include <cjm/model/document.h>
#include <cjm/wording/vocabulary.h>

#include <array>
#include <memory>

namespace cjm::ui {

/// Loads a vocabulary when it is asked for first.
class MapWords {
public:
    /// In the language of the document, or the window's where the program does not speak it.
    [[nodiscard]] const wording::Vocabulary& ofMap(const model::Document& document);

    [[nodiscard]] const wording::Vocabulary& ofWindow();

    /// A lane's title, or the name of its kind in the language of the map.
    [[nodiscard]] QString laneName(const model::Document& document, const model::Lane& lane);

private:
    [[nodiscard]] const wording::Vocabulary& in(model::ContentLanguage language);

    std::array<std::unique_ptr<wording::Vocabulary>,
               model::allValues<model::ContentLanguage>().size()>
        m_vocabularies;
};

} // namespace cjm::ui
