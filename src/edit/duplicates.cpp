#include "copies.h"
#include "settle.h"

#include <cjm/edit/duplicates.h>
#include <cjm/edit/refusal.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <map>

namespace cjm::edit {

using namespace model;

namespace {

/// Names the copies of these cards, of their variants, and of the links that begin and end at what
/// is copied; one that leads nowhere goes with where it begins.
void nameCardCopies(Copies& copies, const Document& document, const IdSet<Card>& cards,
                    base::UuidGenerator& ids) {
    nameCopies(
        copies, document.cards, [&](const Card& card) { return cards.contains(card.id); }, ids);
    nameCopies(
        copies, document.variants,
        [&](const Variant& variant) { return cards.contains(variant.card); }, ids);
    nameCopies(
        copies, document.links,
        [&](const Link& link) {
            return copies.contains(link.from) && (!link.to || copies.contains(*link.to));
        },
        ids);
}

template <class Row>
IdSet<Row> noOrigins(const Row&) {
    return {};
}

/// The copies of what belongs to others, from the document in which only originals are.
void copyWhatBelongs(const Document& from, Document& into, const Copies& copies) {
    const auto none = [](const auto& row) { return noOrigins(row); };
    copyRows(from.variants, into.variants, copies, none);
    copyRows(from.links, into.links, copies, none);
}

template <class Row>
std::vector<RowReference> referencesToCopies(const std::vector<Id<Row>>& originals,
                                             const Copies& copies) {
    std::vector<RowReference> rows;
    for (const Id<Row> original : originals) {
        RowReference row = referenceTo(original);
        copies.follow(row);
        rows.push_back(row);
    }
    return rows;
}

/// Once for all copies: addRow looks through the whole document for each row.
base::Result<Copied> checked(Copied copied) {
    for (const Problem& problem : validate(copied.document)) {
        return refuse(problem);
    }
    return copied;
}

struct Placed {
    CardId card;
    Cell cell;
    std::size_t position;
};

base::Result<Copied> placeCopies(Document document, const std::vector<Placed>& cards,
                                 base::UuidGenerator& ids) {
    std::vector<CardId> originals;
    for (const Placed& placed : cards) {
        if (!document.cards.contains(placed.card) || !document.lanes.contains(placed.cell.lane)) {
            return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(placed.card)));
        }
        originals.push_back(placed.card);
    }
    Copies copies;
    nameCardCopies(copies, document, IdSet<Card>(originals), ids);
    const Document before = document;
    base::Result<Document> next = std::move(document);
    for (const Placed& placed : cards) {
        Card copy = copyOf(*before.cards.find(placed.card), copies);
        copy.phase = placed.cell.phase;
        copy.lane = placed.cell.lane;
        copy.origins = {};
        if (before.lanes.find(copy.lane)->kind != LaneKind::emotions) {
            copy.emotion.reset();
            copy.emotionWord.clear();
        }
        next = insertRow(*std::move(next), std::move(copy), placed.position);
        if (!next) {
            return base::fail(next.error());
        }
    }
    copyWhatBelongs(before, *next, copies);
    clearStrayEmotions(*next);
    return checked({*std::move(next), referencesToCopies(originals, copies)});
}

/// Copies of phases or lanes, with the cards for which `belongs(card, ids)` holds.
template <class Row, class Belongs>
base::Result<Copied> copyLines(Document document, const std::vector<Id<Row>>& originals,
                               std::size_t position, base::UuidGenerator& ids, Belongs&& belongs) {
    const IdSet<Row> lines(originals);
    for (const Id<Row> line : originals) {
        if (!tableOf<Row>(document).contains(line)) {
            return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(line)));
        }
    }
    Copies copies;
    nameCopies(
        copies, tableOf<Row>(document), [&](const Row& row) { return lines.contains(row.id); },
        ids);
    std::vector<CardId> cards;
    for (const Card& card : document.cards) {
        if (belongs(card, lines)) {
            cards.push_back(card.id);
        }
    }
    nameCardCopies(copies, document, IdSet<Card>(std::move(cards)), ids);
    const Document before = document;
    base::Result<Document> next = std::move(document);
    for (std::size_t index = 0; index < originals.size(); ++index) {
        Row copy = copyOf(*tableOf<Row>(before).find(originals[index]), copies);
        copy.origins = {};
        next = insertRow(*std::move(next), std::move(copy), position + index);
        if (!next) {
            return base::fail(next.error());
        }
    }
    copyRows(before.cards, next->cards, copies, [](const auto& row) { return noOrigins(row); });
    copyWhatBelongs(before, *next, copies);
    if (!originals.empty()) {
        clampSpans(*next, tableOf<Row>(before).find(originals.front())->journey);
    }
    return checked({*std::move(next), referencesToCopies(originals, copies)});
}

} // namespace

base::Result<Copied> copyCards(Document document, const std::vector<CardId>& cards, Cell cell,
                               std::size_t position, base::UuidGenerator& ids) {
    const std::size_t place =
        std::min(position, cardsInCell(document, cell.phase, cell.lane).size());
    std::vector<Placed> placed;
    for (const CardId card : cards) {
        placed.push_back({card, cell, place + placed.size()});
    }
    return placeCopies(std::move(document), placed, ids);
}

base::Result<Copied> duplicateCards(Document document, const std::vector<CardId>& cards,
                                    base::UuidGenerator& ids) {
    std::map<std::pair<PhaseId, LaneId>, std::size_t> next; // in each cell, for the next copy
    const IdSet<Card> chosen(cards);
    for (const CardId id : cards) {
        const Card* card = document.cards.find(id);
        if (card == nullptr) {
            return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
        }
        const std::vector<const Card*> inCell = cardsInCell(document, card->phase, card->lane);
        const auto last = std::find_if(inCell.rbegin(), inCell.rend(), [&](const Card* other) {
            return chosen.contains(other->id);
        });
        next[{card->phase, card->lane}] = static_cast<std::size_t>(inCell.rend() - last);
    }
    std::vector<Placed> placed;
    for (const CardId id : cards) {
        const Card& card = *document.cards.find(id);
        placed.push_back({id, {card.phase, card.lane}, next[{card.phase, card.lane}]++});
    }
    return placeCopies(std::move(document), placed, ids);
}

base::Result<Copied> copyPhases(Document document, const std::vector<PhaseId>& phases,
                                std::size_t position, base::UuidGenerator& ids) {
    return copyLines(
        std::move(document), phases, position, ids,
        [](const Card& card, const IdSet<Phase>& lines) { return lines.contains(card.phase); });
}

base::Result<Copied> copyLanes(Document document, const std::vector<LaneId>& lanes,
                               std::size_t position, base::UuidGenerator& ids) {
    return copyLines(
        std::move(document), lanes, position, ids,
        [](const Card& card, const IdSet<Lane>& lines) { return lines.contains(card.lane); });
}

} // namespace cjm::edit
