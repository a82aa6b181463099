// Which row of one journey is which of another.
//
// An ideal journey remembers it: each of its phases, lanes and cards names its origins in the
// current one. Two versions of one document have it in their ids, and two journeys of different
// hands in their titles (match_titles.h).
#pragma once

#include <cjm/model/document.h>

#include <tuple>
#include <vector>

namespace cjm::compare {

/// A row of the first journey, and one of the second that came from it.
template <class Row>
struct Relation {
    model::Id<Row> before;
    model::Id<Row> after;

    friend auto operator<=>(const Relation&, const Relation&) = default;
};

/// A row in no relation was dropped or added; in several, split or merged.
struct Correspondence {
    std::vector<Relation<model::Phase>> phases;
    std::vector<Relation<model::Lane>> lanes;
    std::vector<Relation<model::Card>> cards;

    template <class Row>
    [[nodiscard]] std::vector<Relation<Row>>& of() {
        return std::get<std::vector<Relation<Row>>&>(std::tie(phases, lanes, cards));
    }

    template <class Row>
    [[nodiscard]] const std::vector<Relation<Row>>& of() const {
        return std::get<const std::vector<Relation<Row>>&>(std::tie(phases, lanes, cards));
    }

    friend bool operator==(const Correspondence&, const Correspondence&) = default;
};

/// Two journeys, of one document or of two, and what corresponds in them.
struct JourneyPair {
    model::Document before;
    model::JourneyId beforeJourney;
    model::Document after;
    model::JourneyId afterJourney;
    Correspondence rows;
};

/// An ideal journey and the one it was born from, by the origins of the ideal one's rows. Origins
/// outside that journey count for nothing.
[[nodiscard]] JourneyPair currentAndIdeal(const model::Document& document, model::JourneyId current,
                                          model::JourneyId ideal);

/// A journey in two versions of a document, by the ids of their rows.
[[nodiscard]] JourneyPair twoVersions(const model::Document& before, model::JourneyId beforeJourney,
                                      const model::Document& after, model::JourneyId afterJourney);

} // namespace cjm::compare
