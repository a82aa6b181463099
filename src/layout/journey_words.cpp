#include <cjm/layout/journey_words.h>

#include <algorithm>

namespace cjm::layout {

const std::string& JourneyWords::titleOf(const model::Lane& lane) const {
    return lane.title.empty() ? laneNames.at(static_cast<std::size_t>(lane.kind)) : lane.title;
}

const std::string& JourneyWords::wordFor(const model::Card& card) const {
    return card.emotionWord.empty() && card.emotion
               ? emotionWords.at(static_cast<std::size_t>(*card.emotion + 2))
               : card.emotionWord;
}

const std::string& JourneyWords::nameOf(Sign sign) const {
    return signNames.at(static_cast<std::size_t>(sign));
}

std::string JourneyWords::durationOf(const model::Card& card) const {
    std::string text = minutes;
    if (const std::size_t place = text.find("%1"); place != std::string::npos) {
        text.replace(place, 2, std::to_string(minutesOf(card)));
    }
    return text;
}

int minutesOf(const model::Card& card) {
    return std::max(card.minutes.value_or(0), card.waitingMinutes.value_or(0));
}

const std::string& boxTextOf(const model::Card& card) {
    return card.text.empty() ? card.emotionWord : card.text;
}

} // namespace cjm::layout
