// Where a place along one map is along another one, in which some of the same phases or lanes stand
// elsewhere and are wider or narrower.
//
//     const MatchedPlaces places({{100, 100}, {280, 460}}, {900, 1200});
//     places.inSecond(280);  // 460: where the same phase begins
//     places.inSecond(190);  // 280: as far between two of them
#pragma once

#include <vector>

namespace cjm::ui {

class MatchedPlaces {
public:
    /// The same place along the first and along the second map.
    struct Match {
        double first = 0;
        double second = 0;
    };

    MatchedPlaces() = default;

    /// @param matches by their places along the first map. What stands in another order along the
    ///        second one cannot be followed: the most that stand in the same order are.
    /// @param ends of both maps
    MatchedPlaces(const std::vector<Match>& matches, Match ends);

    [[nodiscard]] double inSecond(double place) const;
    [[nodiscard]] double inFirst(double place) const;

private:
    std::vector<Match> m_matches; ///< Further on in both from one to the next.
};

} // namespace cjm::ui
