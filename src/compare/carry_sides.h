// Two matched journeys as a carrying sees them: one is changed, the other is what it is changed to.
#pragma once

#include "matched_journeys.h"

#include <cjm/compare/carry.h>

namespace cjm::compare {

/// The target is changed; the source has the values.
class CarrySides {
public:
    CarrySides(const MatchedJourneys& journeys, Direction direction)
        : m_journeys(journeys)
        , m_direction(direction) {}

    [[nodiscard]] const MatchedJourneys& journeys() const { return m_journeys; }

    [[nodiscard]] Direction direction() const { return m_direction; }

    [[nodiscard]] bool intoCurrent() const { return m_direction == Direction::intoCurrent; }

    [[nodiscard]] const model::JourneyGrid& target() const {
        return intoCurrent() ? m_journeys.before() : m_journeys.after();
    }

    [[nodiscard]] const model::JourneyGrid& source() const {
        return intoCurrent() ? m_journeys.after() : m_journeys.before();
    }

    template <class Row>
    [[nodiscard]] const PairedSide<Row>& target() const {
        const Pairing<Row>& pairing = m_journeys.of<Row>();
        return intoCurrent() ? pairing.before : pairing.after;
    }

    template <class Row>
    [[nodiscard]] const PairedSide<Row>& source() const {
        const Pairing<Row>& pairing = m_journeys.of<Row>();
        return intoCurrent() ? pairing.after : pairing.before;
    }

    [[nodiscard]] model::GridPosition targetPlace(std::size_t card) const {
        return intoCurrent() ? m_journeys.placeBefore(card) : m_journeys.placeAfter(card);
    }

    [[nodiscard]] model::GridPosition sourcePlace(std::size_t card) const {
        return intoCurrent() ? m_journeys.placeAfter(card) : m_journeys.placeBefore(card);
    }

    template <class Row>
    [[nodiscard]] const Row* targetOf(const MatchedRow<Row>& pair) const {
        return intoCurrent() ? pair.before : pair.after;
    }

    template <class Row>
    [[nodiscard]] const Row* sourceOf(const MatchedRow<Row>& pair) const {
        return intoCurrent() ? pair.after : pair.before;
    }

    /// The row of the current journey in a pair that is named by its row of the target.
    template <class Row>
    [[nodiscard]] std::size_t beforeRow(std::size_t targetRow) const {
        return intoCurrent() ? targetRow : *target<Row>().partner[targetRow];
    }

private:
    const MatchedJourneys& m_journeys;
    Direction m_direction;
};

} // namespace cjm::compare
