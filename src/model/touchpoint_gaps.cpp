#include <cjm/model/touchpoint_gaps.h>

#include <algorithm>
#include <optional>
#include <tuple>

namespace cjm::model {

namespace {

constexpr double middleScore = 3;

std::optional<double> importanceOf(const Card& card) {
    const Touchpoint& touchpoint = card.touchpoint;
    for (const std::optional<int>& score :
         {card.importance, touchpoint.relevanceWished, touchpoint.relevance}) {
        if (score) {
            return *score;
        }
    }
    return std::nullopt;
}

std::optional<double> performanceOf(const Touchpoint& touchpoint) {
    double total = 0;
    int count = 0;
    for (const std::optional<int>& score :
         {touchpoint.ease, touchpoint.pleasure, touchpoint.satisfaction}) {
        if (score) {
            total += *score;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional(total / count);
}

} // namespace

Quadrant quadrantOf(const TouchpointScore& score) {
    const bool doesWell = score.performance > middleScore;
    if (score.importance >= middleScore) {
        return doesWell ? Quadrant::keepUp : Quadrant::doFirst;
    }
    return doesWell ? Quadrant::isEnough : Quadrant::canWait;
}

TouchpointGaps touchpointGaps(const Document& document, const std::vector<CardId>& touchpoints) {
    TouchpointGaps gaps;
    for (const CardId id : touchpoints) {
        const Card* card = document.cards.find(id);
        if (card == nullptr) {
            continue;
        }
        const std::optional<double> importance = importanceOf(*card);
        const std::optional<double> performance = performanceOf(card->touchpoint);
        if (importance && performance) {
            gaps.scores.push_back({id, *importance, *performance});
        } else {
            gaps.unscored.push_back(id);
        }
    }
    std::stable_sort(gaps.scores.begin(), gaps.scores.end(),
                     [](const TouchpointScore& left, const TouchpointScore& right) {
                         return std::tuple(left.gap(), left.importance) >
                                std::tuple(right.gap(), right.importance);
                     });
    return gaps;
}

} // namespace cjm::model
