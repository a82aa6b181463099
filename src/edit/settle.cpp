#include "settle.h"

#include <cjm/model/siblings.h>

#include <algorithm>
#include <unordered_map>

namespace cjm::edit {

using namespace model;

namespace {

/// Replaces each row for which `change(copy)` returns true.
template <class Row, class Change>
void changeEach(Table<Row>& table, Change&& change) {
    const Table<Row> before = table;
    for (const Row& row : before) {
        Row copy = row;
        if (change(copy)) {
            table.put(std::move(copy));
        }
    }
}

template <class Row>
void forgetOriginsOutside(Document& document, Table<Row>& table, const Journey& journey) {
    changeEach(table, [&](Row& row) {
        if (row.journey != journey.id || row.origins.isEmpty()) {
            return false;
        }
        IdSet<Row> kept;
        for (const Id<Row> origin : row.origins) {
            const Row* found = tableOf<Row>(document).find(origin);
            if (found != nullptr && journey.basedOn == found->journey) {
                kept.insert(origin);
            }
        }
        const bool changed = kept != row.origins;
        row.origins = std::move(kept);
        return changed;
    });
}

/// Of this card alone, which has come into another lane.
void clearStrayEmotion(Document& document, CardId id) {
    Card card = *document.cards.find(id);
    if (isEmotionsLane(document, card.lane)) {
        return;
    }
    if (clearEmotion(card)) {
        document.cards.put(std::move(card));
    }
    changeEach(document.variants,
               [&](Variant& variant) { return variant.card == id && clearEmotion(variant); });
}

} // namespace

bool isEmotionsLane(const Document& document, LaneId id) {
    const Lane* lane = document.lanes.find(id);
    return lane != nullptr && lane->kind == LaneKind::emotions;
}

void clampSpans(Document& document, JourneyId journey) {
    const std::vector<const Phase*> phases = inOrder(document.phases, journey);
    std::unordered_map<base::Uuid, int> room;
    for (std::size_t index = 0; index < phases.size(); ++index) {
        room[phases[index]->id.uuid] = static_cast<int>(phases.size() - index);
    }
    const Table<Card> before = document.cards;
    for (const Card& card : before) {
        if (card.journey != journey || card.span == 1) {
            continue;
        }
        if (const int available = room.at(card.phase.uuid); card.span > available) {
            Card shorter = card;
            shorter.span = available;
            document.cards.put(std::move(shorter));
        }
    }
}

void clampSpan(Document& document, const Card& card) {
    if (card.span == 1) {
        return;
    }
    const std::vector<const Phase*> phases = inOrder(document.phases, card.journey);
    const auto own = std::find_if(phases.begin(), phases.end(),
                                  [&](const Phase* phase) { return phase->id == card.phase; });
    if (const auto room = static_cast<int>(phases.end() - own); card.span > room) {
        Card shorter = card;
        shorter.span = room;
        document.cards.put(std::move(shorter));
    }
}

void clearStrayEmotions(Document& document) {
    const Table<Card> cards = document.cards;
    for (const Card& card : cards) {
        if ((card.emotion || !card.emotionWord.empty()) && !isEmotionsLane(document, card.lane)) {
            Card cleared = card;
            clearEmotion(cleared);
            document.cards.put(std::move(cleared));
        }
    }
    changeEach(document.variants, [&](Variant& variant) {
        const Card* card = document.cards.find(variant.card);
        return card != nullptr && !isEmotionsLane(document, card->lane) && clearEmotion(variant);
    });
}

void forgetStrayOrigins(Document& document, JourneyId id) {
    const Journey* found = document.journeys.find(id);
    if (found == nullptr) {
        return;
    }
    const Journey journey = *found;
    forgetOriginsOutside(document, document.phases, journey);
    forgetOriginsOutside(document, document.lanes, journey);
    forgetOriginsOutside(document, document.cards, journey);
}

void dropUnusedAssets(Document& document) {
    if (document.assets.isEmpty()) {
        return;
    }
    IdSet<Asset> used = assetsOf(*document.properties);
    forEachTable(document, [&](const auto& table) {
        for (const auto& row : table) {
            for (const AssetId asset : assetsOf(row)) {
                used.insert(asset);
            }
        }
    });
    const Table<Asset> before = document.assets;
    for (const Asset& asset : before) {
        if (!used.contains(asset.id)) {
            document.assets.erase(asset.id);
        }
    }
}

void settle(Document& document, const Journey& before, const Journey& after) {
    if (before.basedOn != after.basedOn) {
        forgetStrayOrigins(document, after.id);
    }
}

void settle(Document& document, const Phase& before, const Phase& after) {
    if (before.order != after.order) {
        clampSpans(document, after.journey);
    }
}

void settle(Document& document, const Lane& before, const Lane& after) {
    if (before.kind == LaneKind::emotions && after.kind != LaneKind::emotions) {
        clearStrayEmotions(document);
    }
}

void settle(Document& document, const Card& before, const Card& after) {
    if (before.phase != after.phase || before.span != after.span) {
        clampSpan(document, after);
    }
    if (before.lane != after.lane) {
        clearStrayEmotion(document, after.id);
    }
}

} // namespace cjm::edit
