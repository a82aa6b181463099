#include "journey_copies.h"

#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/refusal.h>
#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::edit {

using namespace model;

namespace {

const Journey* idealBornFrom(const Document& document, JourneyId journey) {
    const auto found =
        std::find_if(document.journeys.begin(), document.journeys.end(), [&](const Journey& row) {
            return row.state == JourneyState::ideal && row.basedOn == journey;
        });
    return found == document.journeys.end() ? nullptr : &*found;
}

std::size_t placeAfter(const Document& document, const Journey& original) {
    return static_cast<std::size_t>(
        std::count_if(document.journeys.begin(), document.journeys.end(), [&](const Journey& row) {
            return row.id == original.id || standsBefore(row, original);
        }));
}

/// The journeys that are copied, as they are to be in the document.
std::vector<Journey> copiesOf(const Document& document, const Journey& original, std::string title,
                              Copies& copies, base::UuidGenerator& ids) {
    const Journey* ideal = idealBornFrom(document, original.id);
    copies.insert(original.id, JourneyId{ids()});
    if (ideal != nullptr) {
        copies.insert(ideal->id, JourneyId{ids()});
    }
    std::vector<Journey> journeys = {copyOf(original, copies)};
    journeys.front().title = std::move(title);
    if (original.state == JourneyState::ideal) {
        journeys.front().basedOn.reset();
    }
    if (ideal != nullptr) {
        journeys.push_back(copyOf(*ideal, copies));
    }
    return journeys;
}

} // namespace

base::Result<Document> duplicateJourney(Document document, JourneyId id, std::string title,
                                        base::UuidGenerator& ids) {
    const Journey* found = document.journeys.find(id);
    if (found == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
    }
    const Journey original = *found;
    std::size_t place = placeAfter(document, original);
    Copies copies;
    const std::vector<Journey> journeys =
        copiesOf(document, original, std::move(title), copies, ids);
    for (const Journey& journey : document.journeys) {
        if (copies.contains(journey.id)) {
            nameCopiesOf(copies, document, journey.id, ids);
        }
    }
    for (const Journey& journey : journeys) {
        base::Result<Document> added = insertRow(std::move(document), journey, place++);
        if (!added) {
            return added;
        }
        document = *std::move(added);
    }
    const bool forgetsOrigins = original.state == JourneyState::ideal;
    copyRowsOfJourneys(document, copies, [&]<class Row>(const Row& row) {
        IdSet<Row> origins;
        if constexpr (requires { row.origins; }) {
            if (!forgetsOrigins || row.journey != original.id) {
                origins = row.origins;
                copies.follow(origins);
            }
        }
        return origins;
    });
    // Once for all copies: addRow looks through the whole document for each row.
    for (const Problem& problem : validate(document)) {
        return refuse(problem);
    }
    return document;
}

} // namespace cjm::edit
