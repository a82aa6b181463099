#include "feelings.h"

#include <cjm/edit/rows.h>

#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

using model::Card;
using model::Document;

bool isEmotionsLane(const Document& document, model::LaneId id) {
    const model::Lane* lane = document.lanes.find(id);
    return lane != nullptr && lane->kind == model::LaneKind::emotions;
}

template <class ScoreOf>
base::Result<Document> withScores(Document document, const std::vector<model::CardId>& cards,
                                  ScoreOf&& scoreOf) {
    base::Result<Document> next = std::move(document);
    for (const model::CardId id : cards) {
        const Card* found = next ? next->cards.find(id) : nullptr;
        if (found != nullptr) {
            Card card = *found;
            card.emotion = scoreOf(card.emotion);
            next = edit::updateRow(*std::move(next), std::move(card));
        }
    }
    return next;
}

} // namespace

std::vector<model::CardId> selectedFeelings(const Document& document,
                                            const session::Selection& selection) {
    std::vector<model::CardId> cards = session::selected<Card>(selection);
    std::erase_if(cards, [&](model::CardId id) {
        const Card* card = document.cards.find(id);
        return card == nullptr || !isEmotionsLane(document, card->lane);
    });
    return cards;
}

std::optional<Card> newFeeling(const Document& document, const session::Selection& selection,
                               int score, base::UuidGenerator& ids) {
    const bool isCell = selection.focus && selection.rows.empty();
    if (!isCell || !isEmotionsLane(document, selection.focus->lane)) {
        return std::nullopt;
    }
    Card card;
    card.id = {ids()};
    card.journey = selection.journey;
    card.phase = selection.focus->phase;
    card.lane = selection.focus->lane;
    card.emotion = score;
    return card;
}

base::Result<Document> withScore(Document document, const std::vector<model::CardId>& cards,
                                 int score) {
    return withScores(std::move(document), cards, [score](std::optional<int>) { return score; });
}

base::Result<Document> withScoresChanged(Document document, const std::vector<model::CardId>& cards,
                                         int by) {
    return withScores(std::move(document), cards, [by](std::optional<int> score) {
        return std::clamp(score.value_or(0) + by, saddest, happiest);
    });
}

} // namespace cjm::ui
