#include "finding_actions.h"

namespace cjm::ui {

FindingActions::FindingActions(Commands& commands, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_page(page) {
    connectBar();
    connectViews();
    connectOverview();
}

void FindingActions::connectBar() {
    m_commands.on(Command::find, this, [this] { bar().open(FindBar::Mode::find); });
    m_commands.on(Command::replace, this, [this] { bar().open(FindBar::Mode::replace); });
    m_commands.on(Command::findNext, this, [this] { bar().goToNext(); });
    m_commands.on(Command::findPrevious, this, [this] { bar().goToPrevious(); });
}

FindBar& FindingActions::bar() {
    if (m_bar == nullptr) {
        m_bar = &m_page.findBar();
        connect(m_bar, &FindBar::replacedAll, this, [this](int count) {
            m_page.notices().offer(tr("%n place(s) replaced.", nullptr, count), tr("Undo"), [this] {
                m_commands.action(Command::undo)->trigger();
                m_page.focusMap();
            });
        });
    }
    return *m_bar;
}

void FindingActions::connectViews() {
    m_commands.on(Command::showTable, this, [this](bool isTable) {
        show(isTable ? MapPage::View::table : MapPage::View::map);
    });
    connect(&m_page, &MapPage::viewWanted, this, &FindingActions::show);
    const auto check = [this] {
        m_commands.action(Command::showTable)->setChecked(m_page.view() == MapPage::View::table);
    };
    connect(&m_page, &MapPage::viewChanged, this, check);
    check();
}

void FindingActions::show(MapPage::View view) {
    m_page.acceptTyping();
    m_page.setView(view);
    m_page.showMap();
    m_page.focusMap();
}

void FindingActions::connectOverview() {
    m_commands.on(Command::showOverview, this, [this](bool isShown) {
        const PanelState state = isShown ? PanelState::shown : PanelState::hidden;
        showOverview(state);
        Q_EMIT overviewChosen(state);
    });
    connect(&m_page.overview(), &Overview::left, &m_page, &MapPage::focusMap);
}

void FindingActions::showOverview(PanelState state) {
    m_commands.action(Command::showOverview)->setChecked(state == PanelState::shown);
    m_page.overview().setVisible(state == PanelState::shown);
}

} // namespace cjm::ui
