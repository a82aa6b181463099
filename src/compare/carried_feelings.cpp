#include "carried_feelings.h"

namespace cjm::compare {

using namespace model;

namespace {

bool canFeel(const Document& document, const Card& card) {
    return document.lanes.find(card.lane)->kind == LaneKind::emotions;
}

bool comesToFeel(const Document& before, const Document& document, const Card& old) {
    const Card* card = document.cards.find(old.id);
    return card != nullptr && !canFeel(before, old) && canFeel(document, *card);
}

template <class Row>
void regain(Table<Row>& table, Id<Row> id, const Row& source) {
    Row row = *table.find(id);
    row.emotion = source.emotion;
    row.emotionWord = source.emotionWord;
    table.put(std::move(row));
}

void regainFeelings(Document& document, const CarrySides& sides) {
    const Document& before = sides.target().document();
    const PairedSide<Card>& cards = sides.target<Card>();
    for (std::size_t card = 0; card < cards.rows.size(); ++card) {
        if (cards.partner[card] && comesToFeel(before, document, *cards.rows[card])) {
            regain(document.cards, cards.rows[card]->id,
                   *sides.source<Card>().rows[*cards.partner[card]]);
        }
    }
    for (const MatchedRow<Variant>& pair : sides.journeys().variants()) {
        const Variant* target = sides.targetOf(pair);
        const Variant* source = sides.sourceOf(pair);
        if (target != nullptr && source != nullptr && document.variants.contains(target->id) &&
            comesToFeel(before, document, *before.cards.find(target->card))) {
            regain(document.variants, target->id, *source);
        }
    }
}

template <class Row, class HasPlace>
void loseFeelings(Table<Row>& table, HasPlace&& hasPlace) {
    const Table<Row> before = table;
    for (const Row& row : before) {
        if ((row.emotion || !row.emotionWord.empty()) && !hasPlace(row)) {
            Row copy = row;
            copy.emotion.reset();
            copy.emotionWord.clear();
            table.put(std::move(copy));
        }
    }
}

} // namespace

void settleFeelings(Document& document, const CarrySides& sides) {
    if (!sides.intoCurrent()) {
        regainFeelings(document, sides);
    }
    loseFeelings(document.cards, [&](const Card& card) { return canFeel(document, card); });
    loseFeelings(document.variants, [&](const Variant& variant) {
        return canFeel(document, *document.cards.find(variant.card));
    });
}

} // namespace cjm::compare
