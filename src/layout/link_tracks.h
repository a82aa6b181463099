// Exactly where links run: beside each other in the gaps between columns, and in their rows.
#pragma once

#include "link_strips.h"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace cjm::layout {

class LinkTracks {
public:
    /// For a map that has no room for the strips yet; the paths are for one that has.
    LinkTracks(const LinkGround& ground, const LinkStrips& strips,
               const std::vector<RoutedLink>& links);

    /// In the order of the links.
    [[nodiscard]] std::vector<LinkPath> paths() const { return m_paths; }

private:
    /// An upright that has its place.
    struct Track {
        double x = 0;
        Stretch down;
    };

    using Post = std::pair<bool, std::size_t>; ///< Whether at the top of the heads, and which.

    [[nodiscard]] double shiftOf(const LinkEnd& end) const;
    [[nodiscard]] double rowOf(std::size_t strip, std::size_t row) const;
    [[nodiscard]] double spread(const LinkEnd& end);
    [[nodiscard]] double trackAt(const Post& post, const Upright& upright, Stretch down);

    [[nodiscard]] LinkPath::Stroke strokeOf(const RoutedLink& routed);
    void placeLabel(const RoutedLink& routed, LinkPath& path) const;
    [[nodiscard]] Rect labelRect(const RoutedLink& routed) const;

    const LinkGround& m_ground;
    const LinkStrips& m_strips;
    std::map<Post, std::vector<Track>> m_tracks;
    std::map<std::pair<double, double>, std::size_t> m_ends; ///< How many at a place.
    std::vector<LinkPath> m_paths;
};

} // namespace cjm::layout
