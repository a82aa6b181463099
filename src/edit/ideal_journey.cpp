#include "copies.h"

#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/refusal.h>

namespace cjm::edit {

using namespace model;

namespace {

Copies nameCopiesOf(const Document& document, JourneyId journey, base::UuidGenerator& ids) {
    Copies copies;
    const auto isOfJourney = [&](const auto& row) { return row.journey == journey; };
    nameCopies(copies, document.phases, isOfJourney, ids);
    nameCopies(copies, document.lanes, isOfJourney, ids);
    nameCopies(copies, document.cards, isOfJourney, ids);
    nameCopies(copies, document.links, isOfJourney, ids);
    nameCopies(
        copies, document.variants,
        [&](const Variant& variant) { return copies.contains(variant.card); }, ids);
    return copies;
}

/// Every copy remembers what it was made from.
template <class Row>
void copyRows(Table<Row>& table, const Copies& copies) {
    copyRows(table, table, copies, [](const Row& original) { return IdSet<Row>{original.id}; });
}

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
    Copies copies = nameCopiesOf(document, basedOn, ids);
    copies.insert(basedOn, ideal.id);

    const std::size_t last = document.journeys.size();
    base::Result<Document> next = insertRow(std::move(document), ideal, last);
    if (!next) {
        return next;
    }
    copyRows(next->phases, copies);
    copyRows(next->lanes, copies);
    copyRows(next->cards, copies);
    copyRows(next->links, copies);
    copyRows(next->variants, copies);
    // Once for all copies: addRow looks through the whole document for each row.
    for (const Problem& problem : validate(*next)) {
        return refuse(problem);
    }
    return next;
}

} // namespace cjm::edit
