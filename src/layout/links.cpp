#include "links.h"

#include "link_strips.h"
#include "link_tracks.h"
#include "move_down.h"

#include <algorithm>
#include <map>

namespace cjm::layout {

namespace {

/// Where a label is narrower than this, a text in it is not worth reading.
constexpr double leastTextWidth = 28;

using Uuids = std::vector<base::Uuid>;

std::string shareOf(const model::Link& link) {
    return link.share ? std::to_string(*link.share) + "\u00a0%" : std::string();
}

/// A map with more cards that have moved has arrows all over, and nobody could follow one.
constexpr std::size_t mostMoves = 24;

/// The ways of moved cards as links of their own, which have no id.
std::vector<model::Link> waysOf(const Marks* marks) {
    std::vector<model::Link> ways;
    if (marks != nullptr && marks->moves.size() <= mostMoves) {
        for (const CardMove& move : marks->moves) {
            model::Link way;
            way.from = model::referenceTo(move.from);
            way.to = model::referenceTo(move.to);
            ways.push_back(std::move(way));
        }
    }
    return ways;
}

bool isWay(const model::Link& link) {
    return link.id == model::LinkId{};
}

std::vector<const model::Link*> linksOf(const model::JourneyGrid& grid,
                                        const std::vector<model::Link>& ways) {
    std::vector<const model::Link*> links;
    if (grid.phases().empty()) {
        return links;
    }
    for (const model::Link& way : ways) {
        links.push_back(&way);
    }
    for (const model::Link& link : grid.document().links) {
        if (link.journey == grid.phases().front()->journey) {
            links.push_back(&link);
        }
    }
    return links;
}

/// Where the things are that links start and end at.
class Places {
public:
    Places(const std::vector<const model::Link*>& links, const LinkGround& ground)
        : m_ground(ground) {
        Uuids wanted;
        for (const model::Link* link : links) {
            wanted.push_back(link->from.uuid);
            if (link->to) {
                wanted.push_back(link->to->uuid);
            }
        }
        std::sort(wanted.begin(), wanted.end());
        const auto isWanted = [&](base::Uuid id) {
            return std::binary_search(wanted.begin(), wanted.end(), id);
        };
        for (const CurveArea& area : ground.map().curves) {
            for (const Face& face : area.faces) {
                if (isWanted(face.card.uuid)) {
                    m_ends.try_emplace(face.card.uuid, endsOf(ground, area, face));
                }
            }
        }
        for (const CardBox& box : ground.map().cards) {
            if (isWanted(box.id.uuid)) {
                m_ends[box.id.uuid] = endsOf(ground, box);
            }
        }
        for (const PhaseHead& head : ground.map().phases) {
            if (isWanted(head.id.uuid)) {
                m_heads[head.id.uuid] = &head;
            }
        }
    }

    /// The ends of the link there; at the top of a head where the other end is there, too.
    [[nodiscard]] std::vector<LinkEnd>
    endsAt(const model::RowReference& row, const std::optional<model::RowReference>& other) const {
        if (const auto head = m_heads.find(row.uuid); head != m_heads.end()) {
            const bool isAbove = !other || m_heads.contains(other->uuid);
            return {isAbove ? topOf(m_ground, *head->second) : bottomOf(m_ground, *head->second)};
        }
        const auto found = m_ends.find(row.uuid);
        return found == m_ends.end() ? std::vector<LinkEnd>{} : found->second;
    }

private:
    const LinkGround& m_ground;
    std::map<base::Uuid, std::vector<LinkEnd>> m_ends;
    std::map<base::Uuid, const PhaseHead*> m_heads;
};

std::optional<Route> routeOf(const model::Link& link, const LinkGround& ground,
                             const Places& places) {
    if (link.to == link.from) {
        return std::nullopt; // round nothing
    }
    const std::vector<LinkEnd> starts = places.endsAt(link.from, link.to);
    if (!link.to) {
        return findWayOut(ground, starts);
    }
    const Label label = hasSign(link) || !labelOf(link).empty() ? Label::wanted : Label::none;
    return findRoute(ground, starts, places.endsAt(*link.to, link.from), label);
}

/// The text of a link as wide as the slot of its label allows.
void measureLabel(const LinkGround& ground, TextMeasure& measure, RoutedLink& routed) {
    const std::optional<LabelPlace>& label = routed.route.label;
    if (!label) {
        return;
    }
    const Stretch slot = ground.slot(label->strip, label->slot);
    routed.text = labelOf(*routed.link);
    const double beside = labelSize(routed).width + 2 * besideLabel;
    const double room = slot.length() - beside;
    if (routed.text.empty() || room < leastTextWidth) {
        routed.text.clear();
        return;
    }
    // What does not fit on a line is broken before the share, with no dot left over.
    const bool fits =
        measure.measure(TextRole::linkLabel, routed.text, unlimitedWidth).width <= room;
    if (!fits && !routed.link->label.empty() && routed.link->share) {
        routed.text = routed.link->label + '\n' + shareOf(*routed.link);
    }
    routed.textSize = measure.measure(TextRole::linkLabel, routed.text, room);
}

/// Makes room for the strips.
void moveApart(JourneyLayout& layout, const LinkStrips& strips) {
    for (PhaseHead& head : layout.phases) {
        moveDown(head, strips.height(stripAboveHeads));
    }
    layout.headHeight += strips.height(stripAboveHeads) + strips.height(stripBelowHeads);
    std::map<std::size_t, double> shifts;
    double top = layout.headHeight;
    for (std::size_t row = 0; row < layout.lanes.size(); ++row) {
        LaneRow& lane = layout.lanes[row];
        const double shift = top - lane.rect.top;
        shifts[lane.lane] = shift;
        moveDown(lane, shift);
        lane.rect.top = top; // exactly where the one above ends
        lane.rect.height += strips.height(row + 2);
        top = lane.rect.bottom();
    }
    layout.size.height = top;
    for (CardBox& box : layout.cards) {
        moveDown(box, shifts[box.position.lane]);
    }
    for (CurveArea& area : layout.curves) {
        moveDown(area, shifts[area.lane]);
    }
}

} // namespace

std::string labelOf(const model::Link& link) {
    const std::string share = shareOf(link);
    return link.label.empty() || share.empty() ? link.label + share : link.label + " · " + share;
}

void layoutLinks(const model::JourneyGrid& grid, const Marks* marks, TextMeasure& measure,
                 JourneyLayout& layout) {
    const std::vector<model::Link> ways = waysOf(marks);
    const std::vector<const model::Link*> links = linksOf(grid, ways);
    if (links.empty()) {
        return;
    }
    const LinkGround ground(layout);
    const Places places(links, ground);
    std::vector<RoutedLink> routed;
    for (const model::Link* link : links) {
        if (std::optional<Route> route = routeOf(*link, ground, places)) {
            routed.push_back({link, *std::move(route), {}, {}, {}, 0});
            measureLabel(ground, measure, routed.back());
        }
    }
    const LinkStrips strips(ground, routed);
    const LinkTracks tracks(ground, strips, routed);
    std::vector<LinkPath> paths = tracks.paths();
    for (std::size_t index = 0; index < paths.size(); ++index) {
        const model::Link& link = *routed[index].link;
        paths[index].mark = isWay(link) ? Mark::hasMoved : markOf(marks, link.id);
    }
    moveApart(layout, strips);
    layout.links = std::move(paths);
}

} // namespace cjm::layout
