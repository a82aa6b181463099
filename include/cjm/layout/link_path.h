// Where a link between cards or phases runs over a map.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/layout/marks.h>
#include <cjm/model/link_row.h>

#include <string>
#include <vector>

namespace cjm::layout {

/// A link keeps to the gaps between columns and to strips above the heads, below them and below
/// lanes, which a map has only where a link runs. It crosses no card and no text.
struct LinkPath {
    using Stroke = std::vector<Point>;

    model::LinkId id;
    model::LinkKind kind = model::LinkKind::branch;
    bool leadsSomewhere = true; ///< To a card or a phase, with an arrow at the end.

    /// From the start to the end, upright and level by turns. The line is left out behind the sign
    /// and the label.
    std::vector<Stroke> strokes;

    Rect signRect;    ///< For the sign of a loop or of clients who leave; empty for a branch.
    std::string text; ///< The label and the share, as in "Brings a friend · 30 %"; empty for none
                      ///< and where no column beside the link is wide enough for a word.
    Rect textRect;
    Rect bounds;            ///< Around all of it.
    Mark mark = Mark::none; ///< Of the way of a card that has moved, which is no link: `hasMoved`.

    friend bool operator==(const LinkPath&, const LinkPath&) = default;
};

/// The label of a link and its share.
[[nodiscard]] std::string labelOf(const model::Link& link);

} // namespace cjm::layout
