#include "combined_lines.h"
#include "interleave.h"
#include "list_differences.h"
#include "order_keys.h"

#include <cjm/compare/combined_journey.h>

#include <algorithm>
#include <map>
#include <set>

namespace cjm::compare {

using namespace model;

namespace {

/// What an order is made of.
struct PlacedCard {
    CardId id;
    OrderKey order;
};

/// Makes the document of a ghost: first what becomes of each row, then where it stands.
class Combining {
public:
    Combining(const JourneyPair& pair, const Journey& ideal)
        : m_journeys(pair)
        , m_phases(combineLines(m_journeys.phases()))
        , m_lanes(combineLines(m_journeys.lanes()))
        , m_isShown(m_journeys.cards().before.rows.size())
        , m_document(pair.after) {
        m_map.journey = ideal.id;
        m_map.document.properties = m_document.properties;
        m_map.document.personas = m_document.personas;
        m_map.document.goals = m_document.goals;
        m_map.document.sources = m_document.sources;
        m_map.document.assets = m_document.assets;
        m_map.document.emotionWords = m_document.emotionWords;
        m_map.document.plainWords = m_document.plainWords;
        Journey journey = ideal;
        journey.basedOn.reset();
        journey.review.reset();
        m_map.document.journeys.put(std::move(journey));
    }

    [[nodiscard]] CombinedJourney make() {
        for (const Difference& difference : listDifferences(m_journeys)) {
            tellFates(difference);
        }
        tellWhatGoesAlong();
        findOldPlaces();
        putLines(m_phases);
        putLines(m_lanes);
        orderCells();
        putCards();
        putVariants();
        putLinks();
        return std::move(m_map);
    }

private:
    /// What is new or has moved is so first of all.
    void tell(const RowReference& row, Fate fate) {
        const auto [told, isFirst] = m_map.fates.emplace(row, fate);
        if (!isFirst && told->second == Fate::changed) {
            told->second = fate;
        }
    }

    void tellFates(const Difference& difference) {
        switch (difference.what.value_or(RowType::journey)) {
        case RowType::phase:
        case RowType::lane:
        case RowType::card:
        case RowType::link:
            tellFatesOfRows(difference);
            break;
        case RowType::variant:
            tellOfVariant(difference);
            break;
        default:
            break;
        }
    }

    void tellFatesOfRows(const Difference& difference) {
        const auto tellAll = [&](const std::vector<RowReference>& rows, Fate fate) {
            for (const RowReference& row : rows) {
                tell(row, fate);
            }
        };
        switch (difference.kind) {
        case DifferenceKind::added:
            tellAll(difference.after, Fate::added);
            break;
        case DifferenceKind::dropped:
            tellAll(difference.before, Fate::dropped);
            break;
        case DifferenceKind::moved:
        case DifferenceKind::phaseReordered:
            tellAll(difference.after, Fate::movedHere);
            break;
        case DifferenceKind::split:
            for (const RowReference& part : difference.after) {
                tell(part, isWithoutPartner(part) ? Fate::added : Fate::changed);
            }
            break;
        default:
            tellAll(difference.after, Fate::changed);
            break;
        }
    }

    [[nodiscard]] bool isWithoutPartner(const RowReference& part) const {
        const auto isAttached = [&](const auto& pairing, auto id) {
            const std::optional<std::size_t> row = pairing.after.indexOf(id);
            return row && pairing.after.isAttached(*row);
        };
        switch (part.type) {
        case RowType::phase:
            return isAttached(m_journeys.phases(), PhaseId{part.uuid});
        case RowType::lane:
            return isAttached(m_journeys.lanes(), LaneId{part.uuid});
        default:
            return isAttached(m_journeys.cards(), CardId{part.uuid});
        }
    }

    void tellOfVariant(const Difference& difference) {
        if (!difference.after.empty()) {
            const Variant* variant =
                m_document.variants.find(VariantId{difference.after.front().uuid});
            tell(referenceTo(variant->card), Fate::changed);
            return;
        }
        const Variant* variant =
            m_document.variants.find(VariantId{difference.before.front().uuid});
        const auto& cards = m_journeys.cards();
        const auto row = cards.before.indexOf(variant->card);
        if (const auto partner = row ? cards.before.partner[*row] : std::nullopt) {
            tell(referenceTo(cards.after.rows[*partner]->id), Fate::changed);
        }
    }

    /// The cards of what is dropped, which is no difference of its own.
    void tellWhatGoesAlong() {
        const PairedSide<Card>& before = m_journeys.cards().before;
        for (std::size_t card = 0; card < before.rows.size(); ++card) {
            if (before.isAlone(card)) {
                tell(referenceTo(before.rows[card]->id), Fate::dropped);
                m_isShown[card] = true;
            }
        }
    }

    [[nodiscard]] GridPosition placeOfBefore(std::size_t card) const {
        const GridPosition place = m_journeys.placeBefore(card);
        return {m_phases.ofBefore[place.phase], m_lanes.ofBefore[place.lane]};
    }

    [[nodiscard]] GridPosition placeOfAfter(std::size_t card) const {
        const GridPosition place = m_journeys.placeAfter(card);
        return {m_phases.ofAfter[place.phase], m_lanes.ofAfter[place.lane]};
    }

    void findOldPlaces() {
        const Pairing<Card>& cards = m_journeys.cards();
        for (std::size_t card = 0; card < cards.before.rows.size(); ++card) {
            const std::optional<std::size_t> now = cards.before.counterpart(card);
            if (!now) {
                continue;
            }
            const bool hasLeft =
                m_journeys.hasMoved<Card>(card) && placeOfBefore(card) != placeOfAfter(*now);
            if (hasLeft || cards.before.isAttached(card)) {
                const CardId from = cards.before.rows[card]->id;
                const CardId to = cards.after.rows[*now]->id;
                tell(referenceTo(from), Fate::movedAway);
                m_map.moves.push_back({from, to});
                m_isShown[card] = true;
            }
            tellFormerFeeling(card);
        }
    }

    void tellFormerFeeling(std::size_t beforeCard) {
        const Pairing<Card>& cards = m_journeys.cards();
        if (const auto partner = cards.before.partner[beforeCard]) {
            const Card& before = *cards.before.rows[beforeCard];
            const Card& after = *cards.after.rows[*partner];
            if (!m_isShown[beforeCard] && before.emotion && after.emotion &&
                before.emotion != after.emotion) {
                m_map.formerFeelings.push_back({after.id, *before.emotion});
            }
        }
    }

    template <class Row>
    void putLines(CombinedLines<Row>& lines) {
        for (Row& row : lines.rows) {
            row.journey = m_map.journey;
            tableOf<Row>(m_map.document).put(row);
        }
    }

    /// Cells in which something is shown that is gone.
    void orderCells() {
        const Pairing<Card>& cards = m_journeys.cards();
        std::set<GridPosition> wanted;
        for (std::size_t card = 0; card < cards.before.rows.size(); ++card) {
            if (m_isShown[card]) {
                wanted.insert(placeOfBefore(card));
            }
        }
        std::map<GridPosition, std::vector<Neighbour>> neighbours;
        for (std::size_t card = 0; card < cards.before.rows.size(); ++card) {
            const GridPosition place = placeOfBefore(card);
            if (!wanted.contains(place)) {
                continue;
            }
            if (m_isShown[card]) {
                neighbours[place].push_back({std::nullopt, card});
            } else if (placeOfAfter(*cards.before.partner[card]) == place) {
                neighbours[place].push_back({cards.before.partner[card], 0});
            }
        }
        std::map<GridPosition, std::vector<std::size_t>> staying;
        for (std::size_t card = 0; card < cards.after.rows.size(); ++card) {
            if (const GridPosition place = placeOfAfter(card); wanted.contains(place)) {
                staying[place].push_back(card);
            }
        }
        for (const auto& [place, inCell] : neighbours) {
            orderCell(interleave(staying[place], inCell));
        }
    }

    void orderCell(const std::vector<Interleaved>& inCell) {
        const Pairing<Card>& cards = m_journeys.cards();
        std::vector<PlacedCard> placed;
        std::vector<bool> keeps;
        for (const Interleaved& each : inCell) {
            const Card& card = *(each.comes ? cards.before : cards.after).rows[each.number];
            placed.push_back({card.id, card.order});
            keeps.push_back(!each.comes);
        }
        putInOrder(placed, keeps);
        for (PlacedCard& card : placed) {
            m_orders.emplace(card.id.uuid, std::move(card.order));
        }
    }

    /// The table of the document has the cards of both journeys in the order of their ids.
    void putCards() {
        const Pairing<Card>& cards = m_journeys.cards();
        std::vector<Card> rows;
        rows.reserve(cards.after.rows.size());
        for (const Card& card : m_document.cards) {
            if (const auto after = cards.after.indexOf(card.id)) {
                rows.push_back(card);
                place(rows.back(), placeOfAfter(*after), spanNow(*after));
            } else if (const auto before = cards.before.indexOf(card.id);
                       before && m_isShown[*before]) {
                rows.push_back(card);
                place(rows.back(), placeOfBefore(*before), spanThen(*before));
            }
        }
        for (Card& card : rows) {
            forgetMissing(rows, card.touchpoint.verdictCard);
            forgetMissing(rows, card.touchpoint.supports);
        }
        m_map.document.cards = Table<Card>::fromSorted(std::move(rows));
    }

    void place(Card& card, GridPosition position, std::size_t span) {
        const Lane& lane = m_lanes.rows[position.lane];
        card.journey = m_map.journey;
        card.phase = m_phases.rows[position.phase].id;
        card.lane = lane.id;
        card.span = static_cast<int>(span);
        card.origins = {};
        if (const auto order = m_orders.find(card.id.uuid); order != m_orders.end()) {
            card.order = order->second;
        }
        if (lane.kind != LaneKind::emotions) {
            card.emotion.reset();
            card.emotionWord.clear();
        }
    }

    [[nodiscard]] std::size_t spanNow(std::size_t after) const {
        const std::size_t first = m_journeys.placeAfter(after).phase;
        const std::size_t span =
            m_journeys.after().spanOf(*m_journeys.cards().after.rows[after], first);
        return m_phases.ofAfter[first + span - 1] - m_phases.ofAfter[first] + 1;
    }

    /// As far as the phases that a card covered still stand beside each other.
    [[nodiscard]] std::size_t spanThen(std::size_t before) const {
        const std::size_t first = m_journeys.placeBefore(before).phase;
        const std::size_t span =
            m_journeys.before().spanOf(*m_journeys.cards().before.rows[before], first);
        std::size_t last = m_phases.ofBefore[first];
        for (std::size_t phase = first + 1; phase < first + span; ++phase) {
            const std::size_t place = m_phases.ofBefore[phase];
            if (place < last || !areNew(last + 1, place)) {
                break;
            }
            last = place;
        }
        return last - m_phases.ofBefore[first] + 1;
    }

    /// True where nothing but new phases stands from one column up to another.
    [[nodiscard]] bool areNew(std::size_t from, std::size_t to) const {
        for (std::size_t column = from; column < to; ++column) {
            if (m_map.fateOf(referenceTo(m_phases.rows[column].id)) != Fate::added) {
                return false;
            }
        }
        return true;
    }

    static void forgetMissing(const std::vector<Card>& rows, std::optional<CardId>& other) {
        if (other && !std::binary_search(rows.begin(), rows.end(), *other, ById())) {
            other.reset();
        }
    }

    struct ById {
        bool operator()(const Card& card, CardId id) const { return card.id < id; }

        bool operator()(CardId id, const Card& card) const { return id < card.id; }
    };

    void putVariants() {
        for (auto row = m_document.variants.begin(); row != m_document.variants.end(); ++row) {
            if (m_journeys.cards().after.indexOf(row->card)) {
                m_map.document.variants.put(row.shared());
            }
        }
    }

    void putLinks() {
        for (const MatchedRow<Link>& row : m_journeys.links()) {
            if (row.after != nullptr) {
                m_map.document.links.put(*row.after);
                continue;
            }
            const std::optional<RowReference> from = endOf(row.before->from);
            const std::optional<RowReference> to =
                row.before->to ? endOf(*row.before->to) : std::nullopt;
            if (from && to.has_value() == row.before->to.has_value()) {
                Link link = *row.before;
                link.journey = m_map.journey;
                link.from = *from;
                link.to = to;
                tell(referenceTo(link.id), Fate::dropped);
                m_map.document.links.put(std::move(link));
            }
        }
    }

    /// Where what a dropped link was about is to be seen.
    [[nodiscard]] std::optional<RowReference> endOf(const RowReference& before) const {
        if (before.type == RowType::phase) {
            const auto phase = m_journeys.phases().before.indexOf(PhaseId{before.uuid});
            return phase ? std::optional(referenceTo(m_phases.rows[m_phases.ofBefore[*phase]].id))
                         : std::nullopt;
        }
        const PairedSide<Card>& cards = m_journeys.cards().before;
        const auto card = cards.indexOf(CardId{before.uuid});
        if (!card || m_isShown[*card]) {
            return card ? std::optional(before) : std::nullopt;
        }
        return referenceTo(m_journeys.cards().after.rows[*cards.partner[*card]]->id);
    }

    MatchedJourneys m_journeys;
    CombinedLines<Phase> m_phases;
    CombinedLines<Lane> m_lanes;
    std::vector<bool> m_isShown;                       ///< Of the current cards: where it was.
    std::unordered_map<base::Uuid, OrderKey> m_orders; ///< Of cards in cells that are put in order.
    const Document& m_document;
    CombinedJourney m_map;
};

} // namespace

CombinedJourney ghost(const Document& document, JourneyId current, JourneyId ideal) {
    const Journey* journey = document.journeys.find(ideal);
    if (journey == nullptr) {
        CombinedJourney nothing;
        nothing.document.properties = document.properties;
        nothing.journey = ideal;
        return nothing;
    }
    const JourneyPair pair =
        currentAndIdeal(document, current == ideal ? JourneyId{} : current, ideal);
    return Combining(pair, *journey).make();
}

} // namespace cjm::compare
