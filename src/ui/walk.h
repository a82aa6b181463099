// Where the arrow keys lead on a map.
//
// The focus stands on a cell, on a card in it, on the head of a phase above the first lane, or on
// the name of a lane left of the first phase. Lanes that are not shown are stepped over.
#pragma once

#include <cjm/model/journey_grid.h>
#include <cjm/session/selection.h>

#include <optional>

namespace cjm::ui {

enum class Direction { left, right, up, down };

/// One step from where the focus is.
[[nodiscard]] session::Selection walked(const model::JourneyGrid& grid, session::Selection from,
                                        Direction direction);

enum class Edge { firstPhase, lastPhase, firstLane, lastLane };

/// To the edge of the map, in the same lane or the same phase.
[[nodiscard]] session::Selection walkedTo(const model::JourneyGrid& grid, session::Selection from,
                                          Edge edge);

/// To the lane with this index, in the same phase.
[[nodiscard]] session::Selection walkedToLane(const model::JourneyGrid& grid,
                                              session::Selection from, std::size_t lane);

/// Every card in the focused cell; none of another kind.
[[nodiscard]] session::Selection withCellSelected(const model::JourneyGrid& grid,
                                                  session::Selection from);

/// The selection or, as in a spreadsheet, where no row is selected all that is seen in the focused
/// cell.
[[nodiscard]] session::Selection withCellWhereNoRow(const model::JourneyGrid& grid,
                                                    session::Selection from);

/// The selection once its cards are removed: the card that comes after the last one in its cell or
/// else before it. Nothing where it is not one of cards, or no other is in the cell.
[[nodiscard]] std::optional<model::CardId> cardBeside(const model::JourneyGrid& grid,
                                                      const session::Selection& selection);

/// Just this card, with the focus on its cell.
[[nodiscard]] session::Selection withCard(session::Selection from, const model::Card& card);

/// Just this phase, with the focus in its column.
[[nodiscard]] session::Selection withPhase(session::Selection from, const model::JourneyGrid& grid,
                                           model::PhaseId phase);

/// Just this lane, with the focus in it.
[[nodiscard]] session::Selection withLane(session::Selection from, const model::JourneyGrid& grid,
                                          model::LaneId lane);

/// The same rows, with the focus where the last chosen one is, so that the next key acts there.
[[nodiscard]] session::Selection withFocusOnRows(session::Selection from,
                                                 const model::JourneyGrid& grid);

/// The cell at this place, by its phase and lane.
[[nodiscard]] edit::Cell cellAt(const model::JourneyGrid& grid, model::GridPosition position);

/// This cell, and no row.
[[nodiscard]] session::Selection withCell(session::Selection from, edit::Cell cell);

} // namespace cjm::ui
