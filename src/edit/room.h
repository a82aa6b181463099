// Room among siblings for rows that come between them.
#pragma once

#include <cjm/model/document.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace cjm::edit {

/// Keys for `count` rows before the sibling at `position`. Where there is no room left, the
/// siblings get new keys too, in the order they have.
template <class Row>
[[nodiscard]] std::vector<model::OrderKey> makeRoom(model::Document& document,
                                                    const std::vector<const Row*>& siblings,
                                                    std::size_t position, std::size_t count) {
    const std::size_t place = std::min(position, siblings.size());
    std::optional<model::OrderKey> before =
        place == 0 ? std::nullopt : std::optional(siblings[place - 1]->order);
    const std::optional<model::OrderKey> after =
        place == siblings.size() ? std::nullopt : std::optional(siblings[place]->order);
    std::vector<model::OrderKey> keys;
    while (keys.size() < count) {
        std::optional<model::OrderKey> key = model::orderKeyBetween(before, after);
        if (!key) {
            break;
        }
        before = key;
        keys.push_back(*std::move(key));
    }
    if (keys.size() == count) {
        return keys;
    }

    const std::vector<model::OrderKey> spread = model::spreadOrderKeys(siblings.size() + count);
    std::vector<Row> respaced;
    for (std::size_t index = 0; index < siblings.size(); ++index) {
        Row sibling = *siblings[index];
        sibling.order = spread[index < place ? index : index + count];
        respaced.push_back(std::move(sibling));
    }
    for (Row& sibling : respaced) {
        model::tableOf<Row>(document).put(std::move(sibling));
    }
    const auto first = spread.begin() + static_cast<std::ptrdiff_t>(place);
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

} // namespace cjm::edit
