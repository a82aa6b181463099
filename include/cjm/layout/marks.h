// What is told on a map about rows that it shares with another one: what is new, gone, moved or
// changed. It comes from outside, as a map knows only itself.
//
//     auto marks = std::make_shared<Marks>();
//     marks->rows[referenceTo(card.id)] = Mark::isNew;
//     const JourneyLayout layout = layoutJourney(grid, words, {.marks = marks}, measure);
#pragma once

#include <cjm/model/emotion_curve.h>

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <vector>

namespace cjm::layout {

enum class Mark {
    none,
    isNew,
    isGone,
    wasHere, ///< A card at its old place.
    hasMoved,
    isChanged,
};

/// True for what is drawn pale: it is not there any more.
[[nodiscard]] constexpr bool isPast(Mark mark) {
    return mark == Mark::isGone || mark == Mark::wasHere;
}

/// From the old place of a card to the new one, drawn around cards as links are.
struct CardMove {
    model::CardId from;
    model::CardId to;
};

/// Another journey's feelings over a curve of the map.
struct CurveOver {
    model::LaneId lane;
    std::vector<model::CurvePoint> points; ///< In phases of the map, from left to right.
    std::vector<bool> bridgedAfter;        ///< One less than points.
};

struct Marks {
    struct Hash {
        std::size_t operator()(const model::RowReference& row) const noexcept {
            return std::hash<base::Uuid>{}(row.uuid);
        }
    };

    std::unordered_map<model::RowReference, Mark, Hash> rows; ///< Phases, lanes, cards, links.
    std::vector<CardMove> moves;
    std::unordered_map<base::Uuid, int> formerScores; ///< That cards had before, -2 to 2.
    std::vector<CurveOver> curves;

    /// Null for a lane that has none.
    [[nodiscard]] const CurveOver* curveOver(model::LaneId lane) const {
        const auto found = std::find_if(curves.begin(), curves.end(),
                                        [&](const CurveOver& curve) { return curve.lane == lane; });
        return found == curves.end() ? nullptr : &*found;
    }

    template <class Row>
    [[nodiscard]] Mark of(model::Id<Row> id) const {
        const auto found = rows.find(model::referenceTo(id));
        return found == rows.end() ? Mark::none : found->second;
    }
};

/// Without any, nothing has one.
template <class Row>
[[nodiscard]] Mark markOf(const Marks* marks, model::Id<Row> id) {
    return marks == nullptr ? Mark::none : marks->of(id);
}

} // namespace cjm::layout
