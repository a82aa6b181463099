#include "refusal.h"

#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>

#include <algorithm>
#include <map>

namespace cjm::edit {

using namespace model;

namespace {

/// The rows that are copied, each with the id of its copy.
class Copies {
public:
    template <class Row>
    void insert(Id<Row> original, Id<Row> copy) {
        m_copies.emplace(referenceTo(original), copy.uuid);
    }

    template <class Row>
    [[nodiscard]] bool contains(Id<Row> id) const {
        return m_copies.count(referenceTo(id)) == 1;
    }

    // `follow` makes a reference to a row that is copied one to its copy, in a value of any type.

    void follow(RowReference& reference) const {
        if (const auto copy = m_copies.find(reference); copy != m_copies.end()) {
            reference.uuid = copy->second;
        }
    }

    template <class Row>
    void follow(Id<Row>& id) const {
        RowReference reference = referenceTo(id);
        follow(reference);
        id.uuid = reference.uuid;
    }

    template <class Row>
    void follow(IdSet<Row>& ids) const {
        IdSet<Row> followed;
        for (Id<Row> id : ids) {
            follow(id);
            followed.insert(id);
        }
        ids = std::move(followed);
    }

    template <class Value>
    void follow(std::optional<Value>& value) const {
        if (value) {
            follow(*value);
        }
    }

    template <class Value>
    void follow(Value&) const {}

private:
    std::map<RowReference, base::Uuid> m_copies;
};

/// Names the copies of the rows for which `belongs(row)` holds. The new ids are in the order of the
/// old ones, so that rows with equal order keys keep their order.
template <class Row, class Belongs>
void nameCopies(Copies& copies, const Table<Row>& table, Belongs&& belongs,
                base::UuidGenerator& ids) {
    std::vector<Id<Row>> originals;
    std::vector<Id<Row>> fresh;
    for (const Row& row : table) {
        if (belongs(row)) {
            originals.push_back(row.id);
            fresh.push_back({ids()});
        }
    }
    std::sort(fresh.begin(), fresh.end());
    for (std::size_t index = 0; index < originals.size(); ++index) {
        copies.insert(originals[index], fresh[index]);
    }
}

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

template <class Row>
void copyRows(Table<Row>& table, const Copies& copies) {
    const Table<Row> before = table;
    for (const Row& original : before) {
        if (!copies.contains(original.id)) {
            continue;
        }
        Row copy = original;
        copies.follow(copy.id);
        forEachField(copy, [&](const auto&, auto& value) { copies.follow(value); });
        if constexpr (requires { copy.origins; }) {
            copy.origins = {original.id};
        }
        table.put(std::move(copy));
    }
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
