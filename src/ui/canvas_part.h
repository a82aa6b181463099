// What of a map can be spoken of by itself: heads, lane names, cells, cards and links.
//
// A part is known by its rows, so that it can be asked for again after any edit.
#pragma once

#include <cjm/model/journey_grid.h>
#include <cjm/session/selection.h>

#include <optional>
#include <vector>

namespace cjm::ui {

enum class PartKind { phase, lane, cell, card, link };

struct CanvasPart {
    PartKind kind = PartKind::cell;
    base::Uuid row;  ///< Of a cell, its phase.
    base::Uuid lane; ///< Of a cell; else nil.

    friend auto operator<=>(const CanvasPart&, const CanvasPart&) = default;
};

[[nodiscard]] CanvasPart partOf(const model::Phase& phase);
[[nodiscard]] CanvasPart partOf(const model::Lane& lane);
[[nodiscard]] CanvasPart partOf(const model::Card& card);
[[nodiscard]] CanvasPart partOf(model::LinkId link);

/// The position is one of the grid.
[[nodiscard]] CanvasPart partOf(const model::JourneyGrid& grid, model::GridPosition cell);

/// The row that a part stands for; nothing for a cell.
[[nodiscard]] std::optional<model::RowReference> rowOf(const CanvasPart& part);

/// True where the shown journey has all rows of the part.
[[nodiscard]] bool isOn(const model::JourneyGrid& grid, const CanvasPart& part);

/// Of a cell itself, of a card the cell where it starts; of a head or a lane name with 0 for what
/// it does not have. Nothing for a link and for what is not on the grid.
[[nodiscard]] std::optional<model::GridPosition> positionOf(const model::JourneyGrid& grid,
                                                            const CanvasPart& part);

/// Where a key acts: the row that was chosen last or, where none is, the cell.
[[nodiscard]] std::optional<CanvasPart> focusedPart(const model::JourneyGrid& grid,
                                                    const session::Selection& selection);

/// A cell is chosen with its phase or its lane, or when the focus is on it and on no row.
[[nodiscard]] bool isChosen(const session::Selection& selection, const CanvasPart& part);

/// The cells that are chosen, lane by lane.
[[nodiscard]] std::vector<CanvasPart> chosenCells(const model::JourneyGrid& grid,
                                                  const session::Selection& selection);

/// Just this part, with the focus there.
[[nodiscard]] session::Selection withPart(session::Selection from, const model::JourneyGrid& grid,
                                          const CanvasPart& part);

} // namespace cjm::ui
