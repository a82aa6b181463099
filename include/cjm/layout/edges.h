// The edges of a map that a person can pull: what is wider or narrower by them.
//
//     if (const auto edge = edgeAt(layout, point, 4)) { cursor = sideways; }
#pragma once

#include <cjm/layout/journey_layout.h>

#include <cstddef>
#include <optional>

namespace cjm::layout {

enum class EdgeKind {
    labels, ///< At the right of the lane names.
    column, ///< At the right of a phase, along its head.
    card,   ///< At the right of a card's box.
};

struct Edge {
    EdgeKind kind = EdgeKind::labels;
    std::size_t phase = 0;             ///< Of a column; of a card the phase where it starts.
    std::optional<model::CardId> card; ///< Of a card.

    friend bool operator==(const Edge&, const Edge&) = default;
};

/// The edge that is not farther than `reach` from a point, in layout units. Between two heads it
/// runs along the tip of the left one.
[[nodiscard]] std::optional<Edge> edgeAt(const JourneyLayout& layout, Point point, double reach);

/// How many phases a card that starts at `phase` covers when its right edge is pulled to this
/// place: up to the end of the column that is nearest. One at least.
[[nodiscard]] std::size_t spanUpTo(const JourneyLayout& layout, std::size_t phase, double x);

} // namespace cjm::layout
