#include <cjm/compare/aligned_phases.h>
#include <cjm/model/journey_facts.h>
#include <cjm/paint/combined_marks.h>
#include <cjm/paint/journey_words.h>
#include <cjm/paint/poster.h>
#include <cjm/wording/text.h>

#include <QStringList>

namespace cjm::paint {

namespace {

using wording::fromQt;

std::string joined(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) {
        list.append(wording::toQt(name));
    }
    return fromQt(list.join(QStringLiteral(" · ")));
}

layout::PosterTexts posterTexts(const model::Document& document, model::JourneyId id,
                                const wording::Vocabulary& vocabulary) {
    const model::JourneyFacts facts = model::journeyFacts(document, id);
    layout::PosterTexts texts;
    texts.salon = facts.salon;
    texts.title = facts.title;
    if (const model::Journey* journey = document.journeys.find(id)) {
        texts.goalLabel = journey->leadingGoal ? fromQt(vocabulary.goalLabel()) : std::string();
        texts.goal = facts.goal;
        texts.facts.push_back(fromQt(vocabulary.journeyState(journey->state)));
        if (!facts.personas.empty()) {
            texts.facts.push_back(joined(facts.personas));
        }
        if (facts.date) {
            texts.facts.push_back(fromQt(vocabulary.date(*facts.date)));
        }
    }
    return texts;
}

} // namespace

Poster::Poster(const model::Document& document, model::JourneyId journey,
               const wording::Vocabulary& vocabulary)
    : grid(document, journey)
    , words(journeyWords(vocabulary))
    , texts(posterTexts(document, journey, vocabulary)) {}

std::vector<layout::PosterMap> Poster::maps() const {
    std::vector<layout::PosterMap> maps = {{&grid, marks, name}};
    if (second) {
        maps.push_back({&second->grid, nullptr, second->name});
    }
    return maps;
}

namespace {

/// The combined map in place of the journey's own.
Poster combinedPoster(const model::Document& document, const compare::CombinedJourney& map,
                      const wording::Vocabulary& vocabulary) {
    Poster poster(document, map.journey, vocabulary);
    poster.grid = model::JourneyGrid(map.document, map.journey);
    poster.marks = marksOf(map);
    return poster;
}

Poster posterOfBoth(const model::Document& document, model::JourneyId current,
                    model::JourneyId ideal, const wording::Vocabulary& vocabulary) {
    const model::Document aligned = compare::withAlignedPhases(document, current, ideal);
    Poster poster(aligned, current, vocabulary);
    poster.name = fromQt(vocabulary.journeyState(model::JourneyState::current));
    poster.second = {model::JourneyGrid(aligned, ideal),
                     fromQt(vocabulary.journeyState(model::JourneyState::ideal))};
    return poster;
}

Poster posterInView(const model::Document& document, model::JourneyId current,
                    model::JourneyId ideal, compare::PairView view,
                    const wording::Vocabulary& vocabulary) {
    switch (view) {
    case compare::PairView::current:
        break;
    case compare::PairView::ideal:
        return {document, ideal, vocabulary};
    case compare::PairView::side:
        return posterOfBoth(document, current, ideal, vocabulary);
    case compare::PairView::over: {
        Poster poster(document, current, vocabulary);
        poster.marks = marksOf(compare::idealCurves(document, current, ideal));
        return poster;
    }
    case compare::PairView::ghost:
        return combinedPoster(document, compare::ghost(document, current, ideal), vocabulary);
    case compare::PairView::changes:
        return combinedPoster(document, compare::changes(document, current, ideal), vocabulary);
    }
    return {document, current, vocabulary};
}

} // namespace

Poster posterOf(const model::Document& document, model::JourneyId current, model::JourneyId ideal,
                compare::PairView view, const wording::Vocabulary& vocabulary) {
    Poster poster = posterInView(document, current, ideal, view, vocabulary);
    if (!poster.texts.facts.empty()) {
        poster.texts.facts.front() = fromQt(vocabulary.viewHeading(view));
    }
    return poster;
}

} // namespace cjm::paint
