// Two journeys row by row: who is whose partner, who stands elsewhere, and what follows from it.
#pragma once

#include "pairing.h"
#include "spans.h"

#include <cjm/compare/correspondence.h>
#include <cjm/model/journey_grid.h>

#include <cstddef>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace cjm::compare {

/// Rows that have no order: links and variants. One of two is null where there is only the other.
template <class Row>
struct MatchedRow {
    const Row* before = nullptr;
    const Row* after = nullptr;
    bool follows = false; ///< It came or went with another row.
};

class MatchedJourneys {
public:
    explicit MatchedJourneys(const JourneyPair& pair);

    [[nodiscard]] const model::JourneyGrid& before() const { return m_before; }

    [[nodiscard]] const model::JourneyGrid& after() const { return m_after; }

    [[nodiscard]] const Pairing<model::Phase>& phases() const { return m_phases; }

    [[nodiscard]] const Pairing<model::Lane>& lanes() const { return m_lanes; }

    [[nodiscard]] const Pairing<model::Card>& cards() const { return m_cards; }

    template <class Row>
    [[nodiscard]] const Pairing<Row>& of() const {
        return std::get<const Pairing<Row>&>(std::tie(m_phases, m_lanes, m_cards));
    }

    [[nodiscard]] const std::vector<MatchedRow<model::Variant>>& variants() const {
        return m_variants;
    }

    [[nodiscard]] const std::vector<MatchedRow<model::Link>>& links() const { return m_links; }

    [[nodiscard]] model::GridPosition placeBefore(std::size_t card) const {
        return m_placesBefore[card];
    }

    [[nodiscard]] model::GridPosition placeAfter(std::size_t card) const {
        return m_placesAfter[card];
    }

    /// True for a row of the first journey whose partner does not stand where it would without a
    /// reason of its own. Most rows of a journey stay, so that as few as possible have moved.
    template <class Row>
    [[nodiscard]] bool hasMoved(std::size_t beforeRow) const {
        return std::get<Moved<Row>>(m_moved).rows[beforeRow];
    }

    /// True for a card of the first journey that is gone together with its phase or lane.
    [[nodiscard]] bool goesWithItsPlace(std::size_t beforeCard) const;

    /// True where the partner of a card covers other phases than it would without a reason of its
    /// own.
    [[nodiscard]] bool hasOtherSpan(std::size_t beforeCard) const;

    /// True where a reference to a card of the first journey means the same as the other one.
    [[nodiscard]] bool isSameCard(model::CardId before, model::CardId after) const;

private:
    template <class Row>
    struct Moved {
        std::vector<bool> rows;
    };

    [[nodiscard]] PhasePlaces phasePlaces() const;
    template <class Row>
    void findMovedLines(const Pairing<Row>& pairing);
    void findMovedCards();
    void matchVariants();
    void matchLinks();
    [[nodiscard]] Pairing<model::Card> pairCards(const std::vector<Relation<model::Card>>& related);
    /// Of those that a card covers, the first that the second journey still has.
    [[nodiscard]] std::optional<std::size_t> firstKeptPhase(std::size_t beforeCard) const;
    [[nodiscard]] bool startsInImage(std::size_t beforeCard, std::size_t afterCard) const;
    [[nodiscard]] bool standsInImage(std::size_t beforeCard, std::size_t afterCard) const;
    [[nodiscard]] std::optional<model::RowReference>
    partnerOf(const model::RowReference& before) const;

    model::JourneyGrid m_before;
    model::JourneyGrid m_after;
    Pairing<model::Phase> m_phases;
    Pairing<model::Lane> m_lanes;
    std::vector<model::GridPosition> m_placesBefore;
    std::vector<model::GridPosition> m_placesAfter;
    Pairing<model::Card> m_cards;
    std::tuple<Moved<model::Phase>, Moved<model::Lane>, Moved<model::Card>> m_moved;
    PhasePlaces m_phasePlaces;
    std::vector<MatchedRow<model::Variant>> m_variants;
    std::vector<MatchedRow<model::Link>> m_links;
};

} // namespace cjm::compare
