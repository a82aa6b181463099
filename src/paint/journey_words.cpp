#include <cjm/paint/journey_words.h>
#include <cjm/wording/text.h>

namespace cjm::paint {

using wording::fromQt;

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
    return words;
}

} // namespace cjm::paint
