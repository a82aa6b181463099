#include "link_route.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cjm::layout {

namespace {

/// What a corner, a strip in the heads and an arrow from the right are worth going round for.
constexpr double costOfRun = 30;
constexpr double costInHeads = 60;
constexpr double costOfBackwards = 6;

/// The way from an end to a strip above or below it.
struct Exit {
    std::size_t strip;
    Stretch room;
};

std::vector<Exit> exitsOf(const LinkGround& ground, const LinkEnd& end) {
    if (end.place == LinkEnd::Place::headTop) {
        return {{stripAboveHeads, end.room}};
    }
    if (end.place == LinkEnd::Place::headBottom) {
        return {{stripBelowHeads, end.room}};
    }
    const Rect& lane = ground.map().lanes[end.lane].rect;
    std::vector<Exit> exits;
    const Stretch down = ground.passage(end.post, end.y, lane.bottom()).within(end.room);
    if (LinkGround::isOpen(down)) {
        exits.push_back({end.lane + 2, down});
    }
    const Stretch up = ground.passage(end.post, lane.top, end.y).within(end.room);
    if (LinkGround::isOpen(up)) {
        exits.push_back({end.lane + 1, up});
    }
    return exits;
}

/// Uprights and runs between two strips, without the uprights at its ends.
struct Connection {
    std::vector<Run> runs;
    std::vector<Upright> uprights; ///< One less than runs.
};

class Connector {
public:
    explicit Connector(const LinkGround& ground)
        : m_ground(ground) {}

    /// Through one gap where there is one, else lane by lane; nothing where a lane has none.
    [[nodiscard]] std::optional<Connection> connect(std::size_t fromStrip, std::size_t fromGap,
                                                    std::size_t toStrip, std::size_t toGap) const {
        Connection connection;
        std::size_t gap = fromGap;
        for (std::size_t strip = fromStrip; strip != toStrip;) {
            std::size_t next = toStrip;
            std::optional<Upright> upright = through(strip, next, gap, toGap);
            if (!upright) {
                next = strip < toStrip ? strip + 1 : strip - 1;
                upright = through(strip, next, gap, toGap);
            }
            if (!upright) {
                return std::nullopt;
            }
            connection.runs.push_back({strip, gap, upright->post});
            gap = upright->post;
            connection.uprights.push_back(*upright);
            strip = next;
        }
        connection.runs.push_back({toStrip, gap, toGap});
        return connection;
    }

private:
    [[nodiscard]] std::optional<Upright> through(std::size_t fromStrip, std::size_t toStrip,
                                                 std::size_t from, std::size_t to) const {
        const auto [upper, lower] = std::minmax(fromStrip, toStrip);
        const auto& lanes = m_ground.map().lanes;
        const double top = lanes[upper - 1].rect.top;
        const double bottom = lanes[lower - 2].rect.bottom();
        const auto attempt = [&](std::size_t gap) -> std::optional<Upright> {
            const Stretch room = m_ground.passage(gap, top, bottom);
            return LinkGround::isOpen(room) ? std::optional(Upright{gap, room}) : std::nullopt;
        };
        // Between the two no gap is a detour; beyond, the nearest is the shortest.
        const auto [low, high] = std::minmax(from, to);
        for (const std::size_t end : {from, to}) {
            if (const std::optional<Upright> upright = attempt(end)) {
                return upright;
            }
        }
        for (std::size_t gap = low; gap <= high; ++gap) {
            if (const std::optional<Upright> upright = attempt(gap)) {
                return upright;
            }
        }
        for (std::size_t step = 1; step < m_ground.gapCount(); ++step) {
            for (const std::size_t gap : {low - step, high + step}) { // wraps round to none
                const bool isThere = gap < m_ground.gapCount();
                if (const auto upright = isThere ? attempt(gap) : std::nullopt) {
                    return upright;
                }
            }
        }
        return std::nullopt;
    }

    const LinkGround& m_ground;
};

/// Leaves out runs that lead nowhere but on.
void simplify(Route& route) {
    for (std::size_t index = 0; index < route.runs.size();) {
        const Run& run = route.runs[index];
        const Stretch room = route.uprights[index].room.within(route.uprights[index + 1].room);
        if (run.from != run.to || !LinkGround::isOpen(room)) {
            ++index;
            continue;
        }
        route.uprights[index].room = room;
        const auto place = static_cast<std::ptrdiff_t>(index);
        route.uprights.erase(route.uprights.begin() + place + 1);
        route.runs.erase(route.runs.begin() + place);
    }
}

std::size_t columnsOf(const Run& run) {
    return run.from < run.to ? run.to - run.from : run.from - run.to;
}

/// In the wider of the slots beside a post, the one to the right where both are the same.
LabelPlace labelBeside(const LinkGround& ground, std::size_t strip, std::size_t post) {
    const std::size_t right = ground.slotAfter(strip, post);
    const auto widthOf = [&](std::size_t slot) { return ground.slot(strip, slot).length(); };
    const bool hasRight = right < ground.slotCount(strip);
    const bool takesLeft = right > 0 && (!hasRight || widthOf(right - 1) > widthOf(right) + 1);
    return {strip, takesLeft ? right - 1 : right, post, std::nullopt};
}

/// In the middle of the longest run, in the widest slot around it.
LabelPlace labelOn(const LinkGround& ground, const Route& route, std::size_t strip) {
    const auto longest = std::max_element(
        route.runs.begin(), route.runs.end(),
        [](const Run& left, const Run& right) { return columnsOf(left) < columnsOf(right); });
    if (longest == route.runs.end() || longest->from == longest->to) {
        return labelBeside(ground, strip, route.uprights.front().post);
    }
    const std::size_t first = std::min(longest->from, longest->to);
    const std::size_t middle = ground.slotAfter(longest->strip, first + columnsOf(*longest) / 2);
    const std::size_t begin = ground.slotAfter(longest->strip, first);
    std::size_t best = std::min(middle, begin + columnsOf(*longest) - 1);
    for (std::size_t slot = begin; slot < begin + columnsOf(*longest); ++slot) {
        const double gain =
            ground.slot(longest->strip, slot).length() - ground.slot(longest->strip, best).length();
        best = gain > 1 ? slot : best;
    }
    return {longest->strip, best, longest->from,
            static_cast<std::size_t>(longest - route.runs.begin())};
}

class Search {
public:
    Search(const LinkGround& ground, Label label)
        : m_ground(ground)
        , m_label(label) {}

    void tryPair(const LinkEnd& start, const LinkEnd& end) {
        const bool isDirect = m_label == Label::none && start.place == LinkEnd::Place::lane &&
                              end.place == LinkEnd::Place::lane && start.lane == end.lane &&
                              start.post == end.post;
        if (isDirect) {
            tryDirect(start, end);
        }
        const std::vector<Exit> endExits = exitsOf(m_ground, end);
        for (const Exit& from : exitsOf(m_ground, start)) {
            for (const Exit& to : endExits) {
                tryExits(start, from, end, to);
            }
        }
    }

    [[nodiscard]] std::optional<Route> best() { return std::move(m_best); }

private:
    void tryDirect(const LinkEnd& start, const LinkEnd& end) {
        const auto [top, bottom] = std::minmax(start.y, end.y);
        const Stretch room =
            m_ground.passage(start.post, top, bottom).within(start.room).within(end.room);
        if (LinkGround::isOpen(room)) {
            offer({start, end, {{start.post, room}}, {}, std::nullopt}, bottom - top);
        }
    }

    void tryExits(const LinkEnd& start, const Exit& from, const LinkEnd& end, const Exit& to) {
        std::optional<Connection> way;
        if (from.strip == to.strip) {
            way = Connection{{{from.strip, start.post, end.post}}, {}};
        } else if (from.strip != stripAboveHeads && to.strip != stripAboveHeads) {
            way = Connector(m_ground).connect(from.strip, start.post, to.strip, end.post);
        }
        if (!way) {
            return;
        }
        Route route = {start, end, {{start.post, from.room}}, std::move(way->runs), std::nullopt};
        route.uprights.insert(route.uprights.end(), way->uprights.begin(), way->uprights.end());
        route.uprights.push_back({end.post, to.room});
        const double cost = costOf(route);
        simplify(route);
        if (m_label == Label::wanted) {
            const bool staysInLane = start.place == LinkEnd::Place::lane &&
                                     end.place == start.place && end.lane == start.lane;
            if (staysInLane && route.runs.empty()) {
                return; // it comes to no strip
            }
            route.label = labelOn(m_ground, route, from.strip);
        }
        offer(std::move(route), cost + costOfRun * static_cast<double>(route.runs.size()));
    }

    /// Without what its corners cost.
    [[nodiscard]] double costOf(const Route& route) const {
        double cost = 0;
        double y = route.start.y;
        for (const Run& run : route.runs) {
            const double height = m_ground.heightOf(run.strip);
            cost += std::abs(height - y) + std::abs(m_ground.post(run.strip, run.to).middle() -
                                                    m_ground.post(run.strip, run.from).middle());
            cost += run.strip == stripBelowHeads ? costInHeads : 0;
            y = height;
        }
        cost += std::abs(route.end->y - y);
        const auto leftwards = [](const LinkEnd& end) {
            return !end.way.empty() && end.room.middle() < end.way.back().x;
        };
        cost += leftwards(route.start) ? costOfBackwards : 0;
        return cost + (leftwards(*route.end) ? 0 : costOfBackwards);
    }

    void offer(Route route, double cost) {
        if (cost < m_bestCost) {
            m_bestCost = cost;
            m_best = std::move(route);
        }
    }

    const LinkGround& m_ground;
    Label m_label;
    std::optional<Route> m_best;
    double m_bestCost = std::numeric_limits<double>::infinity();
};

} // namespace

std::optional<Route> findRoute(const LinkGround& ground, const std::vector<LinkEnd>& starts,
                               const std::vector<LinkEnd>& ends, Label label) {
    Search search(ground, label);
    for (const LinkEnd& start : starts) {
        for (const LinkEnd& end : ends) {
            search.tryPair(start, end);
        }
    }
    return search.best();
}

std::optional<Route> findWayOut(const LinkGround& ground, const std::vector<LinkEnd>& starts) {
    for (const LinkEnd& start : starts) {
        for (const Exit& exit : exitsOf(ground, start)) {
            if (exit.strip == stripBelowHeads && start.place == LinkEnd::Place::lane) {
                continue; // the heads are seen when the card may not be
            }
            LabelPlace label = labelBeside(ground, exit.strip, start.post);
            label.run = 0;
            return Route{start,
                         std::nullopt,
                         {{start.post, exit.room}},
                         {{exit.strip, start.post, start.post}},
                         label};
        }
    }
    return std::nullopt;
}

} // namespace cjm::layout
