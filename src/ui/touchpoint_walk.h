// The touchpoint walk of one window: which touchpoint it has come to, and what has been tried out.
//
// It begins a what-if of the session: whatever is edited until it ends is kept as one step or
// thrown away as a whole. The touchpoint that is shown is selected on the map.
#pragma once

#include "map_page.h"
#include "open_document.h"

#include <cjm/edit/verdicts.h>

#include <QObject>
#include <optional>
#include <vector>

namespace cjm::ui {

class TouchpointWalk : public QObject {
    Q_OBJECT

public:
    /// Nothing is walked until `begin`. Document and page outlive the walk.
    TouchpointWalk(OpenDocument& document, MapPage& page, QObject* parent);

    [[nodiscard]] bool isOn() const { return m_isOn; }

    [[nodiscard]] const model::Document& document() const { return m_document.document(); }

    /// Through the touchpoints of the journey that is shown and of its ideal one, from the one that
    /// is selected on. Does nothing during a walk.
    void begin();

    [[nodiscard]] const edit::WalkedJourneys& journeys() const { return m_journeys; }

    [[nodiscard]] const std::vector<edit::TouchpointStop>& stops() const { return m_stops; }

    /// Where it is, counted from 0. Of no meaning where there are no stops.
    [[nodiscard]] std::size_t place() const { return m_place; }

    /// Null where there are no touchpoints.
    [[nodiscard]] const edit::TouchpointStop* shown() const;

    void goTo(std::size_t place);
    void goTo(model::CardId card);

    /// What the touchpoint that is shown still lacks before one goes on.
    [[nodiscard]] edit::Lacking lacking() const;

    /// How many touchpoints have other answers than before the walk.
    [[nodiscard]] int changedCount() const;

    [[nodiscard]] bool hasChanges() const;

    /// The first touchpoint whose verdict was chosen in this walk and still lacks something.
    [[nodiscard]] std::optional<std::size_t> firstLacking() const;

    /// The document in which the walk began.
    [[nodiscard]] const model::Document& before() const;

    /// Ends the walk. What it has changed becomes one step, and the touchpoints are noted as
    /// reviewed on this day.
    void keep(const base::Date& today);

    /// Ends the walk; the document is the one from before it. What was thrown away is offered back
    /// until the next edit.
    void throwAway();

Q_SIGNALS:
    /// It has come to another touchpoint, or something is different.
    void changed();

    void ended();

private:
    void follow();
    void followSelection();
    void takeStops();
    void showOnMap();
    void end();
    void offerBack(const model::Document& tried);
    [[nodiscard]] const model::Card* cardOf(const edit::TouchpointStop& stop) const;
    [[nodiscard]] bool isChanged(const edit::TouchpointStop& stop) const;

    OpenDocument& m_document;
    MapPage& m_page;
    bool m_isOn = false;
    bool m_isSelecting = false; ///< The selection is the walk's own doing.
    edit::WalkedJourneys m_journeys;
    std::vector<edit::TouchpointStop> m_stops;
    std::size_t m_place = 0;
};

} // namespace cjm::ui
