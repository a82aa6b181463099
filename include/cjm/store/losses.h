// What a damaged file no longer gave.
#pragma once

#include <cjm/model/row_type.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::store {

/// Rows of one type that are not in the document any more: they could not be read, were no rows of
/// this type, broke a rule that only leaving them out keeps, or belonged to such a row.
struct LostRows {
    model::RowType type = model::RowType::journey;
    std::optional<std::size_t> count; ///< Absent where nobody can tell how many there were.

    friend bool operator==(const LostRows&, const LostRows&) = default;
};

struct Losses {
    std::vector<LostRows> rows; ///< In the order of the tables, each type at most once.
    bool properties = false;    ///< The title and what else belongs to the document as a whole.

    /// Journeys, phases and lanes that are lost but there again, empty, for what stands in them.
    std::size_t standIns = 0;

    /// Rows that are there but for a part: a text with damaged characters, a reference to what is
    /// lost, a value that broke a rule.
    std::size_t changed = 0;

    [[nodiscard]] bool isEmpty() const {
        return rows.empty() && !properties && standIns == 0 && changed == 0;
    }

    friend bool operator==(const Losses&, const Losses&) = default;
};

} // namespace cjm::store
