#include "matched_journeys.h"

#include <cjm/compare/ideal_curve.h>

#include <algorithm>
#include <cmath>

namespace cjm::compare {

using namespace model;

namespace {

/// How far from the edge between two phases what happens in new ones between them lies, in phases.
constexpr double besideEdge = 0.2;

class LaidOver {
public:
    explicit LaidOver(const MatchedJourneys& journeys)
        : m_journeys(journeys) {
        placePhases();
    }

    [[nodiscard]] IdealCurve lay(std::size_t lane, std::size_t idealLane) const {
        const EmotionCurve curve = emotionCurve(m_journeys.after(), idealLane);

        struct Point {
            CurvePoint point;
            bool bridged = false;
        };

        std::vector<Point> points;
        for (std::size_t index = 0; index < curve.points.size(); ++index) {
            CurvePoint point = curve.points[index];
            point.position = placeOf(point.position);
            const bool bridged = index + 1 < curve.points.size() && curve.isBridgedAfter(index);
            points.push_back({point, bridged});
        }
        std::stable_sort(points.begin(), points.end(), [](const Point& left, const Point& right) {
            return left.point.position < right.point.position;
        });
        IdealCurve laid;
        laid.lane = m_journeys.before().lanes()[lane]->id;
        for (std::size_t index = 0; index < points.size(); ++index) {
            laid.points.push_back(points[index].point);
            if (index + 1 < points.size()) {
                laid.bridgedAfter.push_back(points[index].bridged);
            }
        }
        return laid;
    }

private:
    struct Place {
        double left = 0;
        double width = 1;
    };

    /// Each ideal phase lies on its counterpart, and new ones side by side at the edge after it.
    void placePhases() {
        const PairedSide<Phase>& ideal = m_journeys.phases().after;
        double edge = 0;
        std::size_t phase = 0;
        while (phase < ideal.rows.size()) {
            if (const auto counterpart = ideal.counterpart(phase)) {
                m_places.push_back({static_cast<double>(*counterpart), 1});
                edge = static_cast<double>(*counterpart) + 1;
                ++phase;
                continue;
            }
            std::size_t end = phase;
            while (end < ideal.rows.size() && !ideal.counterpart(end)) {
                ++end;
            }
            addNewOnes(edge, end - phase);
            phase = end;
        }
    }

    void addNewOnes(double edge, std::size_t count) {
        const auto last = static_cast<double>(m_journeys.before().phases().size());
        const double from = std::max(0.0, edge - besideEdge);
        const double to = std::min(last, edge + besideEdge);
        const double width = (to - from) / static_cast<double>(count);
        for (std::size_t index = 0; index < count; ++index) {
            m_places.push_back({from + width * static_cast<double>(index), width});
        }
    }

    [[nodiscard]] double placeOf(double position) const {
        const auto phase = std::min(static_cast<std::size_t>(position), m_places.size() - 1);
        return m_places[phase].left +
               (position - static_cast<double>(phase)) * m_places[phase].width;
    }

    const MatchedJourneys& m_journeys;
    std::vector<Place> m_places; ///< Of the ideal phases, in current ones.
};

} // namespace

std::vector<IdealCurve> idealCurves(const Document& document, JourneyId current, JourneyId ideal) {
    const MatchedJourneys journeys(currentAndIdeal(document, current, ideal));
    const LaidOver over(journeys);
    const PairedSide<Lane>& idealLanes = journeys.lanes().after;
    const auto isCurve = [](const Lane* lane) { return lane->kind == LaneKind::emotions; };
    std::optional<std::size_t> newOne;
    for (std::size_t lane = 0; lane < idealLanes.rows.size() && !newOne; ++lane) {
        if (isCurve(idealLanes.rows[lane]) && !idealLanes.counterpart(lane)) {
            newOne = lane;
        }
    }
    std::vector<IdealCurve> curves;
    const std::vector<const Lane*>& lanes = journeys.before().lanes();
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        auto counterpart = journeys.lanes().before.counterpart(lane);
        if (counterpart && !isCurve(idealLanes.rows[*counterpart])) {
            counterpart.reset();
        } else if (!counterpart) {
            counterpart = newOne;
        }
        if (isCurve(lanes[lane]) && counterpart && !journeys.before().phases().empty()) {
            IdealCurve curve = over.lay(lane, *counterpart);
            if (!curve.points.empty()) {
                curves.push_back(std::move(curve));
            }
        }
    }
    return curves;
}

} // namespace cjm::compare
