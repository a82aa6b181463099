// Rows in the order in which a person sees them: by order key, then by id.
#pragma once

#include <cjm/model/document.h>

#include <algorithm>
#include <tuple>
#include <vector>

namespace cjm::model {

template <class Row>
[[nodiscard]] bool standsBefore(const Row& left, const Row& right) {
    return std::tie(left.order, left.id) < std::tie(right.order, right.id);
}

/// The rows for which `belongs(row)` holds, in order. They live as long as the table's document.
template <class Row, class Belongs>
[[nodiscard]] std::vector<const Row*> inOrder(const Table<Row>& table, Belongs&& belongs) {
    std::vector<const Row*> rows;
    for (const Row& row : table) {
        if (belongs(row)) {
            rows.push_back(&row);
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row* left, const Row* right) { return standsBefore(*left, *right); });
    return rows;
}

/// The rows of a journey, in order: its phases or its lanes.
template <class Row>
[[nodiscard]] std::vector<const Row*> inOrder(const Table<Row>& table, JourneyId journey) {
    return inOrder(table, [&](const Row& row) { return row.journey == journey; });
}

/// The cards of a cell, in order.
[[nodiscard]] std::vector<const Card*> cardsInCell(const Document& document, PhaseId phase,
                                                   LaneId lane);

} // namespace cjm::model
