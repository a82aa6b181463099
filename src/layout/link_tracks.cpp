#include "link_tracks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cjm::layout {

namespace {

constexpr double leastBetweenTracks = 3.5;
constexpr double betweenEnds = 8;

/// From the middle of a post, the best place first.
constexpr std::array trackOffsets = {0.0, 4.0,  -4.0, 8.0,   -8.0, 2.0,  -2.0,
                                     6.0, -6.0, 10.0, -10.0, 12.0, -12.0};

Stretch between(double one, double other) {
    return {std::min(one, other), std::max(one, other)};
}

void addPoint(LinkPath::Stroke& stroke, Point point) {
    if (stroke.empty() || stroke.back() != point) {
        stroke.push_back(point);
    }
}

Rect boundsOf(const LinkPath& path) {
    double left = std::numeric_limits<double>::infinity();
    double top = left;
    double right = -left;
    double bottom = -left;
    const auto include = [&](const Rect& rect) {
        left = std::min(left, rect.left);
        top = std::min(top, rect.top);
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    };
    for (const LinkPath::Stroke& stroke : path.strokes) {
        for (const Point& point : stroke) {
            include({point.x, point.y, 0, 0});
        }
    }
    for (const Rect& rect : {path.signRect, path.textRect}) {
        if (rect.width > 0) {
            include(rect);
        }
    }
    return {left, top, right - left, bottom - top};
}

/// A stroke with a level part at this height, without what of it is within `hidden`.
std::vector<LinkPath::Stroke> cut(const LinkPath::Stroke& stroke, double y, Stretch hidden) {
    for (std::size_t index = 0; index + 1 < stroke.size(); ++index) {
        const Point from = stroke[index];
        const Point to = stroke[index + 1];
        const Stretch part = between(from.x, to.x);
        if (from.y != y || to.y != y || part.to < hidden.from || part.from > hidden.to) {
            continue;
        }
        const auto place = stroke.begin() + static_cast<std::ptrdiff_t>(index) + 1;
        const bool isRightwards = to.x > from.x;
        LinkPath::Stroke before(stroke.begin(), place);
        before.push_back({isRightwards ? hidden.from : hidden.to, y});
        LinkPath::Stroke after = {{isRightwards ? hidden.to : hidden.from, y}};
        after.insert(after.end(), place, stroke.end());
        return {before, after};
    }
    return {stroke};
}

} // namespace

LinkTracks::LinkTracks(const LinkGround& ground, const LinkStrips& strips,
                       const std::vector<RoutedLink>& links)
    : m_ground(ground)
    , m_strips(strips) {
    for (const RoutedLink& routed : links) {
        LinkPath path;
        path.id = routed.link->id;
        path.kind = routed.link->kind;
        path.leadsSomewhere = routed.route.end.has_value();
        path.strokes = {strokeOf(routed)};
        if (routed.route.label) {
            placeLabel(routed, path);
        }
        path.bounds = boundsOf(path);
        m_paths.push_back(std::move(path));
    }
}

/// How far down the strips above it move the thing that a link ends at.
double LinkTracks::shiftOf(const LinkEnd& end) const {
    double shift = m_strips.height(stripAboveHeads);
    if (end.place == LinkEnd::Place::lane) {
        for (std::size_t strip = stripBelowHeads; strip < end.lane + 2; ++strip) {
            shift += m_strips.height(strip);
        }
    }
    return shift;
}

double LinkTracks::rowOf(std::size_t strip, std::size_t row) const {
    double top = m_ground.heightOf(strip);
    for (std::size_t above = 0; above < strip; ++above) {
        top += m_strips.height(above);
    }
    return top + m_strips.middle(strip, row);
}

/// Several links at the same side of a card start and end below and above each other.
double LinkTracks::spread(const LinkEnd& end) {
    if (end.play == 0 || end.way.empty()) {
        return 0;
    }
    const std::size_t before = m_ends[{end.way.front().x, end.y}]++;
    const double steps = static_cast<double>((before + 1) / 2);
    return std::clamp(before % 2 == 0 ? -steps * betweenEnds : steps * betweenEnds, -end.play,
                      end.play);
}

double LinkTracks::trackAt(const Post& post, const Upright& upright, Stretch down) {
    const auto& [isAboveHeads, index] = post;
    const double middle =
        m_ground.post(isAboveHeads ? stripAboveHeads : stripBelowHeads, index).middle();
    std::vector<Track>& others = m_tracks[post];
    double best = std::clamp(middle, upright.room.from, upright.room.to);
    double bestDistance = -1;
    for (const double offset : trackOffsets) {
        const double x = std::clamp(middle + offset, upright.room.from, upright.room.to);
        double distance = std::numeric_limits<double>::infinity();
        for (const Track& other : others) {
            if (other.down.within(down).length() > -leastBetweenTracks) {
                distance = std::min(distance, std::abs(other.x - x));
            }
        }
        if (distance > bestDistance) {
            best = x;
            bestDistance = distance;
        }
        if (bestDistance >= leastBetweenTracks) {
            break;
        }
    }
    others.push_back({best, down});
    return best;
}

LinkPath::Stroke LinkTracks::strokeOf(const RoutedLink& routed) {
    const Route& route = routed.route;
    const auto moved = [this](const LinkEnd& end, double by) {
        LinkPath::Stroke way = end.way;
        for (Point& point : way) {
            point.y += shiftOf(end) + by;
        }
        return way;
    };
    const double startSpread = spread(route.start);
    LinkPath::Stroke stroke = moved(route.start, startSpread);
    double y = route.start.y + shiftOf(route.start) + startSpread;
    const double endSpread = route.end ? spread(*route.end) : 0;
    for (std::size_t index = 0; index < route.uprights.size(); ++index) {
        const Upright& upright = route.uprights[index];
        const double next = index < route.runs.size()
                                ? rowOf(route.runs[index].strip, routed.rows[index])
                                : route.end->y + shiftOf(*route.end) + endSpread;
        const Post post = {route.start.place == LinkEnd::Place::headTop, upright.post};
        const double x = trackAt(post, upright, between(y, next));
        addPoint(stroke, {x, y});
        addPoint(stroke, {x, next});
        y = next;
    }
    if (route.end) {
        LinkPath::Stroke way = moved(*route.end, endSpread);
        std::for_each(way.rbegin(), way.rend(), [&](Point point) { addPoint(stroke, point); });
    }
    return stroke;
}

/// In the middle of a run; else at the side of its slot where the link comes.
Rect LinkTracks::labelRect(const RoutedLink& routed) const {
    const LabelPlace& label = *routed.route.label;
    const Size size = labelSize(routed);
    const Stretch slot = m_ground.slot(label.strip, label.slot);
    const double y = rowOf(label.strip, label.run ? routed.rows[*label.run] : routed.labelRow);
    double left = slot.from + besideLabel;
    if (label.run && routed.route.end) {
        left = slot.middle() - size.width / 2;
    } else if (slot.middle() < m_ground.post(label.strip, label.post).middle()) {
        left = slot.to - besideLabel - size.width;
    }
    return {left, y - size.height / 2, size.width, size.height};
}

void LinkTracks::placeLabel(const RoutedLink& routed, LinkPath& path) const {
    const LabelPlace& label = *routed.route.label;
    const Rect rect = labelRect(routed);
    const double middle = rect.centre().y;
    const bool isLeftOfPost = m_ground.slot(label.strip, label.slot).middle() <
                              m_ground.post(label.strip, label.post).middle();
    const bool hasSignLast = !path.leadsSomewhere && isLeftOfPost;
    if (hasSign(*routed.link)) {
        path.signRect = {hasSignLast ? rect.right() - linkSignSize : rect.left,
                         middle - linkSignSize / 2, linkSignSize, linkSignSize};
    }
    if (!routed.text.empty()) {
        path.text = routed.text;
        path.textRect = {hasSignLast ? rect.left : rect.right() - routed.textSize.width,
                         middle - routed.textSize.height / 2, routed.textSize.width,
                         routed.textSize.height};
    }
    if (!path.leadsSomewhere) {
        path.strokes.front().push_back(
            {isLeftOfPost ? rect.right() + besideLabel : rect.left - besideLabel, middle});
    } else if (label.run) {
        path.strokes = cut(path.strokes.front(), middle,
                           {rect.left - besideLabel, rect.right() + besideLabel});
    }
}

} // namespace cjm::layout
