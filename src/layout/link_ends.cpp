// Where links may leave cards, faces and heads.

#include "link_route.h"

#include <algorithm>
#include <cmath>

namespace cjm::layout {

namespace {

constexpr double cornerOfCard = 5;
constexpr double edgeOfHead = 4;  ///< Between a link and the corner of a head.
constexpr double besideCurve = 3; ///< A curve leaves twice as much free above and below itself.

/// The lane among those that are shown.
std::size_t rowOf(const JourneyLayout& map, std::size_t lane) {
    const auto found = std::find_if(map.lanes.begin(), map.lanes.end(),
                                    [&](const LaneRow& row) { return row.lane == lane; });
    return static_cast<std::size_t>(found - map.lanes.begin());
}

std::size_t gapAtOrAfter(const JourneyLayout& map, double x) {
    const auto& edges = map.columnEdges;
    const auto edge = std::lower_bound(edges.begin(), edges.end(), x);
    return std::min(static_cast<std::size_t>(edge - edges.begin()), edges.size() - 1);
}

/// The ways that stay within the area of a curve, and whether words and faces leave them free.
class WaysFromFace {
public:
    WaysFromFace(const LinkGround& ground, const CurveArea& area, const Face& face)
        : m_ground(ground)
        , m_area(area)
        , m_face(face)
        , m_lane(rowOf(ground.map(), area.lane)) {}

    [[nodiscard]] std::vector<LinkEnd> find() {
        const std::size_t right = gapAtOrAfter(m_ground.map(), m_face.centre.x);
        const Point centre = m_face.centre;
        for (const std::size_t gap : {right, right - 1}) {
            const double side = gap == right ? faceRadius : -faceRadius;
            add(gap, {{centre.x + side, centre.y}}, centre.y);
            for (const double level :
                 {m_area.rect.top + besideCurve, m_area.rect.bottom() - besideCurve}) {
                const double edge = level < centre.y ? -faceRadius : faceRadius;
                add(gap, {{centre.x, centre.y + edge}, {centre.x, level}}, level);
            }
        }
        return std::move(m_ends);
    }

private:
    void add(std::size_t gap, std::vector<Point> way, double y) {
        const Stretch room = m_ground.passage(gap, y - 1, y + 1);
        if (!LinkGround::isOpen(room)) {
            return;
        }
        std::vector<Point> whole = way;
        whole.push_back({way.back().x < room.from ? room.to : room.from, y});
        for (std::size_t index = 0; index + 1 < whole.size(); ++index) {
            if (!isFree(whole[index], whole[index + 1])) {
                return;
            }
        }
        m_ends.push_back({LinkEnd::Place::lane, m_lane, gap, y, 0, room, std::move(way)});
    }

    [[nodiscard]] bool isFree(Point from, Point to) const {
        const Rect line = {std::min(from.x, to.x), std::min(from.y, to.y) - 1,
                           std::abs(to.x - from.x), std::abs(to.y - from.y) + 2};
        return std::none_of(m_area.faces.begin(), m_area.faces.end(), [&](const Face& other) {
            const Rect circle = {other.centre.x - faceRadius, other.centre.y - faceRadius,
                                 2 * faceRadius, 2 * faceRadius};
            return line.overlaps(other.wordRect) ||
                   (other.card != m_face.card && line.overlaps(circle));
        });
    }

    const LinkGround& m_ground;
    const CurveArea& m_area;
    const Face& m_face;
    std::size_t m_lane;
    std::vector<LinkEnd> m_ends;
};

} // namespace

std::vector<LinkEnd> endsOf(const LinkGround& ground, const CardBox& box) {
    const JourneyLayout& map = ground.map();
    const std::size_t lane = rowOf(map, box.position.lane);
    const std::size_t right = gapAtOrAfter(map, box.rect.right());
    const double y = box.rect.centre().y;
    const double play = std::max(0.0, box.rect.height / 2 - cornerOfCard);
    const auto end = [&](std::size_t gap, double x) {
        return LinkEnd{
            LinkEnd::Place::lane, lane, gap, y, play, ground.post(stripBelowHeads, gap), {{x, y}}};
    };
    return {end(right, box.rect.right()), end(box.position.phase, box.rect.left)};
}

std::vector<LinkEnd> endsOf(const LinkGround& ground, const CurveArea& area, const Face& face) {
    return WaysFromFace(ground, area, face).find();
}

LinkEnd topOf(const LinkGround& ground, const PhaseHead& head) {
    return {LinkEnd::Place::headTop,
            0,
            head.phase,
            head.rect.top,
            0,
            ground.post(stripAboveHeads, head.phase),
            {}};
}

LinkEnd bottomOf(const LinkGround& ground, const PhaseHead& head) {
    const Stretch post = ground.post(stripBelowHeads, head.phase + 1);
    return {LinkEnd::Place::headBottom,
            0,
            head.phase + 1,
            head.rect.bottom(),
            0,
            post.within({post.from, head.rect.right() - edgeOfHead}),
            {}};
}

} // namespace cjm::layout
