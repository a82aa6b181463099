#include <cjm/model/emotion_curve.h>

#include <algorithm>

namespace cjm::model {

bool EmotionCurve::isBridgedAfter(std::size_t point) const {
    if (point + 1 >= points.size()) {
        return false;
    }
    const auto phaseOf = [&](std::size_t index) {
        return static_cast<std::size_t>(points[index].position);
    };
    const auto begin = phaseValues.begin();
    return std::any_of(begin + static_cast<std::ptrdiff_t>(phaseOf(point)),
                       begin + static_cast<std::ptrdiff_t>(phaseOf(point + 1)),
                       [](const std::optional<double>& value) { return !value; });
}

EmotionCurve emotionCurve(const JourneyGrid& grid, std::size_t lane) {
    struct Sum {
        int total = 0;
        int count = 0;
    };

    EmotionCurve curve;
    std::vector<Sum> sums(grid.phases().size());
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        std::vector<const Card*> scored = grid.cell({.phase = phase, .lane = lane});
        std::erase_if(scored, [](const Card* card) { return !card->emotion; });
        for (std::size_t index = 0; index < scored.size(); ++index) {
            const Card& card = *scored[index];
            const std::size_t span = grid.spanOf(card, phase);
            const double share =
                (static_cast<double>(index) + 0.5) / static_cast<double>(scored.size());
            curve.points.push_back({card.id,
                                    static_cast<double>(phase) + static_cast<double>(span) * share,
                                    *card.emotion});
            for (std::size_t covered = phase; covered < phase + span; ++covered) {
                sums[covered].total += *card.emotion;
                ++sums[covered].count;
            }
        }
    }
    std::stable_sort(curve.points.begin(), curve.points.end(),
                     [](const CurvePoint& left, const CurvePoint& right) {
                         return left.position < right.position;
                     });
    for (const Sum& sum : sums) {
        curve.phaseValues.push_back(
            sum.count == 0 ? std::nullopt
                           : std::optional(static_cast<double>(sum.total) / sum.count));
    }
    return curve;
}

} // namespace cjm::model
