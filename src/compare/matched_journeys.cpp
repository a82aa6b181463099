#include "matched_journeys.h"

#include "ascending.h"
#include "field_differences.h"

#include <algorithm>
#include <map>

namespace cjm::compare {

using namespace model;

namespace {

/// The cards of a journey phase by phase, in each from the top, with their places.
std::vector<const Card*> cardsOf(const JourneyGrid& grid, std::vector<GridPosition>& places) {
    std::vector<const Card*> cards;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            for (const Card* card : grid.cell({phase, lane})) {
                cards.push_back(card);
                places.push_back({phase, lane});
            }
        }
    }
    return cards;
}

template <class Row>
std::size_t fieldDifferenceCount(const Row& before, const Row& after) {
    std::size_t count = 0;
    forEachFieldDifference(
        before, after, [](CardId, CardId) { return true; },
        [&](std::string_view, DifferenceKind) { ++count; });
    return count;
}

bool contains(const std::vector<std::size_t>& numbers, std::size_t number) {
    return std::binary_search(numbers.begin(), numbers.end(), number);
}

/// Matches those of two lists that are most alike first: equal ones before others.
template <class Row, class Alike>
void matchAlike(std::vector<const Row*> before, std::vector<const Row*> after, Alike&& alike,
                std::vector<MatchedRow<Row>>& matched) {
    const auto take = [&](auto&& fits) {
        std::erase_if(before, [&](const Row* row) {
            const auto found = std::find_if(after.begin(), after.end(),
                                            [&](const Row* other) { return fits(*row, *other); });
            if (found == after.end()) {
                return false;
            }
            matched.push_back({row, *found, false});
            after.erase(found);
            return true;
        });
    };
    take([](const Row& row, const Row& other) { return fieldDifferenceCount(row, other) == 0; });
    take(alike);
    take([](const Row&, const Row&) { return true; });
    for (const Row* row : before) {
        matched.push_back({row, nullptr, false});
    }
    for (const Row* row : after) {
        matched.push_back({nullptr, row, false});
    }
}

} // namespace

MatchedJourneys::MatchedJourneys(const JourneyPair& pair)
    : m_before(pair.before, pair.beforeJourney)
    , m_after(pair.after, pair.afterJourney)
    , m_phases(m_before.phases(), m_after.phases(), pair.rows.phases, fieldDifferenceCount<Phase>)
    , m_lanes(m_before.lanes(), m_after.lanes(), pair.rows.lanes, fieldDifferenceCount<Lane>)
    , m_cards(pairCards(pair.rows.cards)) {
    findMovedLines(m_phases);
    findMovedLines(m_lanes);
    m_phasePlaces = phasePlaces();
    findMovedCards();
    matchVariants();
    matchLinks();
}

/// Also finds the places of the cards.
Pairing<Card> MatchedJourneys::pairCards(const std::vector<Relation<Card>>& related) {
    std::vector<const Card*> before = cardsOf(m_before, m_placesBefore);
    std::vector<const Card*> after = cardsOf(m_after, m_placesAfter);
    return {std::move(before), std::move(after), related, [&](const Card& card, const Card& other) {
                const auto phase = m_before.indexOf(card.phase);
                const auto lane = m_before.indexOf(card.lane);
                const bool stays =
                    contains(m_phases.before.related[*phase], *m_after.indexOf(other.phase)) &&
                    contains(m_lanes.before.related[*lane], *m_after.indexOf(other.lane));
                return fieldDifferenceCount(card, other) + (stays ? 0 : 1);
            }};
}

template <class Row>
void MatchedJourneys::findMovedLines(const Pairing<Row>& pairing) {
    std::vector<bool>& moved = std::get<Moved<Row>>(m_moved).rows;
    moved.assign(pairing.before.rows.size(), false);
    std::vector<std::size_t> partners;
    for (const std::optional<std::size_t> partner : pairing.after.partner) {
        if (partner) {
            partners.push_back(*partner);
        }
    }
    const std::vector<bool> stays = longestAscending(partners);
    for (std::size_t index = 0; index < partners.size(); ++index) {
        moved[partners[index]] = !stays[index];
    }
}

void MatchedJourneys::findMovedCards() {
    std::vector<bool>& moved = std::get<Moved<Card>>(m_moved).rows;
    moved.assign(m_cards.before.rows.size(), false);
    std::vector<std::size_t> inCell;
    const auto finishCell = [&] {
        const std::vector<bool> stays = longestAscending(inCell);
        for (std::size_t index = 0; index < inCell.size(); ++index) {
            moved[inCell[index]] = !stays[index];
        }
        inCell.clear();
    };
    for (std::size_t card = 0; card < m_cards.after.rows.size(); ++card) {
        if (card > 0 && m_placesAfter[card] != m_placesAfter[card - 1]) {
            finishCell();
        }
        const std::optional<std::size_t> partner = m_cards.after.partner[card];
        if (partner && standsInImage(*partner, card)) {
            inCell.push_back(*partner);
        } else if (partner) {
            moved[*partner] = true;
        }
    }
    finishCell();
}

/// True where a card starts in what has become of its partner's phase.
bool MatchedJourneys::startsInImage(std::size_t beforeCard, std::size_t afterCard) const {
    const std::optional<std::size_t> phase = firstKeptPhase(beforeCard);
    return phase && contains(m_phases.before.related[*phase], m_placesAfter[afterCard].phase);
}

bool MatchedJourneys::standsInImage(std::size_t beforeCard, std::size_t afterCard) const {
    return startsInImage(beforeCard, afterCard) &&
           contains(m_lanes.before.related[m_placesBefore[beforeCard].lane],
                    m_placesAfter[afterCard].lane);
}

std::optional<std::size_t> MatchedJourneys::firstKeptPhase(std::size_t beforeCard) const {
    const std::size_t first = m_placesBefore[beforeCard].phase;
    const std::size_t span = m_before.spanOf(*m_cards.before.rows[beforeCard], first);
    for (std::size_t phase = first; phase < first + span; ++phase) {
        if (!m_phases.before.isAlone(phase)) {
            return phase;
        }
    }
    return std::nullopt;
}

bool MatchedJourneys::goesWithItsPlace(std::size_t beforeCard) const {
    return m_cards.before.isAlone(beforeCard) &&
           (!firstKeptPhase(beforeCard) || m_lanes.before.isAlone(m_placesBefore[beforeCard].lane));
}

PhasePlaces MatchedJourneys::phasePlaces() const {
    PhasePlaces places;
    for (std::size_t phase = 0; phase < m_phases.before.rows.size(); ++phase) {
        places.now.push_back(m_phases.before.counterpart(phase));
    }
    places.moved = std::get<Moved<Phase>>(m_moved).rows;
    for (const std::optional<std::size_t> partner : m_phases.after.partner) {
        places.isNew.push_back(!partner);
    }
    return places;
}

bool MatchedJourneys::hasOtherSpan(std::size_t beforeCard) const {
    const std::size_t after = *m_cards.before.partner[beforeCard];
    const std::size_t first = m_placesBefore[beforeCard].phase;
    const std::size_t start = m_placesAfter[after].phase;
    const std::size_t span = m_before.spanOf(*m_cards.before.rows[beforeCard], first);
    const std::size_t spanAfter = m_after.spanOf(*m_cards.after.rows[after], start);
    if (span == 1 && spanAfter == 1) {
        return false;
    }
    return spanAfter != (startsInImage(beforeCard, after)
                             ? carriedSpan(m_phasePlaces, first, span, start)
                             : movedSpan(m_phasePlaces, span, start));
}

bool MatchedJourneys::isSameCard(CardId before, CardId after) const {
    if (before == after) {
        return true;
    }
    const std::optional<std::size_t> from = m_cards.before.indexOf(before);
    const std::optional<std::size_t> to = m_cards.after.indexOf(after);
    return from && to && m_cards.before.partner[*from] == to;
}

std::optional<RowReference> MatchedJourneys::partnerOf(const RowReference& before) const {
    const auto through = [&](const auto& pairing, auto id) -> std::optional<RowReference> {
        const std::optional<std::size_t> row = pairing.before.indexOf(id);
        const auto other = row ? pairing.before.partner[*row] : std::nullopt;
        return other ? std::optional(referenceTo(pairing.after.rows[*other]->id)) : std::nullopt;
    };
    switch (before.type) {
    case RowType::phase:
        return through(m_phases, PhaseId{before.uuid});
    case RowType::card:
        return through(m_cards, CardId{before.uuid});
    default:
        return std::nullopt;
    }
}

void MatchedJourneys::matchVariants() {
    using Key = std::tuple<CardId, std::optional<PersonaId>, std::string>;
    std::map<Key, std::pair<std::vector<const Variant*>, std::vector<const Variant*>>> byKey;
    for (const Variant& variant : m_before.document().variants) {
        if (!m_cards.before.indexOf(variant.card)) {
            continue;
        }
        if (const auto card = partnerOf(referenceTo(variant.card))) {
            byKey[{CardId{card->uuid}, variant.persona, variant.segment}].first.push_back(&variant);
        } else {
            m_variants.push_back({&variant, nullptr, true});
        }
    }
    for (const Variant& variant : m_after.document().variants) {
        const std::optional<std::size_t> card = m_cards.after.indexOf(variant.card);
        if (card && m_cards.after.partner[*card]) {
            byKey[{variant.card, variant.persona, variant.segment}].second.push_back(&variant);
        } else if (card) {
            m_variants.push_back({nullptr, &variant, true});
        }
    }
    for (auto& [key, rows] : byKey) {
        matchAlike(
            rows.first, rows.second,
            [](const Variant& row, const Variant& other) { return row.text == other.text; },
            m_variants);
    }
}

void MatchedJourneys::matchLinks() {
    using Ends = std::pair<RowReference, std::optional<RowReference>>;
    std::map<Ends, std::pair<std::vector<const Link*>, std::vector<const Link*>>> byEnds;
    for (const Link& link : m_before.document().links) {
        if (link.journey != m_before.journey()) {
            continue;
        }
        const std::optional<RowReference> from = partnerOf(link.from);
        const std::optional<RowReference> to = link.to ? partnerOf(*link.to) : std::nullopt;
        if (from && to.has_value() == link.to.has_value()) {
            byEnds[{*from, to}].first.push_back(&link);
        } else {
            m_links.push_back({&link, nullptr, true});
        }
    }
    for (const Link& link : m_after.document().links) {
        if (link.journey == m_after.journey()) {
            byEnds[{link.from, link.to}].second.push_back(&link);
        }
    }
    for (auto& [ends, rows] : byEnds) {
        matchAlike(
            rows.first, rows.second,
            [](const Link& row, const Link& other) { return row.kind == other.kind; }, m_links);
    }
}

} // namespace cjm::compare
