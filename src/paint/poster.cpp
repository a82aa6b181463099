#include <cjm/model/journey_facts.h>
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

} // namespace cjm::paint
