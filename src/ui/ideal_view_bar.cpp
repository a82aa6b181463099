#include "ideal_view_bar.h"

#include "map_words.h"
#include "style.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cjm::ui {

namespace {

constexpr int lettersOfIdealViews = 88;

} // namespace

IdealViewBar::IdealViewBar(const IdealViews& views, QWidget* parent)
    : QWidget(parent)
    , m_views(views)
    , m_buttons(new SegmentGroup({"idealMapButton", "sideBySideButton", "overEachOtherButton",
                                  "ghostMapButton", "onlyChangesButton"},
                                 this)) {
    setObjectName(QStringLiteral("idealViewBar"));
    setRole(*this, Role::sheet);
    m_buttons->setMaximumWidth(fontMetrics().averageCharWidth() * lettersOfIdealViews);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 10);
    row->addWidget(m_buttons);
    row->addStretch();
    row->setStretch(0, 1);
    connect(m_buttons, &SegmentGroup::picked, this, [this](std::optional<std::size_t> place) {
        const PairView wanted = place ? idealViews.at(*place) : m_views.shown();
        refresh(); // what is down stays down: there is always one of them
        Q_EMIT viewWanted(wanted);
    });
    connect(&views, &IdealViews::changed, this, &IdealViewBar::refresh);
    retranslate();
    refresh();
}

void IdealViewBar::refresh() {
    for (std::size_t index = 0; index < idealViews.size(); ++index) {
        if (idealViews.at(index) == m_views.shown()) {
            m_buttons->setChosen(index);
        }
    }
}

void IdealViewBar::retranslate() {
    MapWords vocabularies;
    const wording::Vocabulary& words = vocabularies.ofWindow();
    for (std::size_t index = 0; index < idealViews.size(); ++index) {
        m_buttons->setWords(index, words.viewName(idealViews.at(index)));
    }
    m_buttons->setAccessibleName(tr("Compare with the current journey"));
}

void IdealViewBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cjm::ui
