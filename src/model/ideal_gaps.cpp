#include <cjm/model/emotion_curve.h>
#include <cjm/model/ideal_gaps.h>
#include <cjm/model/siblings.h>

#include <map>
#include <optional>

namespace cjm::model {

namespace {

class Average {
public:
    void add(double value) {
        m_total += value;
        ++m_count;
    }

    [[nodiscard]] std::optional<double> value() const {
        return m_count == 0 ? std::nullopt : std::optional(m_total / m_count);
    }

private:
    double m_total = 0;
    int m_count = 0;
};

using Feelings = std::map<PhaseId, double>;

/// Of each phase that has a feeling.
Feelings feelingsOf(const JourneyGrid& grid) {
    std::vector<Average> averages(grid.phases().size());
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        if (grid.lanes()[lane]->kind != LaneKind::emotions) {
            continue;
        }
        const EmotionCurve curve = emotionCurve(grid, lane);
        for (std::size_t phase = 0; phase < averages.size(); ++phase) {
            if (curve.phaseValues[phase]) {
                averages[phase].add(*curve.phaseValues[phase]);
            }
        }
    }
    Feelings feelings;
    for (std::size_t phase = 0; phase < averages.size(); ++phase) {
        if (const auto value = averages[phase].value()) {
            feelings.emplace(grid.phases()[phase]->id, *value);
        }
    }
    return feelings;
}

std::optional<double> feelingOf(const IdSet<Phase>& phases, const Feelings& feelings) {
    Average average;
    for (const PhaseId phase : phases) {
        if (const auto found = feelings.find(phase); found != feelings.end()) {
            average.add(found->second);
        }
    }
    return average.value();
}

std::vector<WorsePhase> worsePhases(const Document& document, const Journey& ideal) {
    if (!ideal.basedOn) {
        return {};
    }
    const JourneyGrid grid(document, ideal.id);
    const Feelings wished = feelingsOf(grid);
    const Feelings now = feelingsOf(JourneyGrid(document, *ideal.basedOn));
    std::vector<WorsePhase> worse;
    for (const Phase* phase : grid.phases()) {
        const auto here = wished.find(phase->id);
        const std::optional<double> before = feelingOf(phase->origins, now);
        if (here != wished.end() && before && here->second < *before) {
            worse.push_back({phase->id, *before, here->second});
        }
    }
    return worse;
}

std::vector<GoalId> unservedGoals(const Document& document, const Journey& ideal) {
    IdSet<Goal> served;
    for (const Card& card : document.cards) {
        if (card.journey == ideal.id && card.goal) {
            served.insert(*card.goal);
        }
    }
    std::vector<GoalId> unserved;
    if (ideal.leadingGoal && !served.contains(*ideal.leadingGoal)) {
        unserved.push_back(*ideal.leadingGoal);
    }
    for (const Goal* goal : inOrder(document.goals, [&](const Goal& row) {
             return ideal.otherGoals.contains(row.id) && ideal.leadingGoal != row.id &&
                    !served.contains(row.id);
         })) {
        unserved.push_back(goal->id);
    }
    return unserved;
}

} // namespace

IdealGaps idealGaps(const Document& document, JourneyId id) {
    const Journey* ideal = document.journeys.find(id);
    if (ideal == nullptr) {
        return {};
    }
    return {unservedGoals(document, *ideal), worsePhases(document, *ideal)};
}

} // namespace cjm::model
