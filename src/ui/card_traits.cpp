#include "card_traits.h"

#include <cjm/edit/rows.h>

#include <algorithm>
#include <utility>

namespace cjm::ui {

using model::Card;
using model::CardId;
using model::CardMark;
using model::Certainty;
using model::Document;

namespace {

template <class Change>
base::Result<Document> withEach(Document document, const std::vector<CardId>& cards,
                                Change&& change) {
    for (const CardId id : cards) {
        const Card* found = document.cards.find(id);
        if (found == nullptr) {
            return base::fail(base::ErrorCode::rowNotFound, toText(model::referenceTo(id)));
        }
        Card card = *found;
        change(card);
        base::Result<Document> next = edit::updateRow(std::move(document), std::move(card));
        if (!next) {
            return next;
        }
        document = *std::move(next);
    }
    return document;
}

} // namespace

std::optional<Certainty> commonCertainty(const Document& document,
                                         const std::vector<CardId>& cards) {
    std::optional<Certainty> common;
    for (const CardId id : cards) {
        const Card* card = document.cards.find(id);
        if (card == nullptr || (id != cards.front() && card->certainty != common)) {
            return std::nullopt;
        }
        common = card->certainty;
    }
    return common;
}

bool allHaveMark(const Document& document, const std::vector<CardId>& cards, CardMark mark) {
    return !cards.empty() && std::all_of(cards.begin(), cards.end(), [&](CardId id) {
        const Card* card = document.cards.find(id);
        return card != nullptr && card->marks.contains(mark);
    });
}

base::Result<Document> withCertainty(Document document, const std::vector<CardId>& cards,
                                     const std::optional<Certainty>& certainty) {
    return withEach(std::move(document), cards, [&](Card& card) { card.certainty = certainty; });
}

base::Result<Document> withMark(Document document, const std::vector<CardId>& cards,
                                CardMark mark) {
    return withEach(std::move(document), cards, [mark](Card& card) { card.marks.insert(mark); });
}

base::Result<Document> withoutMark(Document document, const std::vector<CardId>& cards,
                                   CardMark mark) {
    return withEach(std::move(document), cards, [mark](Card& card) { card.marks.erase(mark); });
}

} // namespace cjm::ui
