#include <cjm/paint/journey_words.h>
#include <cjm/wording/text.h>

namespace cjm::paint {

using wording::fromQt;

namespace {

QString nameOf(layout::Sign sign, const wording::Vocabulary& vocabulary) {
    for (const model::Certainty certainty : model::allValues<model::Certainty>()) {
        if (layout::signOf(certainty) == sign) {
            return vocabulary.certainty(certainty);
        }
    }
    for (const model::CardMark mark : model::allValues<model::CardMark>()) {
        if (layout::signOf(mark) == sign) {
            return vocabulary.mark(mark);
        }
    }
    switch (sign) {
    case layout::Sign::isNew:
        return vocabulary.fate(compare::Fate::added);
    case layout::Sign::isGone:
        return vocabulary.fate(compare::Fate::dropped);
    case layout::Sign::hasMoved:
        return vocabulary.fate(compare::Fate::movedHere);
    case layout::Sign::isChanged:
        return vocabulary.fate(compare::Fate::changed);
    case layout::Sign::currentCurve:
        return vocabulary.curveName(model::JourneyState::current);
    case layout::Sign::idealCurve:
        return vocabulary.curveName(model::JourneyState::ideal);
    case layout::Sign::internalLane:
        return vocabulary.internalLane();
    default:
        return vocabulary.waiting();
    }
}

} // namespace

layout::JourneyWords journeyWords(const wording::Vocabulary& vocabulary) {
    layout::JourneyWords words;
    for (const model::LaneKind kind : model::allValues<model::LaneKind>()) {
        words.laneNames.at(static_cast<std::size_t>(kind)) = fromQt(vocabulary.laneName(kind));
    }
    for (std::size_t index = 0; index < words.emotionWords.size(); ++index) {
        words.emotionWords[index] = fromQt(vocabulary.emotionWord(static_cast<int>(index) - 2));
    }
    words.cardCount = [vocabulary](std::size_t count) {
        return fromQt(vocabulary.cardCount(static_cast<int>(count)));
    };
    for (std::size_t index = 0; index < words.signNames.size(); ++index) {
        words.signNames[index] = fromQt(nameOf(static_cast<layout::Sign>(index), vocabulary));
    }
    words.internal = fromQt(vocabulary.internal());
    words.minutes = fromQt(vocabulary.minutes());
    return words;
}

} // namespace cjm::paint
