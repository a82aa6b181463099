// Zooms two maps together and, while they show a current journey and its ideal one, scrolls them so
// that what corresponds stays beside each other.
//
// The left and the upper edge of what is seen count: where a phase begins at the left edge of the
// one, its counterpart begins at the left edge of the other, and so with lanes from the top.
#pragma once

#include "counterparts.h"
#include "map_widget.h"
#include "matched_places.h"

#include <QObject>
#include <optional>

namespace cjm::ui {

class ScrollTogether : public QObject {
    Q_OBJECT

public:
    /// Both outlive this. Each scrolls alone until `begin`; the zoom is always that of both.
    ScrollTogether(MapWidget& current, MapWidget& ideal, QObject* parent = nullptr);

    /// The current map comes to where the ideal one is.
    void begin(const Counterparts& counterparts);
    void end();

private:
    [[nodiscard]] MapWidget& otherThan(const MapWidget& map) {
        return &map == &m_current ? m_ideal : m_current;
    }

    void match();
    void zoomWith(const MapWidget& leader);
    void follow(const MapWidget& leader);

    MapWidget& m_current;
    MapWidget& m_ideal;
    std::optional<Counterparts> m_counterparts;
    MatchedPlaces m_across;
    MatchedPlaces m_down;
    bool m_isFollowing = false;
};

} // namespace cjm::ui
