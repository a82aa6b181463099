// The panes of a window that F6 goes round: what the page shows, and each panel beside it.
#pragma once

#include "commands.h"
#include "inspector_dock.h"
#include "map_page.h"
#include "open_document.h"

#include <QObject>

namespace cjm::ui {

class Panes : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives, which is as long as the page.
    Panes(Commands& commands, OpenDocument& document, MapPage& page, InspectorDock& sidebar);

private:
    void goToNext();

    /// Those of the journey stand in the sidebar while nothing is selected.
    void goToProperties();

    Commands& m_commands;
    OpenDocument& m_document;
    MapPage& m_page;
    InspectorDock& m_sidebar;
};

} // namespace cjm::ui
