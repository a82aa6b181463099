#include <cjm/model/siblings.h>
#include <cjm/paint/poster.h>
#include <cjm/wording/text.h>

#include <QStringList>

namespace cjm::paint {

namespace {

using wording::fromQt;

layout::JourneyWords journeyWords(const wording::Vocabulary& vocabulary) {
    layout::JourneyWords words;
    for (const model::LaneKind kind : model::allValues<model::LaneKind>()) {
        words.laneNames.at(static_cast<std::size_t>(kind)) = fromQt(vocabulary.laneName(kind));
    }
    for (std::size_t index = 0; index < words.emotionWords.size(); ++index) {
        words.emotionWords[index] = fromQt(vocabulary.emotionWord(static_cast<int>(index) - 2));
    }
    return words;
}

std::string personaNames(const model::Document& document, const model::Journey& journey) {
    QStringList names;
    for (const model::Persona* persona :
         model::inOrder(document.personas, [&](const model::Persona& row) {
             return journey.personas.contains(row.id);
         })) {
        if (!persona->name.empty()) {
            names.append(wording::toQt(persona->name));
        }
    }
    return fromQt(names.join(QStringLiteral(" · ")));
}

layout::PosterTexts posterTexts(const model::Document& document, model::JourneyId id,
                                const wording::Vocabulary& vocabulary) {
    layout::PosterTexts texts;
    texts.salon = document.properties->salon;
    texts.title = document.properties->title;
    const model::Journey* journey = document.journeys.find(id);
    if (journey == nullptr) {
        return texts;
    }
    if (!journey->title.empty()) {
        texts.title = journey->title;
    }
    if (journey->leadingGoal) {
        texts.goalLabel = fromQt(vocabulary.goalLabel());
        texts.goal = document.goals.find(*journey->leadingGoal)->what;
    }
    texts.facts.push_back(fromQt(vocabulary.journeyState(journey->state)));
    if (std::string names = personaNames(document, *journey); !names.empty()) {
        texts.facts.push_back(std::move(names));
    }
    if (const auto& date = journey->date ? journey->date : document.properties->date) {
        texts.facts.push_back(fromQt(vocabulary.date(*date)));
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
