// Copies of cards, phases and lanes in the journey that they stand in.
//
//     Result<Copied> copied = edit::copyPhases(document, {phase}, 3, ids);
//     if (copied) {
//         select(copied->rows);
//     }
//
// A copy is a row of its own: it has a fresh id, and no origins. What belongs to a row is copied
// with it: the cards of a phase or a lane, the variants of a card. Links between what is copied are
// copied too, and copies refer to each other as the originals do. In an ideal journey a copy counts
// as added.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/uuid.h>
#include <cjm/edit/ordering.h>
#include <cjm/model/document.h>

#include <cstddef>
#include <vector>

namespace cjm::edit {

struct Copied {
    model::Document document;
    std::vector<model::RowReference> rows; ///< The copies of the rows that were named, in order.
};

/// Copies of these cards in a cell, in the order given, before the card at `position` of the cell.
/// Outside an emotions lane a copy has no feeling.
///
/// Errors: `rowNotFound`; `tooManyRows`; `ruleBroken` where the cell is of another journey.
[[nodiscard]] base::Result<Copied> copyCards(model::Document document,
                                             const std::vector<model::CardId>& cards, Cell cell,
                                             std::size_t position, base::UuidGenerator& ids);

/// Copies of these cards each in its own cell, after the last one there that is copied.
///
/// Errors: as `copyCards`.
[[nodiscard]] base::Result<Copied> duplicateCards(model::Document document,
                                                  const std::vector<model::CardId>& cards,
                                                  base::UuidGenerator& ids);

/// Copies of these phases of a journey beside each other, with their cards, before the phase at
/// `position`. A card that covers both neighbours of the place covers the copies too.
///
/// Errors: `rowNotFound`; `tooManyRows`; `ruleBroken`.
[[nodiscard]] base::Result<Copied> copyPhases(model::Document document,
                                              const std::vector<model::PhaseId>& phases,
                                              std::size_t position, base::UuidGenerator& ids);

/// Copies of these lanes of a journey beside each other, with their cards, before the lane at
/// `position`.
///
/// Errors: as `copyPhases`.
[[nodiscard]] base::Result<Copied> copyLanes(model::Document document,
                                             const std::vector<model::LaneId>& lanes,
                                             std::size_t position, base::UuidGenerator& ids);

} // namespace cjm::edit
