#include "ideal_views.h"

namespace cjm::ui {

IdealViews::IdealViews(const OpenDocument& document, const Pages& pages, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_pages(pages) {
    follow();
    connect(&document, &OpenDocument::changed, this, &IdealViews::follow);
    connect(&document, &OpenDocument::selectionChanged, this, &IdealViews::follow);
    connect(&pages, &Pages::changed, this, &IdealViews::follow);
}

std::optional<JourneyPair> IdealViews::pairNow() const {
    const JourneyPair pair = pairOf(m_document.document(), m_document.selection().journey);
    const bool isComplete =
        pair.ideal && pair.current && m_document.document().journeys.contains(*pair.current);
    return isComplete ? std::optional(pair) : std::nullopt;
}

void IdealViews::show(PairView view) {
    if (m_chosen != view) {
        m_chosen = view;
        Q_EMIT changed();
    }
}

void IdealViews::follow() {
    const std::optional<JourneyPair> pair = pairNow();
    const bool areOffered = pair && m_pages.shown() == Page::ideal;
    if (pair != m_pair || areOffered != m_areOffered) {
        m_pair = pair;
        m_areOffered = areOffered;
        Q_EMIT changed();
    }
}

} // namespace cjm::ui
