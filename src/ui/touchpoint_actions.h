// The commands of the touchpoint walk, and its place in the window.
#pragma once

#include "commands.h"
#include "inspector_dock.h"
#include "map_page.h"
#include "open_document.h"
#include "touchpoint_dock.h"
#include "touchpoint_walk.h"

#include <QMainWindow>
#include <QObject>
#include <QPointer>

namespace cjm::ui {

class TouchpointActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives, which is as long as the page. The walk takes
    /// the place of the sidebar.
    TouchpointActions(Commands& commands, OpenDocument& document, MapPage& page,
                      QMainWindow& window, InspectorDock& sidebar);
    ~TouchpointActions() override;

private:
    void open(TouchpointDock::Tab tab);
    void close();

    /// Made when it is asked for first, as few maps are walked.
    [[nodiscard]] TouchpointDock& dock();

    Commands& m_commands;
    OpenDocument& m_document;
    MapPage& m_page;
    QMainWindow& m_window;
    InspectorDock& m_sidebar;
    bool m_hadSidebar = false; ///< When the walk began.
    TouchpointWalk* m_walk;
    QPointer<TouchpointDock> m_dock;
};

} // namespace cjm::ui
