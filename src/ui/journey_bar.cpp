#include "journey_bar.h"

#include "journey_pair.h"
#include "menus.h"
#include "plain_text.h"

#include <cjm/wording/text.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <array>

namespace cjm::ui {

namespace {

/// What each tab tells the window, in the order of Page.
constexpr std::array commandsOfTabs = {Command::showCurrent, Command::showGoal, Command::showIdeal};

} // namespace

JourneyBar::JourneyBar(OpenDocument& document, const Commands& commands, Pages& pages,
                       QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_commands(commands)
    , m_pages(pages)
    , m_journeys(new QToolButton(this))
    , m_menu(new QMenu(m_journeys))
    , m_tabs(new QTabBar(this)) {
    setObjectName(QStringLiteral("journeyBar"));
    m_journeys->setObjectName(QStringLiteral("journeyChooser"));
    m_journeys->setPopupMode(QToolButton::InstantPopup);
    m_journeys->setFocusPolicy(Qt::TabFocus);
    m_journeys->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("journeyMenuOfBar"));
    m_tabs->setObjectName(QStringLiteral("journeyTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (std::size_t tab = 0; tab < commandsOfTabs.size(); ++tab) {
        m_tabs->addTab({});
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_journeys);
    row->addWidget(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_commands.action(commandsOfTabs.at(static_cast<std::size_t>(tab)))->trigger();
    });
    connect(&pages, &Pages::changed, this, &JourneyBar::refresh);
    connect(&document, &OpenDocument::changed, this, &JourneyBar::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &JourneyBar::refresh);
    refresh();
}

void JourneyBar::refresh() {
    const std::array names = {tr("Current"), tr("Goal"), tr("Ideal")};
    static_assert(names.size() == commandsOfTabs.size());
    const QSignalBlocker blocker(m_tabs);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabText(tab, names.at(static_cast<std::size_t>(tab)));
        m_tabs->setTabEnabled(tab, m_pages.has(static_cast<Page>(tab)));
    }
    m_tabs->setAccessibleName(tr("Pages of the method"));
    m_tabs->setCurrentIndex(static_cast<int>(m_pages.shown()));
    refreshJourneys();
}

void JourneyBar::refreshJourneys() {
    const model::Document& document = m_document.document();
    std::vector<Entry> entries;
    for (const model::Journey* journey : firstJourneys(document)) {
        entries.push_back({journey->id, journey->title.empty() ? tr("Journey without a title")
                                                               : wording::toQt(journey->title)});
    }
    if (entries != m_entries || m_menu->isEmpty()) {
        refill(entries);
    }
    const model::JourneyId shown = pairOf(document, m_document.selection().journey).first();
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const bool isShown = m_entries[index].journey == shown;
        m_menu->actions().at(static_cast<int>(index))->setChecked(isShown);
        if (isShown) {
            m_shownTitle = m_entries[index].title;
            m_journeys->setAccessibleName(tr("Journey: %1").arg(m_shownTitle));
            showTitle();
        }
    }
}

void JourneyBar::showTitle() {
    m_journeys->setText(withoutMnemonics(
        m_journeys->fontMetrics().elidedText(m_shownTitle, Qt::ElideRight, m_longestTitle)));
}

void JourneyBar::setLongestTitle(int width) {
    if (width != m_longestTitle) {
        m_longestTitle = width;
        showTitle();
    }
}

QStringList JourneyBar::words() const {
    QStringList words = {m_shownTitle};
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        words.append(m_tabs->tabText(tab));
    }
    return words;
}

void JourneyBar::refill(const std::vector<Entry>& entries) {
    m_entries = entries;
    m_menu->clear();
    for (const Entry& journey : entries) {
        QAction* entry = m_menu->addAction(withoutMnemonics(journey.title));
        entry->setObjectName(QStringLiteral("showJourney%1").arg(m_menu->actions().size()));
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, this, [this, id = journey.journey] {
            m_pages.showJourney(id);
            refreshJourneys(); // the one that was shown already stays checked
        });
    }
    m_menu->addSeparator();
    for (const Command command : journeyCommands) {
        m_menu->addAction(m_commands.action(command));
    }
}

void JourneyBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace cjm::ui
