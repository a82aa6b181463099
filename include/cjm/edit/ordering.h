// Where a row stands among its siblings: the phases and lanes of a journey, the cards of a cell,
// the journeys, personas and goals of a document.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <cstddef>
#include <limits>
#include <vector>

namespace cjm::edit {

/// A position past any end.
inline constexpr std::size_t atTheEnd = std::numeric_limits<std::size_t>::max();

/// Rows of the same parent, itself left out, in order.
template <class Row>
[[nodiscard]] std::vector<const Row*> siblingsOf(const model::Document& document, const Row& row);

/// The document with a new row before the sibling at `position`, counted from 0; a position past
/// the end is the end. A card that covers both neighbours of a new phase covers the new one too.
///
/// Errors: as `addRow`.
template <class Row>
[[nodiscard]] base::Result<model::Document> insertRow(model::Document document, Row row,
                                                      std::size_t position);

/// The document with the row before the sibling at `position`, counted without the row itself.
/// Spans keep their count of phases and are shortened at the end.
///
/// Errors: `rowNotFound`.
template <class Row>
[[nodiscard]] base::Result<model::Document> moveRow(model::Document document, model::Id<Row> id,
                                                    std::size_t position);

/// The document with these rows, of one parent, beside each other: in the order given, before the
/// sibling at `position` among those that are not moved. Spans are kept as by `moveRow`.
///
/// Errors: `rowNotFound`.
template <class Row>
[[nodiscard]] base::Result<model::Document>
moveRows(model::Document document, const std::vector<model::Id<Row>>& ids, std::size_t position);

/// One square of the grid.
struct Cell {
    model::PhaseId phase;
    model::LaneId lane;

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// The document with these cards in a cell, in the order given, before the card at `position`
/// among those of the cell that are not moved. Outside an emotions lane a card loses its feeling.
///
/// Errors: `rowNotFound`; `ruleBroken` where the cell is of another journey.
[[nodiscard]] base::Result<model::Document> moveCards(model::Document document,
                                                      const std::vector<model::CardId>& cards,
                                                      Cell cell, std::size_t position);

} // namespace cjm::edit
