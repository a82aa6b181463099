// The panes of a window that F6 goes round: what the page shows, and each panel beside it; and the
// order in which Tab goes through them.
#pragma once

#include "commands.h"
#include "inspector_dock.h"
#include "map_page.h"
#include "open_document.h"
#include "tab_order.h"

#include <QMainWindow>
#include <QObject>

namespace cjm::ui {

class Panes : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives, which is as long as the page.
    Panes(Commands& commands, OpenDocument& document, MapPage& page, InspectorDock& sidebar);

    /// Gives the keyboard to the next widget of the window, or the one before it.
    /// @return false where none takes it
    bool tab(TabWay way);

private:
    [[nodiscard]] QMainWindow& window() const;
    [[nodiscard]] QList<QDockWidget*> docks() const;
    void goToNext();

    /// Those of the journey stand in the sidebar while nothing is selected.
    void goToProperties();

    Commands& m_commands;
    OpenDocument& m_document;
    MapPage& m_page;
    InspectorDock& m_sidebar;
};

} // namespace cjm::ui
