// What the copy of a whole journey is made of.
#pragma once

#include "copies.h"

namespace cjm::edit {

/// Names the copies of the phases, lanes, cards, links and variants of a journey.
inline void nameCopiesOf(Copies& copies, const model::Document& document, model::JourneyId journey,
                         base::UuidGenerator& ids) {
    const auto isOfJourney = [&](const auto& row) { return row.journey == journey; };
    nameCopies(copies, document.phases, isOfJourney, ids);
    nameCopies(copies, document.lanes, isOfJourney, ids);
    nameCopies(copies, document.cards, isOfJourney, ids);
    nameCopies(copies, document.links, isOfJourney, ids);
    nameCopies(
        copies, document.variants,
        [&](const model::Variant& variant) {
            const model::Card* card = document.cards.find(variant.card);
            return card != nullptr && card->journey == journey;
        },
        ids);
}

/// Puts the copies into the document, each with the origins that `originsOf(original)` says.
template <class OriginsOf>
void copyRowsOfJourneys(model::Document& document, const Copies& copies, OriginsOf&& originsOf) {
    copyRows(document.phases, document.phases, copies, originsOf);
    copyRows(document.lanes, document.lanes, copies, originsOf);
    copyRows(document.cards, document.cards, copies, originsOf);
    copyRows(document.links, document.links, copies, originsOf);
    copyRows(document.variants, document.variants, copies, originsOf);
}

} // namespace cjm::edit
