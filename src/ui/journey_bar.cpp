#include "journey_bar.h"

#include "journey_pair.h"
#include "plain_text.h"

#include <cjm/wording/text.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace cjm::ui {

namespace {

constexpr int currentTab = 0;
constexpr int idealTab = 1;

} // namespace

JourneyBar::JourneyBar(OpenDocument& document, const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_commands(commands)
    , m_journeys(new QToolButton(this))
    , m_menu(new QMenu(m_journeys))
    , m_tabs(new QTabBar(this)) {
    setObjectName(QStringLiteral("journeyBar"));
    m_journeys->setObjectName(QStringLiteral("journeyChooser"));
    m_journeys->setPopupMode(QToolButton::InstantPopup);
    m_journeys->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("journeyMenuOfBar"));
    m_tabs->setObjectName(QStringLiteral("journeyTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_journeys);
    row->addWidget(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_commands.action(tab == idealTab ? Command::showIdeal : Command::showCurrent)->trigger();
    });
    connect(m_commands.action(Command::showIdeal), &QAction::toggled, this, [this](bool isShown) {
        const QSignalBlocker blocker(m_tabs);
        m_tabs->setCurrentIndex(isShown ? idealTab : currentTab);
    });
    connect(&document, &OpenDocument::changed, this, &JourneyBar::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &JourneyBar::refresh);
    refresh();
}

void JourneyBar::refresh() {
    m_tabs->setTabText(currentTab, tr("Current"));
    m_tabs->setTabText(idealTab, tr("Ideal"));
    m_tabs->setAccessibleName(tr("Journey that is shown"));
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrentIndex(m_commands.action(Command::showIdeal)->isChecked() ? idealTab
                                                                               : currentTab);
    refillJourneys();
}

void JourneyBar::refillJourneys() {
    const model::Document& document = m_document.document();
    const auto journeys = baseJourneys(document);
    m_journeys->setVisible(journeys.size() > 1);
    m_menu->clear();
    const model::JourneyId shown = baseOf(document, m_document.selection().journey);
    for (const model::Journey* journey : journeys) {
        const QString title =
            journey->title.empty() ? tr("Journey without a title") : wording::toQt(journey->title);
        QAction* entry = m_menu->addAction(withoutMnemonics(title));
        entry->setObjectName(QStringLiteral("showJourney%1").arg(m_menu->actions().size()));
        entry->setCheckable(true);
        entry->setChecked(journey->id == shown);
        connect(entry, &QAction::triggered, this, [this, id = journey->id] {
            m_document.select({id, std::nullopt, {}});
        });
        if (journey->id == shown) {
            m_journeys->setText(
                withoutMnemonics(m_journeys->fontMetrics().elidedText(title, Qt::ElideRight, 220)));
        }
    }
}

void JourneyBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace cjm::ui
