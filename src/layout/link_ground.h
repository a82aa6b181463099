// Where links may run on a map: strips across it, gaps between its columns, and what stands in the
// way there.
//
// Strips are counted from the top: 0 lies above the heads, 1 below them, and each shown lane has
// one at its bottom. Links come up and down between strips at posts: the gaps between columns, or
// the middles of the heads where they come down from the uppermost strip. Between posts is room for
// labels.
#pragma once

#include <cjm/layout/journey_layout.h>

#include <cstddef>
#include <vector>

namespace cjm::layout {

/// A part of a line.
struct Stretch {
    double from = 0;
    double to = 0;

    [[nodiscard]] double length() const { return to - from; }

    [[nodiscard]] double middle() const { return (from + to) / 2; }

    [[nodiscard]] Stretch within(const Stretch& other) const {
        return {std::max(from, other.from), std::min(to, other.to)};
    }
};

inline constexpr std::size_t stripAboveHeads = 0;
inline constexpr std::size_t stripBelowHeads = 1;

class LinkGround {
public:
    /// The map outlives this; it has phases and no strips yet.
    explicit LinkGround(const JourneyLayout& map);

    [[nodiscard]] const JourneyLayout& map() const { return m_map; }

    [[nodiscard]] std::size_t stripCount() const { return 2 + m_map.lanes.size(); }

    /// The gaps between columns and beside the outer ones.
    [[nodiscard]] std::size_t gapCount() const { return m_map.columnEdges.size(); }

    /// Where links come up and down at a post of a strip, from left to right.
    [[nodiscard]] Stretch post(std::size_t strip, std::size_t index) const;

    /// The room for a label to the right of a post, or of none; nothing of it is another post's.
    [[nodiscard]] Stretch slot(std::size_t strip, std::size_t index) const;
    [[nodiscard]] std::size_t slotCount(std::size_t strip) const;

    /// The slot to the right of a post; the one before it is to the left.
    [[nodiscard]] std::size_t slotAfter(std::size_t strip, std::size_t post) const;

    /// What of a gap is free from one height to another below it.
    [[nodiscard]] Stretch passage(std::size_t gap, double top, double bottom) const;

    /// True where a link can pass there.
    [[nodiscard]] static bool isOpen(const Stretch& passage) { return passage.length() >= 2; }

    /// The height of a strip that has no room yet.
    [[nodiscard]] double heightOf(std::size_t strip) const;

private:
    void standInTheWay(const Rect& rect);

    const JourneyLayout& m_map;
    std::vector<std::vector<Rect>> m_obstacles; ///< Of each gap.
};

} // namespace cjm::layout
