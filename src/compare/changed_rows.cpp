// The ghost without what is as it was.

#include <cjm/compare/combined_journey.h>

#include <unordered_set>

namespace cjm::compare {

using namespace model;

namespace {

class ChangedRows {
public:
    explicit ChangedRows(const CombinedJourney& map)
        : m_map(map) {
        for (const Card& card : map.document.cards) {
            if (isDifferent(card)) {
                m_cards.insert(card.id.uuid);
                m_lanes.insert(card.lane.uuid);
            }
        }
        for (const Lane& lane : map.document.lanes) {
            if (isDifferent(lane)) {
                m_lanes.insert(lane.id.uuid);
            }
        }
        for (const Link& link : map.document.links) {
            if (isDifferent(link)) {
                keepEnd(link.from);
                if (link.to) {
                    keepEnd(*link.to);
                }
            }
        }
    }

    [[nodiscard]] bool keeps(const Lane& lane) const { return m_lanes.contains(lane.id.uuid); }

    [[nodiscard]] bool keeps(const Card& card) const {
        const Lane* lane = m_map.document.lanes.find(card.lane);
        return m_cards.contains(card.id.uuid) ||
               (lane->kind == LaneKind::emotions && card.emotion && keeps(*lane));
    }

    [[nodiscard]] bool keeps(const Link& link) const { return isDifferent(link); }

private:
    template <class Row>
    [[nodiscard]] bool isDifferent(const Row& row) const {
        return m_map.fateOf(referenceTo(row.id)) != Fate::unchanged;
    }

    void keepEnd(const RowReference& end) {
        if (const Card* card =
                end.type == RowType::card ? m_map.document.cards.find(CardId{end.uuid}) : nullptr) {
            m_cards.insert(card->id.uuid);
            m_lanes.insert(card->lane.uuid);
        }
    }

    const CombinedJourney& m_map;
    std::unordered_set<base::Uuid> m_lanes;
    std::unordered_set<base::Uuid> m_cards;
};

template <class Row>
void keepOnly(Table<Row>& table, const ChangedRows& changed) {
    std::vector<Row> rows;
    for (const Row& row : table) {
        if (changed.keeps(row)) {
            rows.push_back(row);
        }
    }
    table = Table<Row>::fromSorted(std::move(rows));
}

void forgetMissing(const Table<Card>& cards, std::optional<CardId>& other) {
    if (other && !cards.contains(*other)) {
        other.reset();
    }
}

} // namespace

CombinedJourney changes(const Document& document, JourneyId current, JourneyId ideal) {
    CombinedJourney map = ghost(document, current, ideal);
    Document changed = map.document;
    const ChangedRows rows(map);
    keepOnly(changed.lanes, rows);
    keepOnly(changed.cards, rows);
    keepOnly(changed.links, rows);
    for (const Card& card : map.document.cards) {
        if (!rows.keeps(card) || (!card.touchpoint.verdictCard && !card.touchpoint.supports)) {
            continue;
        }
        Card without = card;
        forgetMissing(changed.cards, without.touchpoint.verdictCard);
        forgetMissing(changed.cards, without.touchpoint.supports);
        changed.cards.put(std::move(without));
    }
    for (const Variant& variant : map.document.variants) {
        if (!changed.cards.contains(variant.card)) {
            changed.variants.erase(variant.id);
        }
    }
    map.document = std::move(changed);
    return map;
}

} // namespace cjm::compare
