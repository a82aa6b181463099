#include "pages.h"

namespace cjm::ui {

Pages::Pages(OpenDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_journey(document.selection().journey)
    , m_shown(pageOfSelection()) {
    connect(&document, &OpenDocument::changed, this, &Pages::follow);
    connect(&document, &OpenDocument::selectionChanged, this, &Pages::follow);
}

JourneyPair Pages::pair() const {
    return pairOf(m_document.document(), m_document.selection().journey);
}

Page Pages::pageOfSelection() const {
    return isIdeal(m_document.document(), m_document.selection().journey) ? Page::ideal
                                                                          : Page::current;
}

bool Pages::awaitsIdeal() const {
    return m_shown == Page::ideal && pageOfSelection() != Page::ideal;
}

bool Pages::has(Page page) const {
    const bool hasJourney = m_document.document().journeys.contains(m_document.selection().journey);
    return hasJourney && (page != Page::current || pair().current);
}

void Pages::show(Page page) {
    const JourneyPair journeys = pair();
    m_shown = page;
    if (page == Page::goal) {
        // It is about the whole journey, and so is the sidebar.
        session::Selection cleared = m_document.selection();
        cleared.rows.clear();
        m_document.select(std::move(cleared));
    } else if (page == Page::current && journeys.current) {
        select(*journeys.current);
    } else if (page == Page::ideal && journeys.ideal) {
        select(*journeys.ideal);
    }
    Q_EMIT changed();
}

void Pages::showMap() {
    show(pageOfSelection());
}

void Pages::showJourney(model::JourneyId journey) {
    const JourneyPair journeys = pairOf(m_document.document(), journey);
    const bool staysIdeal = m_shown == Page::ideal && journeys.ideal;
    select(staysIdeal ? *journeys.ideal : journeys.first());
    if (m_shown == Page::goal) {
        Q_EMIT changed();
    } else {
        showMap();
    }
}

void Pages::select(model::JourneyId journey) {
    // Noted first, so that the news of it is no news.
    m_journey = journey;
    if (m_document.selection().journey != journey) {
        m_document.select({journey, std::nullopt, {}});
    }
}

void Pages::follow() {
    const bool isOtherJourney = m_document.selection().journey != m_journey;
    m_journey = m_document.selection().journey;
    // On the goal page, what is selected is to be seen on its map.
    if (m_shown == Page::goal ? !m_document.selection().rows.empty() : isOtherJourney) {
        showMap();
    }
}

} // namespace cjm::ui
