#include "changed_rows.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <type_traits>

namespace cjm::ui {

namespace {

using model::JourneyGrid;
using model::RowReference;

template <class Row>
bool hasGone(const model::Change& change, model::JourneyId journey) {
    return std::ranges::any_of(change.rows<Row>(), [&](const model::RowChange<Row>& row) {
        return row.after == nullptr && row.before->journey == journey;
    });
}

enum class Which { come, changed };

template <class Row>
std::vector<const Row*> rowsOf(const model::Change& change, model::JourneyId journey, Which which) {
    std::vector<const Row*> rows;
    for (const model::RowChange<Row>& row : change.rows<Row>()) {
        const bool isThere = row.after != nullptr && row.after->journey == journey;
        if (isThere && (which == Which::changed || row.before == nullptr)) {
            rows.push_back(row.after.get());
        }
    }
    return rows;
}

auto placeOf(const JourneyGrid& grid, const model::Card& card) {
    return std::tuple(grid.indexOf(card.phase), grid.indexOf(card.lane), card.order);
}

template <class Row>
auto placeOf(const JourneyGrid& grid, const Row& row) {
    if constexpr (std::is_same_v<Row, model::Link>) {
        return row.id;
    } else {
        return grid.indexOf(row.id);
    }
}

template <class Row>
std::vector<RowReference> fromTheEnd(std::vector<const Row*> rows, const JourneyGrid& grid) {
    std::ranges::sort(rows, [&](const Row* left, const Row* right) {
        return placeOf(grid, *right) < placeOf(grid, *left);
    });
    std::vector<RowReference> references;
    for (const Row* row : rows) {
        references.push_back(referenceTo(row->id));
    }
    return references;
}

} // namespace

std::vector<RowReference> changedRows(const model::Change& change, const JourneyGrid& grid) {
    const model::JourneyId journey = grid.journey();
    if (hasGone<model::Phase>(change, journey) || hasGone<model::Lane>(change, journey)) {
        return {};
    }
    std::vector<RowReference> found;
    const auto lookFor = [&]<class Row>(Which which) {
        if (found.empty()) {
            found = fromTheEnd(rowsOf<Row>(change, journey, which), grid);
        }
    };
    lookFor.operator()<model::Phase>(Which::come);
    lookFor.operator()<model::Lane>(Which::come);
    lookFor.operator()<model::Card>(Which::changed);
    lookFor.operator()<model::Phase>(Which::changed);
    lookFor.operator()<model::Lane>(Which::changed);
    lookFor.operator()<model::Link>(Which::changed);
    return found;
}

} // namespace cjm::ui
