#include "field_differences.h"
#include "list_differences.h"

#include <cjm/compare/differences.h>

#include <algorithm>

namespace cjm::compare {

using namespace model;

namespace {

template <class Row>
std::vector<RowReference> referencesTo(const std::vector<const Row*>& rows,
                                       const std::vector<std::size_t>& indices) {
    std::vector<RowReference> references;
    for (const std::size_t index : indices) {
        references.push_back(referenceTo(rows[index]->id));
    }
    std::sort(references.begin(), references.end());
    return references;
}

class Listing {
public:
    explicit Listing(const MatchedJourneys& journeys)
        : m_journeys(journeys) {}

    [[nodiscard]] std::vector<Difference> list() {
        listJourney();
        listLines<Phase>(DifferenceKind::phaseReordered);
        listLines<Lane>(DifferenceKind::moved);
        listLines<Card>(DifferenceKind::moved);
        listUnordered(m_journeys.variants());
        listUnordered(m_journeys.links());
        return std::move(m_differences);
    }

private:
    void add(DifferenceKind kind, std::vector<RowReference> before, std::vector<RowReference> after,
             std::string_view field = {}) {
        const RowType what = before.empty() ? after.front().type : before.front().type;
        m_differences.push_back({kind, what, std::move(before), std::move(after), field});
    }

    template <class Row>
    void add(DifferenceKind kind, const Row& before, const Row& after,
             std::string_view field = {}) {
        add(kind, {referenceTo(before.id)}, {referenceTo(after.id)}, field);
    }

    /// `skips(field)` names those that follow from something else.
    template <class Row, class Skips>
    void listFields(const Row& before, const Row& after, Skips&& skips) {
        forEachFieldDifference(
            before, after,
            [&](CardId left, CardId right) { return m_journeys.isSameCard(left, right); },
            [&](std::string_view field, DifferenceKind kind) {
                if (!skips(field)) {
                    add(kind, before, after, field);
                }
            });
    }

    void listJourney() {
        const Journey* before =
            m_journeys.before().document().journeys.find(m_journeys.before().journey());
        const Journey* after =
            m_journeys.after().document().journeys.find(m_journeys.after().journey());
        if (before != nullptr && after != nullptr) {
            listFields(*before, *after, [](std::string_view) { return false; });
        }
    }

    /// Rows that stand in an order.
    template <class Row>
    void listLines(DifferenceKind kindOfMoved) {
        const Pairing<Row>& pairing = m_journeys.of<Row>();
        for (std::size_t row = 0; row < pairing.after.rows.size(); ++row) {
            if (pairing.after.isAlone(row)) {
                add(DifferenceKind::added, {}, {referenceTo(pairing.after.rows[row]->id)});
            }
            if (pairing.after.related[row].size() > 1) {
                add(DifferenceKind::merged,
                    referencesTo(pairing.before.rows, pairing.after.related[row]),
                    {referenceTo(pairing.after.rows[row]->id)});
            }
            if (const std::optional<std::size_t> partner = pairing.after.partner[row]) {
                listPartners<Row>(*partner, row, kindOfMoved);
            }
        }
        for (std::size_t row = 0; row < pairing.before.rows.size(); ++row) {
            if (pairing.before.isAlone(row) && !follows(*pairing.before.rows[row], row)) {
                add(DifferenceKind::dropped, {referenceTo(pairing.before.rows[row]->id)}, {});
            }
        }
    }

    template <class Row>
    void listPartners(std::size_t beforeRow, std::size_t afterRow, DifferenceKind kindOfMoved) {
        const Pairing<Row>& pairing = m_journeys.of<Row>();
        const Row& before = *pairing.before.rows[beforeRow];
        const Row& after = *pairing.after.rows[afterRow];
        if (const auto& parts = pairing.before.related[beforeRow]; parts.size() > 1) {
            add(DifferenceKind::split, {referenceTo(before.id)},
                referencesTo(pairing.after.rows, parts));
        }
        if (m_journeys.hasMoved<Row>(beforeRow)) {
            add(kindOfMoved, before, after);
        }
        const bool wordsFollow = pairing.isMergedOrSplit(beforeRow, afterRow);
        listFields(before, after, [&](std::string_view field) {
            return (wordsFollow && field == ComparedFields<Row>::mainText) ||
                   isFeelingElsewhere(after, field);
        });
        if constexpr (std::is_same_v<Row, Card>) {
            if (m_journeys.hasOtherSpan(beforeRow)) {
                add(DifferenceKind::changed, before, after, "span");
            }
        }
    }

    /// A feeling is lost where a card goes into a lane that has none.
    template <class Row>
    [[nodiscard]] bool isFeelingElsewhere(const Row& after, std::string_view field) const {
        if constexpr (std::is_same_v<Row, Card> || std::is_same_v<Row, Variant>) {
            if (field != "emotion" && field != "emotionWord") {
                return false;
            }
            const Document& document = m_journeys.after().document();
            const Card* card = cardOf(document, after);
            const Lane* lane = card == nullptr ? nullptr : document.lanes.find(card->lane);
            return lane == nullptr || lane->kind != LaneKind::emotions;
        } else {
            return false;
        }
    }

    [[nodiscard]] static const Card* cardOf(const Document&, const Card& card) { return &card; }

    [[nodiscard]] static const Card* cardOf(const Document& document, const Variant& variant) {
        return document.cards.find(variant.card);
    }

    template <class Row>
    [[nodiscard]] bool follows(const Row&, std::size_t) const {
        return false;
    }

    [[nodiscard]] bool follows(const Card&, std::size_t beforeRow) const {
        return m_journeys.goesWithItsPlace(beforeRow);
    }

    template <class Row>
    void listUnordered(const std::vector<MatchedRow<Row>>& rows) {
        for (const MatchedRow<Row>& row : rows) {
            if (row.follows) {
                continue;
            }
            if (row.before == nullptr) {
                add(DifferenceKind::added, {}, {referenceTo(row.after->id)});
            } else if (row.after != nullptr) {
                listFields(*row.before, *row.after, [&](std::string_view field) {
                    return isFeelingElsewhere(*row.after, field);
                });
            } else {
                add(DifferenceKind::dropped, {referenceTo(row.before->id)}, {});
            }
        }
    }

    const MatchedJourneys& m_journeys;
    std::vector<Difference> m_differences;
};

} // namespace

std::vector<Difference> listDifferences(const MatchedJourneys& journeys) {
    return Listing(journeys).list();
}

std::vector<Difference> differences(const JourneyPair& pair) {
    return listDifferences(MatchedJourneys(pair));
}

} // namespace cjm::compare
