#include "room.h"
#include "settle.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::edit {

using namespace model;

namespace {

/// Rows of most types have the whole document as their parent.
template <class Row>
bool areSiblings(const Row&, const Row&) {
    return true;
}

bool areSiblings(const Phase& left, const Phase& right) {
    return left.journey == right.journey;
}

bool areSiblings(const Lane& left, const Lane& right) {
    return left.journey == right.journey;
}

bool areSiblings(const Card& left, const Card& right) {
    return left.phase == right.phase && left.lane == right.lane;
}

bool areSiblings(const View& left, const View& right) {
    return left.journey == right.journey;
}

bool areSiblings(const Standard& left, const Standard& right) {
    return left.subject == right.subject;
}

bool areSiblings(const VisitEntry& left, const VisitEntry& right) {
    return left.visit == right.visit;
}

bool areSiblings(const Comment& left, const Comment& right) {
    return left.subject == right.subject && left.inReplyTo == right.inReplyTo;
}

template <class Row>
void stretchSpans(Document&, const Row&, std::size_t) {}

/// A card that covers both neighbours of a new phase covers the new one too.
void stretchSpans(Document& document, const Phase& phase, std::size_t position) {
    const std::vector<const Phase*> others = siblingsOf(document, phase);
    const Table<Card> before = document.cards;
    for (const Card& card : before) {
        if (card.journey != phase.journey || card.span == 1) {
            continue;
        }
        const auto own = std::find_if(others.begin(), others.end(),
                                      [&](const Phase* other) { return other->id == card.phase; });
        const std::size_t first = static_cast<std::size_t>(own - others.begin());
        if (first < position && position < first + static_cast<std::size_t>(card.span)) {
            Card longer = card;
            ++longer.span;
            document.cards.put(std::move(longer));
        }
    }
}

/// The moved cards as they stand in their new cell, but for their keys.
base::Result<std::vector<Card>> cardsForCell(const Document& document,
                                             const std::vector<CardId>& ids, Cell cell) {
    const Lane* lane = document.lanes.find(cell.lane);
    if (lane == nullptr || !document.phases.contains(cell.phase)) {
        return base::fail(base::ErrorCode::rowNotFound);
    }
    std::vector<Card> cards;
    for (const CardId id : ids) {
        const Card* found = document.cards.find(id);
        if (found == nullptr) {
            return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
        }
        Card card = *found;
        card.phase = cell.phase;
        card.lane = cell.lane;
        if (lane->kind != LaneKind::emotions) {
            card.emotion.reset();
            card.emotionWord.clear();
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace

template <class Row>
std::vector<const Row*> siblingsOf(const Document& document, const Row& row) {
    return inOrder(tableOf<Row>(document),
                   [&](const Row& other) { return other.id != row.id && areSiblings(other, row); });
}

template <class Row>
base::Result<Document> insertRow(Document document, Row row, std::size_t position) {
    const std::vector<const Row*> siblings = siblingsOf(document, row);
    const std::size_t place = std::min(position, siblings.size());
    row.order = makeRoom(document, siblings, place, 1).front();
    const Row placed = row;
    base::Result<Document> added = addRow(std::move(document), std::move(row));
    if (added) {
        stretchSpans(*added, placed, place);
    }
    return added;
}

template <class Row>
base::Result<Document> moveRow(Document document, Id<Row> id, std::size_t position) {
    const Row* found = tableOf<Row>(document).find(id);
    if (found == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
    }
    Row row = *found;
    const std::vector<const Row*> siblings = siblingsOf(document, row);
    const auto place = static_cast<std::size_t>(
        std::count_if(siblings.begin(), siblings.end(),
                      [&](const Row* other) { return standsBefore(*other, row); }));
    if (place == std::min(position, siblings.size())) {
        return document;
    }
    row.order = makeRoom(document, siblings, position, 1).front();
    return updateRow(std::move(document), std::move(row));
}

template <class Row>
base::Result<Document> moveRows(Document document, const std::vector<Id<Row>>& ids,
                                std::size_t position) {
    std::vector<Row> rows;
    for (const Id<Row> id : ids) {
        const Row* found = tableOf<Row>(document).find(id);
        if (found == nullptr) {
            return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
        }
        rows.push_back(*found);
    }
    if (rows.empty()) {
        return document;
    }
    const auto isMoved = [&](const Row* row) {
        return std::find(ids.begin(), ids.end(), row->id) != ids.end();
    };
    const Row first = rows.front();
    const std::vector<const Row*> all =
        inOrder(tableOf<Row>(document), [&](const Row& row) { return areSiblings(row, first); });
    std::vector<const Row*> staying = all;
    std::erase_if(staying, isMoved);
    const std::size_t place = std::min(position, staying.size());
    std::vector<Id<Row>> wanted;
    for (const Row* row : staying) {
        wanted.push_back(row->id);
    }
    wanted.insert(wanted.begin() + static_cast<std::ptrdiff_t>(place), ids.begin(), ids.end());
    if (std::equal(wanted.begin(), wanted.end(), all.begin(), all.end(),
                   [](Id<Row> id, const Row* row) { return id == row->id; })) {
        return document;
    }
    const std::vector<OrderKey> keys = makeRoom(document, staying, place, rows.size());
    for (std::size_t index = 0; index < rows.size(); ++index) {
        rows[index].order = keys[index];
        tableOf<Row>(document).put(std::move(rows[index]));
    }
    if constexpr (std::is_same_v<Row, Phase>) {
        clampSpans(document, first.journey);
    }
    return document;
}

base::Result<Document> moveCards(Document document, const std::vector<CardId>& ids, Cell cell,
                                 std::size_t position) {
    base::Result<std::vector<Card>> cards = cardsForCell(document, ids, cell);
    if (!cards) {
        return base::fail(cards.error());
    }
    const std::vector<const Card*> inCell = cardsInCell(document, cell.phase, cell.lane);
    std::vector<const Card*> staying = inCell;
    std::erase_if(staying, [&](const Card* card) {
        return std::find(ids.begin(), ids.end(), card->id) != ids.end();
    });
    std::vector<CardId> wanted;
    for (const Card* card : staying) {
        wanted.push_back(card->id);
    }
    const std::size_t place = std::min(position, staying.size());
    wanted.insert(wanted.begin() + static_cast<std::ptrdiff_t>(place), ids.begin(), ids.end());
    if (std::equal(wanted.begin(), wanted.end(), inCell.begin(), inCell.end(),
                   [](CardId id, const Card* card) { return id == card->id; })) {
        return document;
    }

    const std::vector<OrderKey> keys = makeRoom(document, staying, place, ids.size());
    for (std::size_t index = 0; index < cards->size(); ++index) {
        Card& card = (*cards)[index];
        card.order = keys[index];
        base::Result<Document> moved = updateRow(std::move(document), std::move(card));
        if (!moved) {
            return moved;
        }
        document = *std::move(moved);
    }
    return document;
}

#define CJM_ORDERING_OF(Row)                                                                       \
    template std::vector<const Row*> siblingsOf(const Document&, const Row&);                      \
    template base::Result<Document> insertRow(Document, Row, std::size_t);                         \
    template base::Result<Document> moveRow(Document, Id<Row>, std::size_t);

template base::Result<Document> moveRows(Document, const std::vector<PhaseId>&, std::size_t);
template base::Result<Document> moveRows(Document, const std::vector<LaneId>&, std::size_t);

CJM_ORDERING_OF(Journey)
CJM_ORDERING_OF(Phase)
CJM_ORDERING_OF(Lane)
CJM_ORDERING_OF(Card)
CJM_ORDERING_OF(Persona)
CJM_ORDERING_OF(Goal)
CJM_ORDERING_OF(Improvement)
CJM_ORDERING_OF(Standard)
CJM_ORDERING_OF(VisitEntry)
CJM_ORDERING_OF(Comment)
CJM_ORDERING_OF(View)
CJM_ORDERING_OF(EmotionWord)
CJM_ORDERING_OF(PlainWord)

} // namespace cjm::edit
