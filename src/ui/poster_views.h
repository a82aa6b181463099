// The posters that can be made of the map in a window: of its journey alone, or of a current
// journey and its ideal one together.
//
//     const PosterViews views(document, selection.journey, compare::PairView::ghost, vocabulary);
//     const paint::Poster poster = views.poster(views.shown());
#pragma once

#include "journey_pair.h"

#include <cjm/paint/poster.h>

#include <vector>

namespace cjm::ui {

class PosterViews {
public:
    /// @param journey the one that is shown; the document has it
    /// @param shown in which way, where there is a choice
    PosterViews(model::Document document, model::JourneyId journey, compare::PairView shown,
                wording::Vocabulary words);

    /// Those that the document has something for, in the order in which they are offered.
    [[nodiscard]] const std::vector<compare::PairView>& all() const { return m_all; }

    /// What is on the screen.
    [[nodiscard]] compare::PairView shown() const { return m_shown; }

    /// @param view one of all
    [[nodiscard]] paint::Poster poster(compare::PairView view) const;

private:
    model::Document m_document;
    model::JourneyId m_journey;
    JourneyPair m_pair;
    wording::Vocabulary m_words;
    compare::PairView m_shown;
    std::vector<compare::PairView> m_all;
};

} // namespace cjm::ui
