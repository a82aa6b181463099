// The commands that choose in which way an ideal journey is shown, from wherever one is.
#pragma once

#include "commands.h"
#include "map_page.h"

#include <QObject>

namespace cjm::ui {

class IdealViewActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives, which is as long as the page.
    IdealViewActions(Commands& commands, MapPage& page);

private:
    void show(PairView view);
    void refresh();

    Commands& m_commands;
    MapPage& m_page;
};

} // namespace cjm::ui
