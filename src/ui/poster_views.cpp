#include "poster_views.h"

#include <utility>

namespace cjm::ui {

PosterViews::PosterViews(model::Document document, model::JourneyId journey,
                         compare::PairView shown, wording::Vocabulary words)
    : m_document(std::move(document))
    , m_journey(journey)
    , m_pair(pairOf(m_document, journey))
    , m_words(std::move(words))
    , m_shown(shown)
    , m_all({m_shown}) {
    if (m_pair.current && m_pair.ideal) {
        const auto views = model::allValues<compare::PairView>();
        m_all.assign(views.begin(), views.end());
    }
}

paint::Poster PosterViews::poster(compare::PairView view) const {
    if (m_all.size() > 1) {
        return paint::posterOf(m_document, *m_pair.current, *m_pair.ideal, view, m_words);
    }
    return {m_document, m_journey, m_words};
}

} // namespace cjm::ui
