// Which way a link goes: through which gaps between columns, and along which strips.
//
// Where exactly it runs there, beside other links, is decided when all routes are known.
#pragma once

#include "link_ground.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::layout {

/// Where a link may leave a card, a face or a head, or come to it.
struct LinkEnd {
    enum class Place { headTop, headBottom, lane };

    Place place = Place::lane;
    std::size_t lane = 0;   ///< Among those that are shown, in a lane.
    std::size_t post = 0;   ///< The gap beside it; at the top of a head, the head.
    double y = 0;           ///< Where it comes to the gap.
    double play = 0;        ///< How far up and down from there would be as good.
    Stretch room;           ///< Of the gap, beside the thing itself.
    std::vector<Point> way; ///< From the thing up to the gap.
};

/// Up or down at a post.
struct Upright {
    std::size_t post = 0;
    Stretch room;
};

/// Along a strip, from one post to another or the same.
struct Run {
    std::size_t strip = 0;
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Where the sign and the label of a link stand.
struct LabelPlace {
    std::size_t strip = 0;
    std::size_t slot = 0;
    std::size_t post = 0;           ///< Of the upright that passes it, where no run does.
    std::optional<std::size_t> run; ///< The run that they interrupt.
};

/// Uprights and runs by turns: one upright more than runs, or as many where it leads nowhere.
struct Route {
    LinkEnd start;
    std::optional<LinkEnd> end;
    std::vector<Upright> uprights;
    std::vector<Run> runs;
    std::optional<LabelPlace> label;
};

enum class Label { none, wanted };

/// The best way from one of the starts to one of the ends; nothing where all are blocked, or there
/// is none. An end at the top of a head goes with a start there.
[[nodiscard]] std::optional<Route> findRoute(const LinkGround& ground,
                                             const std::vector<LinkEnd>& starts,
                                             const std::vector<LinkEnd>& ends, Label label);

/// A way from one of the starts to a label beside it.
[[nodiscard]] std::optional<Route> findWayOut(const LinkGround& ground,
                                              const std::vector<LinkEnd>& starts);

/// The ends that a card has beside its box, a face around it, and a head.
[[nodiscard]] std::vector<LinkEnd> endsOf(const LinkGround& ground, const CardBox& box);
[[nodiscard]] std::vector<LinkEnd> endsOf(const LinkGround& ground, const CurveArea& area,
                                          const Face& face);
[[nodiscard]] LinkEnd topOf(const LinkGround& ground, const PhaseHead& head);
[[nodiscard]] LinkEnd bottomOf(const LinkGround& ground, const PhaseHead& head);

} // namespace cjm::layout
