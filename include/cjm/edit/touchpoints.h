// The touchpoint walk: one touchpoint after another, as it is now and as it should be.
//
// The answers are given about a touchpoint of the current journey. The ideal journey is told the
// same, so that an answer is no difference between the two; what a verdict does, it does there
// (verdicts.h). A touchpoint that only the ideal journey has is walked too.
//
//     for (const TouchpointStop& stop : touchpointsToWalk(document, journeys)) { ... }
#pragma once

#include <cjm/base/result.h>
#include <cjm/edit/rows.h>
#include <cjm/model/document.h>

#include <optional>
#include <vector>

namespace cjm::edit {

/// A journey and the ideal one born from it. Either may be missing.
struct WalkedJourneys {
    std::optional<model::JourneyId> current;
    std::optional<model::JourneyId> ideal;

    friend bool operator==(const WalkedJourneys&, const WalkedJourneys&) = default;
};

struct TouchpointStop {
    model::CardId card; ///< Of the current journey, or of the ideal one where only that has it.
    std::vector<model::CardId> ideals; ///< What has become of it in the ideal journey; none where
                                       ///< it was dropped, or where there is no such journey.
    bool isOnlyIdeal = false;

    friend bool operator==(const TouchpointStop&, const TouchpointStop&) = default;
};

/// The cards of the touchpoints lanes, phase after phase, in each lane after lane. What only the
/// ideal journey has comes after the others of the phase that it stands in, or after the phase
/// before that one where the phase is new too.
[[nodiscard]] std::vector<TouchpointStop> touchpointsToWalk(const model::Document& document,
                                                            const WalkedJourneys& journeys);

/// The cards of an ideal journey that have this one as an origin, in the order of their ids.
[[nodiscard]] std::vector<model::CardId> idealsOf(const model::Document& document,
                                                  const std::optional<model::JourneyId>& ideal,
                                                  model::CardId card);

/// The card that stands for this one in the ideal journey: itself where it is of that journey
/// already; nothing where it was dropped.
[[nodiscard]] std::optional<model::CardId> inIdeal(const model::Document& document,
                                                   const std::optional<model::JourneyId>& ideal,
                                                   model::CardId card);

/// The document with another answer about a touchpoint: `of(card)` names the member, which is no
/// reference to a card. In the ideal journey, what came from this card alone and has the same
/// answer as it had follows; once somebody has given it another, it keeps that.
///
/// Errors: as `updateRow`.
template <class Value, class Of>
[[nodiscard]] base::Result<model::Document>
answer(model::Document document, const TouchpointStop& stop, Of of, const Value& value);

/// The same for the touchpoint that this one supports; what the ideal journey has in its place is
/// the one there.
///
/// Errors: as `updateRow`.
[[nodiscard]] base::Result<model::Document>
setSupported(model::Document document, const WalkedJourneys& journeys, const TouchpointStop& stop,
             const std::optional<model::CardId>& supported);

template <class Value, class Of>
base::Result<model::Document> answer(model::Document document, const TouchpointStop& stop, Of of,
                                     const Value& value) {
    const model::Card* found = document.cards.find(stop.card);
    if (found == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(stop.card)));
    }
    model::Card card = *found;
    const Value former = of(card);
    of(card) = value;
    base::Result<model::Document> next = updateRow(std::move(document), std::move(card));
    for (const model::CardId id : stop.ideals) {
        const model::Card* twin = next ? next->cards.find(id) : nullptr;
        if (twin != nullptr && twin->origins.size() == 1 && of(*twin) == former) {
            model::Card changed = *twin;
            of(changed) = value;
            next = updateRow(*std::move(next), std::move(changed));
        }
    }
    return next;
}

} // namespace cjm::edit
