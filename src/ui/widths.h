// How wide things on a map are made: columns, cards that cover several phases, the lane names.
#pragma once

#include "move_selection.h"

#include <cjm/layout/journey_layout.h>

#include <optional>
#include <vector>

namespace cjm::ui {

enum class Wider { yes, no };

/// The phases with this width; absent: that of all others. In layout units, kept within the limits
/// of a phase.
[[nodiscard]] Move withColumnWidth(const model::Document& document,
                                   const std::vector<model::PhaseId>& phases,
                                   std::optional<double> width);

/// What the selection is made wider or narrower by one step: selected cards cover a phase more or
/// less, selected phases have their column wider or narrower. Nothing where nothing of that can
/// happen.
[[nodiscard]] std::optional<Move> resized(const model::JourneyGrid& grid,
                                          const session::Selection& selection, Wider wider);

/// The selected phases where this one is among them, else only this one.
[[nodiscard]] std::vector<model::PhaseId>
phasesWith(const model::JourneyGrid& grid, const session::Selection& selection, std::size_t phase);

/// The card with this many phases covered.
[[nodiscard]] Move withSpan(const model::Document& document, model::CardId card, std::size_t span);

/// One step wider or narrower than the lane names are now.
[[nodiscard]] double resizedLabels(double width, Wider wider);

} // namespace cjm::ui
