#include "scroll_together.h"

#include <QScopedValueRollback>
#include <map>

namespace cjm::ui {

namespace {

using model::RowReference;

std::map<RowReference, double> leftEdges(const MapWidget& map) {
    std::map<RowReference, double> edges;
    for (const layout::PhaseHead& head : map.map().layout().phases) {
        edges.emplace(referenceTo(head.id), head.rect.left);
    }
    return edges;
}

std::map<RowReference, double> upperEdges(const MapWidget& map) {
    std::map<RowReference, double> edges;
    for (const layout::LaneRow& lane : map.map().layout().lanes) {
        edges.emplace(referenceTo(lane.id), lane.rect.top);
    }
    return edges;
}

} // namespace

ScrollTogether::ScrollTogether(MapWidget& current, MapWidget& ideal, QObject* parent)
    : QObject(parent)
    , m_current(current)
    , m_ideal(ideal) {
    for (MapWidget* map : {&current, &ideal}) {
        connect(map, &MapWidget::mapChanged, this, [this] {
            match();
            follow(m_ideal);
        });
        connect(map, &MapWidget::scrolled, this, [this, map] { follow(*map); });
        connect(map, &MapWidget::zoomChanged, this, [this, map] { zoomWith(*map); });
    }
    zoomWith(ideal);
}

void ScrollTogether::begin(const Counterparts& counterparts) {
    m_counterparts = counterparts;
    match();
    follow(m_ideal);
}

void ScrollTogether::end() {
    m_counterparts.reset();
}

void ScrollTogether::match() {
    if (!m_counterparts) {
        return;
    }
    std::vector<MatchedPlaces::Match> across;
    std::vector<MatchedPlaces::Match> down;
    const auto add = [](std::vector<MatchedPlaces::Match>& matches,
                        const std::map<RowReference, double>& there,
                        const std::optional<RowReference>& counterpart, double place) {
        const auto found = counterpart ? there.find(*counterpart) : there.end();
        if (found != there.end()) {
            matches.push_back({place, found->second});
        }
    };
    const std::map<RowReference, double> lefts = leftEdges(m_ideal);
    for (const layout::PhaseHead& head : m_current.map().layout().phases) {
        add(across, lefts, m_counterparts->inIdeal(referenceTo(head.id)), head.rect.left);
    }
    const std::map<RowReference, double> tops = upperEdges(m_ideal);
    for (const layout::LaneRow& lane : m_current.map().layout().lanes) {
        add(down, tops, m_counterparts->inIdeal(referenceTo(lane.id)), lane.rect.top);
    }
    const layout::Size current = m_current.map().layout().size;
    const layout::Size ideal = m_ideal.map().layout().size;
    m_across = MatchedPlaces(across, {current.width, ideal.width});
    m_down = MatchedPlaces(down, {current.height, ideal.height});
}

void ScrollTogether::zoomWith(const MapWidget& leader) {
    if (m_isFollowing) {
        return;
    }
    if (MapWidget& other = otherThan(leader); other.zoom() != leader.zoom()) {
        const QScopedValueRollback<bool> guard(m_isFollowing, true);
        other.setZoom(leader.zoom());
    }
    follow(leader);
}

void ScrollTogether::follow(const MapWidget& leader) {
    if (!m_counterparts || m_isFollowing) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_isFollowing, true);
    const layout::Rect seen = leader.seenOfBody();
    if (&leader == &m_current) {
        m_ideal.showInCorner({m_across.inSecond(seen.left), m_down.inSecond(seen.top)});
    } else {
        m_current.showInCorner({m_across.inFirst(seen.left), m_down.inFirst(seen.top)});
    }
}

} // namespace cjm::ui
