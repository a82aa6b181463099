// Moving what is selected by one step: cards between and inside cells, phases, lanes.
#pragma once

#include "walk.h"

#include <cjm/base/result.h>
#include <cjm/edit/history.h>

#include <optional>
#include <vector>

namespace cjm::ui {

/// An edit that has not been applied yet.
struct Move {
    edit::Step step;
    base::Result<model::Document> next;
    std::vector<model::RowReference> chosen = {}; ///< To be selected then; empty: what is now.
};

/// Nothing where nothing can move that way. A card goes past the next one of its cell before it
/// leaves the cell; several cards move together from cell to cell or not at all. A feeling that is
/// only a face on the curve stays in its lane.
[[nodiscard]] std::optional<Move> moveSelection(const model::JourneyGrid& grid,
                                                const session::Selection& selection,
                                                Direction direction);

} // namespace cjm::ui
