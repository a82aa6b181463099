// Keys for rows that are put in an order.
#pragma once

#include <cjm/model/order_key.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::compare {

/// Gives the rows keys that keep them in the order of the list, whatever their ids are. Those that
/// `keeps` says keep their keys, where there is room for the others between them.
template <class Row>
void putInOrder(std::vector<Row>& rows, const std::vector<bool>& keeps) {
    std::vector<std::size_t> kept;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (keeps[index]) {
            kept.push_back(index);
        }
    }
    bool fits = true;
    for (std::size_t index = 1; index < kept.size(); ++index) {
        const Row& left = rows[kept[index - 1]];
        const Row& right = rows[kept[index]];
        fits = fits && std::tie(left.order, left.id) < std::tie(right.order, right.id);
    }
    if (fits && kept.size() == rows.size()) {
        return;
    }
    std::optional<model::OrderKey> last;
    auto next = kept.begin();
    for (std::size_t index = 0; fits && index < rows.size(); ++index) {
        if (keeps[index]) {
            last = rows[index].order;
            ++next;
            continue;
        }
        const auto end = next == kept.end() ? std::nullopt : std::optional(rows[*next].order);
        last = model::orderKeyBetween(last, end);
        fits = last.has_value();
        if (fits) {
            rows[index].order = *last;
        }
    }
    if (!fits) {
        const std::vector<model::OrderKey> spread = model::spreadOrderKeys(rows.size());
        for (std::size_t index = 0; index < rows.size(); ++index) {
            rows[index].order = spread[index];
        }
    }
}

} // namespace cjm::compare
