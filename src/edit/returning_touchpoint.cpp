#include "returning_touchpoint.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/model/change.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace cjm::edit {

using namespace model;

namespace {

/// What of `before` had gone with these rows is put back into the document, as far as it still can
/// be: the other end of a link may be gone by now.
template <class Row>
void putBack(Document& document, const std::vector<RowChange<Row>>& losses) {
    for (const RowChange<Row>& loss : losses) {
        const Row* found = tableOf<Row>(document).find(loss.before->id);
        const bool isLost = found == nullptr && loss.after == nullptr;
        const bool hasForgotten =
            found != nullptr && loss.after != nullptr && *found == *loss.after;
        if (!isLost && !hasForgotten) {
            continue;
        }
        base::Result<Document> next =
            isLost ? addRow(document, *loss.before) : updateRow(document, *loss.before);
        if (next) {
            document = *std::move(next);
        }
    }
}

/// The cards of `before` that came from this one alone, with what belonged to them.
Document withFormerCards(Document document, const WalkedJourneys& journeys, CardId origin,
                         const Document& before) {
    std::vector<RowReference> former;
    for (const CardId id : idealsOf(before, journeys.ideal, origin)) {
        if (before.cards.find(id)->origins.size() == 1 && !document.cards.contains(id)) {
            former.push_back(referenceTo(id));
        }
    }
    const base::Result<Document> without = removeRows(before, former);
    if (former.empty() || !without) {
        return document;
    }
    const Change losses = diff(before, *without);
    putBack(document, losses.rows<Card>()); // the others are about them
    losses.forEachRowType([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        if constexpr (!std::is_same_v<Row, Card> && !std::is_same_v<Row, Asset>) {
            putBack(document, rows);
        }
    });
    return document;
}

/// The phase of the ideal journey that came from this one, or from the nearest one before it.
const Phase* idealPhaseFor(const Document& document, JourneyId ideal, const Card& card) {
    const std::vector<const Phase*> phases = inOrder(document.phases, ideal);
    const std::vector<const Phase*> current = inOrder(document.phases, card.journey);
    auto at = std::find_if(current.begin(), current.end(),
                           [&](const Phase* phase) { return phase->id == card.phase; });
    for (auto left = std::make_reverse_iterator(at == current.end() ? at : at + 1);
         left != current.rend(); ++left) {
        for (const Phase* phase : phases) {
            if (phase->origins.contains((*left)->id)) {
                return phase;
            }
        }
    }
    return phases.empty() ? nullptr : phases.front();
}

const Lane* idealLaneFor(const Document& document, JourneyId ideal, const Card& card) {
    const Lane* sameKind = nullptr;
    for (const Lane* lane : inOrder(document.lanes, ideal)) {
        if (lane->origins.contains(card.lane)) {
            return lane;
        }
        if (sameKind == nullptr && lane->kind == document.lanes.find(card.lane)->kind) {
            sameKind = lane;
        }
    }
    return sameKind;
}

/// After what came from the cards that stand before it now.
std::size_t placeAmong(const std::vector<const Card*>& siblings, const Document& document,
                       const Card& card) {
    const auto comesLater = [&](const Card* sibling) {
        return std::any_of(sibling->origins.begin(), sibling->origins.end(), [&](CardId id) {
            const Card* origin = document.cards.find(id);
            return origin != nullptr && standsBefore(card, *origin);
        });
    };
    return static_cast<std::size_t>(std::find_if(siblings.begin(), siblings.end(), comesLater) -
                                    siblings.begin());
}

base::Result<Document> withCopy(Document document, const WalkedJourneys& journeys,
                                const Card& original, base::UuidGenerator& ids) {
    const Phase* phase = idealPhaseFor(document, *journeys.ideal, original);
    const Lane* lane = idealLaneFor(document, *journeys.ideal, original);
    if (phase == nullptr || lane == nullptr) {
        return document;
    }
    Card copy = original;
    copy.id = {ids()};
    copy.journey = *journeys.ideal;
    copy.phase = phase->id;
    copy.lane = lane->id;
    copy.span = 1;
    copy.origins = {original.id};
    for (std::optional<CardId>* other : {&copy.touchpoint.supports, &copy.touchpoint.verdictCard}) {
        *other = *other ? inIdeal(document, journeys.ideal, **other) : std::nullopt;
    }
    const std::size_t place =
        placeAmong(cardsInCell(document, copy.phase, copy.lane), document, original);
    return insertRow(std::move(document), std::move(copy), place);
}

} // namespace

base::Result<Document> withTouchpointBack(Document document, const WalkedJourneys& journeys,
                                          CardId id, const Document& before,
                                          base::UuidGenerator& ids) {
    const Card* card = document.cards.find(id);
    if (card == nullptr || !journeys.ideal || !document.journeys.contains(*journeys.ideal)) {
        return document;
    }
    const Card original = *card;
    document = withFormerCards(std::move(document), journeys, id, before);
    if (idealsOf(document, journeys.ideal, id).empty()) {
        return withCopy(std::move(document), journeys, original, ids);
    }
    return document;
}

} // namespace cjm::edit
