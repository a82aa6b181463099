// A current journey and the ideal one born from it, whose rows are named by what they were made
// from.
#pragma once

#include <cjm/edit/journeys.h>
#include <cjm/edit/rows.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

#include <algorithm>
#include <utility>

namespace cjm::test {

class JourneyWithIdeal {
public:
    /// Nothing in it yet: a journey that has what a test wants derives from this.
    JourneyWithIdeal() = default;

    /// The row of the ideal journey that came from this one.
    template <class Row>
    [[nodiscard]] Row of(model::Id<Row> origin) const {
        const model::Table<Row>& table = model::tableOf<Row>(document);
        const auto found = std::find_if(table.begin(), table.end(), [&](const Row& row) {
            return row.origins.contains(origin);
        });
        REQUIRE(found != table.end());
        return *found;
    }

    template <class Row, class Change>
    void change(model::Id<Row> origin, Change&& change) {
        Row row = of(origin);
        change(row);
        document = valueOf(edit::updateRow(document, std::move(row)));
    }

    template <class Row>
    void remove(model::Id<Row> origin) {
        document = valueOf(edit::removeRows(document, {referenceTo(of(origin).id)}));
    }

    model::Document document = model::emptyDocument({});
    model::JourneyId current;
    model::JourneyId ideal;

protected:
    /// Takes what the builder has made, and gives its journey an ideal one.
    void bearIdeal(const DocumentBuilder& builder) {
        current = builder.journey();
        base::UuidGenerator ids(99);
        document = valueOf(edit::addIdealJourney(builder.document(), current, "Ideaal", ids));
        for (const model::Journey& journey : document.journeys) {
            ideal = journey.id == current ? ideal : journey.id;
        }
    }
};

} // namespace cjm::test
