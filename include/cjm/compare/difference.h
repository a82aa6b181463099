// One thing that is different between two journeys, and what it is called for good.
#pragma once

#include <cjm/model/enumeration.h>
#include <cjm/model/row_type.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::compare {

using model::operator""sv;

enum class DifferenceKind {
    added,
    dropped,
    moved, ///< To another phase or lane, or to another place among its neighbours.
    merged,
    split,
    better,
    worse,
    reworded,
    channelChanged,
    phaseReordered,
    changed, ///< In any other field.
};

constexpr auto enumerationNames(DifferenceKind) {
    return std::array{"added"sv,          "dropped"sv,        "moved"sv,  "merged"sv,
                      "split"sv,          "better"sv,         "worse"sv,  "reworded"sv,
                      "channelChanged"sv, "phaseReordered"sv, "changed"sv};
}

struct Difference {
    DifferenceKind kind = DifferenceKind::changed;
    std::optional<model::RowType> what;      ///< Absent: the document itself.
    std::vector<model::RowReference> before; ///< Rows of the first journey, sorted.
    std::vector<model::RowReference> after;  ///< Rows of the second, sorted.
    std::string_view field = {}; ///< Of one that is about a field: its name in the field list.

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Its kind, its field and the ids it is about, sorted: the same for the same difference at any
/// time, in any order of the journeys' other rows. Improvements refer to it.
[[nodiscard]] std::string identityOf(const Difference& difference);

} // namespace cjm::compare
