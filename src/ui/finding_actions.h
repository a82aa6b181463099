// What the commands do that find something or show the map in another way.
#pragma once

#include "commands.h"
#include "map_page.h"
#include "settings.h"

#include <QObject>

namespace cjm::ui {

class FindingActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives.
    FindingActions(Commands& commands, MapPage& page);

    /// The overview is shown from now on, or not.
    void showOverview(PanelState state);

Q_SIGNALS:
    /// A person wants the overview from now on, or not.
    void overviewChosen(cjm::ui::PanelState state);

private:
    /// Made when it is wanted first.
    [[nodiscard]] FindBar& bar();
    void connectBar();
    void connectViews();
    void connectOverview();
    void show(MapPage::View view);

    Commands& m_commands;
    MapPage& m_page;
    FindBar* m_bar = nullptr;
};

} // namespace cjm::ui
