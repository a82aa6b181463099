// Copying what is selected beside itself: cards, phases with their cards, lanes with their cards.
#pragma once

#include "move_selection.h"

#include <cjm/base/uuid.h>
#include <cjm/edit/duplicates.h>

#include <optional>

namespace cjm::ui {

/// What copying gave, as a step after which the copies are selected.
[[nodiscard]] Move asMove(model::RowType type, base::Result<edit::Copied> copied);

/// Nothing where nothing is selected. Copies stand after the last of the originals: cards in their
/// own cell, phases to the right, lanes below.
[[nodiscard]] std::optional<Move> duplicateSelection(const model::JourneyGrid& grid,
                                                     const session::Selection& selection,
                                                     base::UuidGenerator& ids);

/// The selected cards in the order in which they stand on the map.
[[nodiscard]] std::vector<model::CardId> cardsInMapOrder(const model::JourneyGrid& grid,
                                                         const session::Selection& selection);

/// The selected phases or lanes from the left or the top, as indices in the grid.
template <class Row>
[[nodiscard]] std::vector<std::size_t> selectedIndices(const model::JourneyGrid& grid,
                                                       const session::Selection& selection);

} // namespace cjm::ui
