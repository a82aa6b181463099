#include "touchpoint_actions.h"

#include <QTimer>

namespace cjm::ui {

TouchpointActions::TouchpointActions(Commands& commands, OpenDocument& document, MapPage& page,
                                     QMainWindow& window, InspectorDock& sidebar)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_page(page)
    , m_window(window)
    , m_sidebar(sidebar)
    , m_walk(new TouchpointWalk(document, page, this)) {
    commands.on(Command::walkTouchpoints, this, [this] { open(TouchpointDock::Tab::questions); });
    commands.on(Command::showTouchpointChart, this, [this] { open(TouchpointDock::Tab::chart); });
    connect(m_walk, &TouchpointWalk::ended, this, &TouchpointActions::close);
}

TouchpointActions::~TouchpointActions() {
    delete m_dock;
}

TouchpointDock& TouchpointActions::dock() {
    if (m_dock == nullptr) {
        m_dock = new TouchpointDock(m_document, *m_walk, &m_window);
        m_window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
        m_window.tabifyDockWidget(&m_sidebar, m_dock);
        connect(m_dock, &TouchpointDock::idealWanted, m_commands.action(Command::showIdeal),
                &QAction::trigger);
    }
    return *m_dock;
}

void TouchpointActions::open(TouchpointDock::Tab tab) {
    TouchpointDock& shown = dock();
    if (!m_walk->isOn()) {
        QAction& sidebar = *m_commands.action(Command::showInspector);
        m_hadSidebar = sidebar.isChecked();
        sidebar.setChecked(false);
        m_sidebar.hide();
        m_walk->begin();
    }
    shown.open(tab);
    // Once the map has the room that is left to it.
    QTimer::singleShot(0, this, [this] { m_page.frontMap().showSelected(); });
}

void TouchpointActions::close() {
    dock().hide();
    if (m_hadSidebar) {
        m_commands.action(Command::showInspector)->setChecked(true);
        m_sidebar.show();
    }
    m_page.focusShown();
}

} // namespace cjm::ui
