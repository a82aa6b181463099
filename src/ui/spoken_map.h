// What a screen reader says of the parts of a map, in the language of the window.
//
//     SpokenMap(map, words).cell({.phase = 2, .lane = 1})
//     // Phase 3, The bill. Emotions: −1, startled a bit. 2 cards.
//
// Names of lanes and words for feelings are those that stand on the map.
#pragma once

#include "canvas_map.h"
#include "canvas_part.h"
#include "draft.h"
#include "map_words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace cjm::ui {

/// Made for a question, and gone before the map changes.
class SpokenMap {
    Q_DECLARE_TR_FUNCTIONS(SpokenMap)

public:
    SpokenMap(const CanvasMap& map, MapWords& words);

    /// What a part is called; empty for what is not on the map.
    [[nodiscard]] QString nameOf(const CanvasPart& part) const;

    /// What is to be said beside the name: where a card stands, its note and its links; the
    /// question of a phase; why a cell is not seen.
    [[nodiscard]] QString aboutOf(const CanvasPart& part) const;

    /// As in: Phase 3, The bill.
    [[nodiscard]] QString phase(std::size_t index) const;

    /// The name of a lane, and whether it is collapsed, hidden or only for us.
    [[nodiscard]] QString lane(std::size_t index) const;

    /// What the field says in which this is typed on the map.
    [[nodiscard]] QString fieldFor(const Draft& draft) const;

private:
    /// What becomes of a row, where the map tells that; else empty.
    [[nodiscard]] QString fateOf(const model::RowReference& row) const;
    [[nodiscard]] QString laneName(std::size_t index) const;
    [[nodiscard]] QStringList traitsOfLane(std::size_t index) const;
    [[nodiscard]] QString head(std::size_t index) const;
    [[nodiscard]] QString cell(model::GridPosition position) const;
    [[nodiscard]] QString gistOf(model::GridPosition position) const;
    [[nodiscard]] QString feelingOf(const model::Card& card) const;
    [[nodiscard]] QString card(const model::Card& card) const;
    [[nodiscard]] QStringList traitsOf(const model::Card& card) const;
    [[nodiscard]] QString link(const model::Link& link) const;
    [[nodiscard]] QString about(const model::Card& card) const;
    [[nodiscard]] QStringList linksOf(const model::RowReference& end) const;

    const CanvasMap& m_map;
    MapWords& m_words;
};

} // namespace cjm::ui
