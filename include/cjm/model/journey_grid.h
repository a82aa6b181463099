// A journey as a grid: phases across, lanes down, cards in their cells, all in order.
//
//     const JourneyGrid grid(document, journey);
//     for (const Card* card : grid.cell({.phase = 2, .lane = 0})) { ... }
#pragma once

#include <cjm/model/document.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::model {

/// Counted from 0, from the left and from the top.
struct GridPosition {
    std::size_t phase = 0;
    std::size_t lane = 0;

    friend auto operator<=>(const GridPosition&, const GridPosition&) = default;
};

/// Holds a copy of the document, so that the rows it shows live as long as the grid.
class JourneyGrid {
public:
    /// A journey that the document does not have gives a grid without phases and lanes. A card
    /// whose phase or lane is not of this journey is left out.
    JourneyGrid(Document document, JourneyId journey);

    /// Becomes the grid of the same journey in another version of the document. Quicker than a new
    /// one where they share most of their rows.
    void follow(Document next);

    [[nodiscard]] JourneyId journey() const { return m_journey; }

    [[nodiscard]] const Document& document() const { return m_document; }

    [[nodiscard]] const std::vector<const Phase*>& phases() const { return m_phases; }

    [[nodiscard]] const std::vector<const Lane*>& lanes() const { return m_lanes; }

    /// The cards that start in this cell.
    [[nodiscard]] const std::vector<const Card*>& cell(GridPosition position) const;

    /// Of all cells.
    [[nodiscard]] std::size_t cardCount() const;

    /// The phases that a card which starts at `phase` covers: at least its own, never past the end.
    [[nodiscard]] std::size_t spanOf(const Card& card, std::size_t phase) const;

    [[nodiscard]] std::optional<std::size_t> indexOf(PhaseId phase) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(LaneId lane) const;

private:
    [[nodiscard]] std::vector<const Card*>* cellOf(const Card& card);

    Document m_document;
    JourneyId m_journey;
    std::vector<const Phase*> m_phases;
    std::vector<const Lane*> m_lanes;
    std::vector<std::pair<PhaseId, std::size_t>> m_phaseIndices; ///< Sorted.
    std::vector<std::pair<LaneId, std::size_t>> m_laneIndices;   ///< Sorted.
    std::vector<std::vector<const Card*>> m_cells;               ///< Row by row.
};

} // namespace cjm::model
