#include "journey_copies.h"

#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/refusal.h>

namespace cjm::edit {

using namespace model;

namespace {

Journey idealOf(const Journey& original, std::string title, base::UuidGenerator& ids) {
    Journey ideal = original;
    ideal.id = {ids()};
    ideal.title = std::move(title);
    ideal.state = JourneyState::ideal;
    ideal.basedOn = original.id;
    ideal.review.reset();
    ideal.date.reset();
    return ideal;
}

} // namespace

base::Result<Document> addIdealJourney(Document document, JourneyId basedOn, std::string title,
                                       base::UuidGenerator& ids) {
    const Journey* original = document.journeys.find(basedOn);
    if (original == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(basedOn)));
    }
    const Journey ideal = idealOf(*original, std::move(title), ids);
    Copies copies;
    nameCopiesOf(copies, document, basedOn, ids);
    copies.insert(basedOn, ideal.id);

    const std::size_t last = document.journeys.size();
    base::Result<Document> next = insertRow(std::move(document), ideal, last);
    if (!next) {
        return next;
    }
    // Every copy remembers what it was made from.
    copyRowsOfJourneys(*next, copies, []<class Row>(const Row& row) { return IdSet<Row>{row.id}; });
    // Once for all copies: addRow looks through the whole document for each row.
    for (const Problem& problem : validate(*next)) {
        return refuse(problem);
    }
    return next;
}

} // namespace cjm::edit
