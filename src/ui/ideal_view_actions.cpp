#include "ideal_view_actions.h"

#include <QActionGroup>
#include <array>

namespace cjm::ui {

namespace {

/// In the order of `idealViews`.
constexpr std::array commandsOfViews = {Command::showIdealMap, Command::showSideBySide,
                                        Command::showOverEachOther, Command::showGhost,
                                        Command::showOnlyChanges};
static_assert(commandsOfViews.size() == idealViews.size());

} // namespace

IdealViewActions::IdealViewActions(Commands& commands, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_page(page) {
    auto* group = new QActionGroup(this);
    for (std::size_t index = 0; index < idealViews.size(); ++index) {
        group->addAction(commands.action(commandsOfViews.at(index)));
        commands.on(commandsOfViews.at(index), this, [this, view = idealViews.at(index)] {
            show(view);
            m_page.focusMap();
        });
    }
    connect(&page, &MapPage::idealViewWanted, this, &IdealViewActions::show);
    connect(&page.idealViews(), &IdealViews::changed, this, &IdealViewActions::refresh);
    refresh();
}

void IdealViewActions::show(PairView view) {
    m_page.acceptTyping();
    m_page.setView(MapPage::View::map);
    m_page.idealViews().show(view);
    m_page.pages().show(Page::ideal);
}

void IdealViewActions::refresh() {
    const IdealViews& views = m_page.idealViews();
    for (std::size_t index = 0; index < idealViews.size(); ++index) {
        QAction* action = m_commands.action(commandsOfViews.at(index));
        action->setVisible(views.havePair());
        action->setChecked(views.areOffered() && views.shown() == idealViews.at(index));
    }
}

} // namespace cjm::ui
