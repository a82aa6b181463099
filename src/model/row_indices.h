// Rows of a journey in order, and where in that order each of them is.
#pragma once

#include <cjm/model/siblings.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace cjm::model {

/// Sorted by id, each with its place.
template <class Row>
using RowIndices = std::vector<std::pair<Id<Row>, std::size_t>>;

template <class Row>
[[nodiscard]] RowIndices<Row> indicesOf(const std::vector<const Row*>& rows) {
    RowIndices<Row> indices;
    indices.reserve(rows.size());
    for (const Row* row : rows) {
        indices.emplace_back(row->id, indices.size());
    }
    std::sort(indices.begin(), indices.end());
    return indices;
}

/// None of a journey that the document does not have.
template <class Row>
[[nodiscard]] std::vector<const Row*> rowsOf(const Document& document, JourneyId journey) {
    return document.journeys.contains(journey) ? inOrder(tableOf<Row>(document), journey)
                                               : std::vector<const Row*>();
}

template <class Row>
[[nodiscard]] std::optional<std::size_t> findIndex(const RowIndices<Row>& indices, Id<Row> id) {
    const auto found =
        std::lower_bound(indices.begin(), indices.end(), std::pair(id, std::size_t{0}));
    if (found == indices.end() || found->first != id) {
        return std::nullopt;
    }
    return found->second;
}

} // namespace cjm::model
