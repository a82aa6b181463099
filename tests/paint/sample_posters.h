// The posters of the program's own templates, and what stands on them.
#pragma once

#include <cjm/paint/poster.h>

#include <string>
#include <vector>

namespace cjm::test {

[[nodiscard]] model::Document templateDocument(std::size_t index, model::ContentLanguage language);

/// Every text that the poster of a journey should show.
[[nodiscard]] std::vector<std::string> textsOn(const paint::Poster& poster);

/// How many templates the program brings along.
[[nodiscard]] std::size_t templateCount();

/// Calls `visitor(poster, state)` for the current and the ideal journey of each template in each
/// language.
template <class Visitor>
void forEachTemplatePoster(Visitor&& visitor) {
    for (std::size_t index = 0; index < templateCount(); ++index) {
        for (const auto language : model::allValues<model::ContentLanguage>()) {
            const model::Document document = templateDocument(index, language);
            for (const model::Journey& journey : document.journeys) {
                visitor(paint::Poster(document, journey.id, wording::Vocabulary(language)),
                        journey.state);
            }
        }
    }
}

} // namespace cjm::test
