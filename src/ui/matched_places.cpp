#include "matched_places.h"

#include <algorithm>
#include <iterator>

namespace cjm::ui {

namespace {

using Match = MatchedPlaces::Match;

/// A longest run that goes on in both.
std::vector<Match> longestRun(const std::vector<Match>& matches) {
    std::vector<std::size_t> ends; // of the best run of each length
    std::vector<std::size_t> before(matches.size(), matches.size());
    for (std::size_t index = 0; index < matches.size(); ++index) {
        const auto place = std::lower_bound(
            ends.begin(), ends.end(), matches[index].second,
            [&](std::size_t end, double second) { return matches[end].second < second; });
        if (place != ends.begin()) {
            before[index] = *std::prev(place);
        }
        if (place == ends.end()) {
            ends.push_back(index);
        } else {
            *place = index;
        }
    }
    std::vector<Match> run;
    for (std::size_t at = ends.empty() ? matches.size() : ends.back(); at != matches.size();
         at = before[at]) {
        run.push_back(matches[at]);
    }
    std::reverse(run.begin(), run.end());
    return run;
}

/// As far between two matches here as there.
double across(const std::vector<Match>& matches, double place, double Match::*here,
              double Match::*there) {
    const auto next = std::upper_bound(
        matches.begin(), matches.end(), place,
        [here](double wanted, const Match& match) { return wanted < match.*here; });
    if (next == matches.begin()) {
        return matches.empty() ? place : matches.front().*there + place - matches.front().*here;
    }
    const Match& from = *std::prev(next);
    if (next == matches.end()) {
        return from.*there + place - from.*here;
    }
    const double length = (*next).*here - from.*here;
    const double share = (place - from.*here) / length;
    return from.*there + share * ((*next).*there - from.*there);
}

} // namespace

MatchedPlaces::MatchedPlaces(const std::vector<Match>& matches, Match ends)
    : m_matches(longestRun(matches)) {
    const bool goesOn = m_matches.empty() || (ends.first > m_matches.back().first &&
                                              ends.second > m_matches.back().second);
    if (goesOn) {
        m_matches.push_back(ends);
    }
}

double MatchedPlaces::inSecond(double place) const {
    return across(m_matches, place, &Match::first, &Match::second);
}

double MatchedPlaces::inFirst(double place) const {
    return across(m_matches, place, &Match::second, &Match::first);
}

} // namespace cjm::ui
