// A journey as a grid: phases across, lanes down, cards in their cells, all in order.
//
//     const JourneyGrid grid(document, journey);
//     for (const Card* card : grid.cell({.phase = 2, .lane = 0})) { ... }
#pragma once

#include <cjm/model/journey_lines.h>

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

    [[nodiscard]] JourneyId journey() const { return m_lines.journey(); }

    [[nodiscard]] const Document& document() const { return m_lines.document(); }

    [[nodiscard]] const std::vector<const Phase*>& phases() const { return m_lines.phases(); }

    [[nodiscard]] const std::vector<const Lane*>& lanes() const { return m_lines.lanes(); }

    /// The cards that start in this cell.
    [[nodiscard]] const std::vector<const Card*>& cell(GridPosition position) const;

    /// Of all cells.
    [[nodiscard]] std::size_t cardCount() const;

    /// The phases that a card which starts at `phase` covers: at least its own, never past the end.
    [[nodiscard]] std::size_t spanOf(const Card& card, std::size_t phase) const {
        return m_lines.spanOf(card, phase);
    }

    [[nodiscard]] std::optional<std::size_t> indexOf(PhaseId phase) const {
        return m_lines.indexOf(phase);
    }

    [[nodiscard]] std::optional<std::size_t> indexOf(LaneId lane) const {
        return m_lines.indexOf(lane);
    }

private:
    [[nodiscard]] std::vector<const Card*>* cellOf(const Card& card);

    JourneyLines m_lines;
    std::vector<std::vector<const Card*>> m_cells; ///< Row by row.
};

} // namespace cjm::model
