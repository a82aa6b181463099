#include "ideal_views.h"

namespace cjm::ui {

IdealViews::IdealViews(const OpenDocument& document, const Pages& pages, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_pages(pages)
    , m_pair(pairNow()) {
    connect(&document, &OpenDocument::changed, this, &IdealViews::follow);
    connect(&document, &OpenDocument::selectionChanged, this, &IdealViews::follow);
    connect(&pages, &Pages::changed, this, &IdealViews::follow);
}

std::optional<JourneyPair> IdealViews::pairNow() const {
    if (m_pages.shown() != Page::ideal) {
        return std::nullopt;
    }
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
    if (std::optional<JourneyPair> pair = pairNow(); pair != m_pair) {
        m_pair = pair;
        Q_EMIT changed();
    }
}

} // namespace cjm::ui
