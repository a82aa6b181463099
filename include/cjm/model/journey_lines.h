// The phases and lanes of a journey, in order, without its cards: a grid of thousands of cards
// takes its time to be made, and who asks for the places of a few does not need it.
//
//     const JourneyLines lines(document, journey);
//     if (const auto phase = lines.indexOf(card.phase)) { ... }
#pragma once

#include <cjm/model/document.h>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace cjm::model {

/// Holds a copy of the document, so that the rows it shows live as long as this does.
class JourneyLines {
public:
    /// A journey that the document does not have has no phases and lanes.
    JourneyLines(Document document, JourneyId journey);

    /// Becomes the lines of the same journey in another version of the document.
    /// @return true where its phases and lanes are the very same rows
    bool follow(Document next);

    [[nodiscard]] JourneyId journey() const { return m_journey; }

    [[nodiscard]] const Document& document() const { return m_document; }

    [[nodiscard]] const std::vector<const Phase*>& phases() const { return m_phases; }

    [[nodiscard]] const std::vector<const Lane*>& lanes() const { return m_lanes; }

    /// From 0. Nothing for what is of another journey.
    [[nodiscard]] std::optional<std::size_t> indexOf(PhaseId phase) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(LaneId lane) const;

    /// The phases that a card which starts at `phase` covers: at least its own, never past the end.
    [[nodiscard]] std::size_t spanOf(const Card& card, std::size_t phase) const;

private:
    Document m_document;
    JourneyId m_journey;
    std::vector<const Phase*> m_phases;
    std::vector<const Lane*> m_lanes;
    std::vector<std::pair<PhaseId, std::size_t>> m_phaseIndices; ///< Sorted.
    std::vector<std::pair<LaneId, std::size_t>> m_laneIndices;   ///< Sorted.
};

} // namespace cjm::model
