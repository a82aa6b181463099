#include "touchpoint_walk.h"

#include "journey_pair.h"
#include "walk.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace cjm::ui {

using edit::TouchpointStop;
using model::Card;
using model::CardId;

TouchpointWalk::TouchpointWalk(OpenDocument& document, MapPage& page, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_page(page) {
    connect(&document, &OpenDocument::changed, this, &TouchpointWalk::follow);
    connect(&document, &OpenDocument::selectionChanged, this, &TouchpointWalk::followSelection);
}

void TouchpointWalk::begin() {
    if (m_isOn) {
        return;
    }
    m_page.acceptTyping();
    const JourneyPair pair = pairOf(m_document.document(), m_document.selection().journey);
    m_journeys = {pair.current, pair.ideal};
    m_document.session().beginWhatIf();
    m_isOn = true;
    m_place = 0;
    takeStops();
    followSelection();
    showOnMap();
    Q_EMIT changed();
}

const TouchpointStop* TouchpointWalk::shown() const {
    return m_stops.empty() ? nullptr : &m_stops.at(m_place);
}

const Card* TouchpointWalk::cardOf(const TouchpointStop& stop) const {
    return m_document.document().cards.find(stop.card);
}

void TouchpointWalk::takeStops() {
    // The ideal journey may have come to be, or be gone, since the walk began.
    if (m_journeys.current) {
        m_journeys.ideal = pairOf(m_document.document(), *m_journeys.current).ideal;
    }
    m_stops = edit::touchpointsToWalk(m_document.document(), m_journeys);
    m_place = m_stops.empty() ? 0 : std::min(m_place, m_stops.size() - 1);
}

void TouchpointWalk::follow() {
    if (!m_isOn) {
        return;
    }
    const std::optional<TouchpointStop> before =
        shown() == nullptr ? std::nullopt : std::optional(*shown());
    takeStops();
    if (before) {
        const auto same =
            std::find_if(m_stops.begin(), m_stops.end(),
                         [&](const TouchpointStop& stop) { return stop.card == before->card; });
        if (same != m_stops.end()) {
            m_place = static_cast<std::size_t>(same - m_stops.begin());
        }
        if (shown() != nullptr && *shown() != *before) {
            showOnMap(); // a verdict has done something to it
        }
    }
    Q_EMIT changed();
}

/// Who clicks a touchpoint on the map wants to walk on from there.
void TouchpointWalk::followSelection() {
    const std::vector<CardId> cards = session::selected<Card>(m_document.selection());
    if (!m_isOn || m_isSelecting || cards.size() != 1) {
        return;
    }
    const auto isOf = [card = cards.front()](const TouchpointStop& stop) {
        return stop.card == card ||
               std::find(stop.ideals.begin(), stop.ideals.end(), card) != stop.ideals.end();
    };
    if (shown() != nullptr && isOf(*shown())) {
        return; // one of several that were merged into that card
    }
    const auto found = std::find_if(m_stops.begin(), m_stops.end(), isOf);
    if (found != m_stops.end()) {
        m_place = static_cast<std::size_t>(found - m_stops.begin());
        Q_EMIT changed();
    }
}

void TouchpointWalk::goTo(std::size_t place) {
    if (place < m_stops.size()) {
        m_place = place;
        showOnMap();
        Q_EMIT changed();
    }
}

void TouchpointWalk::goTo(CardId card) {
    const auto found = std::find_if(m_stops.begin(), m_stops.end(),
                                    [&](const TouchpointStop& stop) { return stop.card == card; });
    goTo(static_cast<std::size_t>(found - m_stops.begin()));
}

/// On the ideal map where there is one; what is not on it any more is shown by its phase.
void TouchpointWalk::showOnMap() {
    const TouchpointStop* stop = shown();
    const Card* card = stop == nullptr ? nullptr : cardOf(*stop);
    const QScopedValueRollback own(m_isSelecting, true);
    m_page.pages().show(m_journeys.ideal ? Page::ideal : Page::current);
    if (card == nullptr) {
        return;
    }
    session::Selection selection = m_document.selection();
    selection.rows.clear();
    std::optional<model::RowReference> toShow;
    if (!m_journeys.ideal) {
        selection.rows = {referenceTo(card->id)};
        toShow = referenceTo(card->id);
    } else if (!stop->ideals.empty()) {
        for (const CardId ideal : stop->ideals) {
            selection.rows.push_back(referenceTo(ideal));
        }
        toShow = selection.rows.front();
    } else {
        for (const model::Phase& phase : m_document.document().phases) {
            if (phase.journey == *m_journeys.ideal && phase.origins.contains(card->phase)) {
                toShow = referenceTo(phase.id);
            }
        }
    }
    m_document.select(withFocusOnRows(std::move(selection), m_page.canvas().map().grid()));
    if (toShow) {
        m_page.showRow(*toShow);
    }
}

edit::Lacking TouchpointWalk::lacking() const {
    const Card* card = shown() == nullptr ? nullptr : cardOf(*shown());
    return card == nullptr ? edit::Lacking::nothing : edit::lackingIn(*card);
}

const model::Document& TouchpointWalk::before() const {
    return m_document.session().documentBeforeWhatIf();
}

bool TouchpointWalk::isChanged(const TouchpointStop& stop) const {
    const Card* now = cardOf(stop);
    const Card* then = before().cards.find(stop.card);
    return now != nullptr && (then == nullptr || now->touchpoint != then->touchpoint ||
                              now->worth != then->worth || now->certainty != then->certainty);
}

int TouchpointWalk::changedCount() const {
    return static_cast<int>(
        std::count_if(m_stops.begin(), m_stops.end(),
                      [this](const TouchpointStop& stop) { return isChanged(stop); }));
}

bool TouchpointWalk::hasChanges() const {
    return m_isOn && !(m_document.document() == before());
}

std::optional<std::size_t> TouchpointWalk::firstLacking() const {
    for (std::size_t place = 0; place < m_stops.size(); ++place) {
        const Card* now = cardOf(m_stops[place]);
        const Card* then = before().cards.find(m_stops[place].card);
        const edit::Decision decidedThen =
            then == nullptr ? edit::Decision() : edit::decisionOn(*then);
        const bool isDecidedHere = now != nullptr && edit::decisionOn(*now) != decidedThen;
        if (isDecidedHere && edit::lackingIn(*now) != edit::Lacking::nothing) {
            return place;
        }
    }
    return std::nullopt;
}

void TouchpointWalk::keep(const base::Date& today) {
    std::vector<TouchpointStop> reviewed = m_stops;
    std::erase_if(reviewed, [this](const TouchpointStop& stop) { return !isChanged(stop); });
    const auto dateOf = [](auto& card) -> auto& {
        return card.touchpoint.reviewed;
    };
    const edit::Step step{edit::StepKind::edit, model::RowType::card,
                          std::max<std::size_t>(1, reviewed.size())};
    for (const TouchpointStop& stop : reviewed) {
        m_document.apply(step, edit::answer(m_document.document(), stop, dateOf,
                                            std::optional<base::Date>(today)));
    }
    end();
    m_document.session().keepWhatIf(step);
    Q_EMIT ended();
}

void TouchpointWalk::throwAway() {
    const bool hadChanges = hasChanges();
    const model::Document tried = m_document.document();
    end();
    m_document.session().throwWhatIfAway();
    Q_EMIT ended();
    if (hadChanges) {
        offerBack(tried);
    }
}

/// Who threw more away than was meant has it again, as one step.
void TouchpointWalk::offerBack(const model::Document& tried) {
    m_page.notices().offer(
        tr("All that was tried out is thrown away, with every other change to the map since."),
        tr("Undo"), [this, tried] {
            m_document.apply({edit::StepKind::edit, model::RowType::card}, tried);
            m_page.focusShown();
        });
}

void TouchpointWalk::end() {
    m_isOn = false;
    m_stops.clear();
    m_place = 0;
}

} // namespace cjm::ui
