// Choosing more than one thing: a stretch of the map from one place to another, and all of a part
// of it.
//
// A stretch begins at an anchor and ends where the focus is. Between two heads it is the phases,
// between two names the lanes, else the cards of all cells of the block between. Cards that are not
// in sight are left out.
#pragma once

#include "walk.h"

#include <optional>

namespace cjm::ui {

/// Where a stretch begins.
struct Anchor {
    edit::Cell cell;
    std::optional<model::CardId> card; ///< In this cell.

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// A stretch that Shift makes longer and shorter, as long as it is what is selected.
struct Stretch {
    Anchor anchor;
    session::Selection reached;
};

/// The focused cell, and the last chosen card where it is in it. Nothing without a focus.
[[nodiscard]] std::optional<Anchor> anchorAt(const model::JourneyGrid& grid,
                                             const session::Selection& selection);

/// From the anchor up to where a plain choice would have led. What of it is chosen last is where
/// that is.
[[nodiscard]] session::Selection stretchedTo(const model::JourneyGrid& grid, const Anchor& anchor,
                                             session::Selection plainly);

/// One step further, or back towards the anchor: a card inside the anchor's cell, else a cell, a
/// phase or a lane.
[[nodiscard]] session::Selection stretchedBy(const model::JourneyGrid& grid, const Anchor& anchor,
                                             session::Selection now, Direction direction);

/// With the row if it was not selected, without it if it was. Cards go with cards only, phases with
/// phases, lanes with lanes.
[[nodiscard]] session::Selection toggled(session::Selection selection,
                                         const model::RowReference& row);

/// Every card of the selected phases, or of the focused one.
[[nodiscard]] session::Selection withPhaseSelected(const model::JourneyGrid& grid,
                                                   session::Selection from);

/// Every card of the selected lanes, or of the focused one.
[[nodiscard]] session::Selection withLaneSelected(const model::JourneyGrid& grid,
                                                  session::Selection from);

/// Every card in sight.
[[nodiscard]] session::Selection withAllSelected(const model::JourneyGrid& grid,
                                                 session::Selection from);

} // namespace cjm::ui
