#include "ideal_view_actions.h"

#include <QActionGroup>
#include <array>

namespace cjm::ui {

namespace {

/// In the order of IdealView.
constexpr std::array commandsOfViews = {Command::showIdealMap, Command::showSideBySide,
                                        Command::showOverEachOther, Command::showGhost,
                                        Command::showOnlyChanges};
static_assert(commandsOfViews.size() == idealViewCount);

} // namespace

IdealViewActions::IdealViewActions(Commands& commands, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_page(page) {
    auto* group = new QActionGroup(this);
    for (std::size_t index = 0; index < idealViewCount; ++index) {
        group->addAction(commands.action(commandsOfViews.at(index)));
        commands.on(commandsOfViews.at(index), this,
                    [this, index] { show(static_cast<IdealView>(index)); });
    }
    connect(&page, &MapPage::idealViewWanted, this, &IdealViewActions::show);
    connect(&page.idealViews(), &IdealViews::changed, this, &IdealViewActions::refresh);
    refresh();
}

void IdealViewActions::show(IdealView view) {
    m_page.acceptTyping();
    m_page.setView(MapPage::View::map);
    m_page.idealViews().show(view);
}

void IdealViewActions::refresh() {
    const IdealViews& views = m_page.idealViews();
    for (std::size_t index = 0; index < idealViewCount; ++index) {
        QAction* action = m_commands.action(commandsOfViews.at(index));
        action->setVisible(views.areOffered());
        action->setChecked(views.shown() == static_cast<IdealView>(index));
    }
}

} // namespace cjm::ui
