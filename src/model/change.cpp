#include <cjm/model/change.h>

namespace cjm::model {

namespace {

template <class Row>
bool isAsBefore(const std::shared_ptr<const Row>& row, const std::shared_ptr<const Row>& before) {
    if (row == nullptr || before == nullptr) {
        return row == before;
    }
    return row == before || *row == *before;
}

template <class Row>
bool applyTo(Table<Row>& table, const std::vector<RowChange<Row>>& changes) {
    for (const RowChange<Row>& change : changes) {
        const Id<Row> id = change.before != nullptr ? change.before->id : change.after->id;
        if (!isAsBefore(table.share(id), change.before)) {
            return false;
        }
        if (change.after != nullptr) {
            table.put(change.after);
        } else {
            table.erase(id);
        }
    }
    return true;
}

} // namespace

bool Change::isEmpty() const {
    bool empty = properties.before == nullptr && properties.after == nullptr;
    forEachRowType([&](const auto& changes) { empty = empty && changes.empty(); });
    return empty;
}

Change diff(const Document& before, const Document& after) {
    Change change;
    if (before.properties != after.properties && *before.properties != *after.properties) {
        change.properties = {before.properties, after.properties};
    }
    forEachRowType([&]<class Row>() {
        auto& changes = std::get<std::vector<RowChange<Row>>>(change.tables);
        Table<Row>::forEachDifference(tableOf<Row>(before), tableOf<Row>(after),
                                      [&](const auto& left, const auto& right) {
                                          changes.push_back({left, right});
                                      });
    });
    return change;
}

Change inverse(const Change& change) {
    Change back = change;
    std::swap(back.properties.before, back.properties.after);
    std::apply(
        [](auto&... tables) {
            const auto swapAll = [](auto& changes) {
                for (auto& row : changes) {
                    std::swap(row.before, row.after);
                }
            };
            (swapAll(tables), ...);
        },
        back.tables);
    return back;
}

base::Result<Document> apply(Document document, const Change& change) {
    if (change.properties.after != nullptr) {
        if (!isAsBefore(document.properties, change.properties.before)) {
            return base::fail(base::ErrorCode::internalContradiction, {},
                              "the document's properties are not as before the change");
        }
        document.properties = change.properties.after;
    }
    bool fits = true;
    forEachRowType(
        [&]<class Row>() { fits = fits && applyTo(tableOf<Row>(document), change.rows<Row>()); });
    if (!fits) {
        return base::fail(base::ErrorCode::internalContradiction, {},
                          "a row is not as before the change");
    }
    return document;
}

} // namespace cjm::model
