#include "panes.h"

#include <QApplication>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>

namespace cjm::ui {

namespace {

/// Not behind the tab of another one.
bool isInFront(const QDockWidget& dock) {
    return !dock.visibleRegion().isEmpty();
}

} // namespace

Panes::Panes(Commands& commands, OpenDocument& document, MapPage& page, InspectorDock& sidebar)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_page(page)
    , m_sidebar(sidebar) {
    commands.on(Command::nextPane, this, &Panes::goToNext);
    commands.on(Command::mapProperties, this, &Panes::goToProperties);
    connect(&page, &MapPage::propertiesWanted, commands.action(Command::mapProperties),
            &QAction::trigger);
}

QMainWindow& Panes::window() const {
    return *qobject_cast<QMainWindow*>(m_page.window());
}

QList<QDockWidget*> Panes::docks() const {
    return window().findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

/// As they are seen: the bar at the top, the page, what is beside it, and the bar at the bottom.
bool Panes::tab(TabWay way) {
    QList<QWidget*> parts;
    for (QToolBar* bar : window().findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        parts.append(bar);
    }
    parts.append(m_page.parts());
    for (QTabBar* tabs : window().findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        parts.append(tabs);
    }
    for (QDockWidget* dock : docks()) {
        if (isInFront(*dock)) {
            parts.append(dock);
        }
    }
    parts.append(window().statusBar());
    QWidget* stop = nextTabStop(window(), parts, way);
    if (stop != nullptr) {
        stop->setFocus(way == TabWay::forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
    return stop != nullptr;
}

void Panes::goToNext() {
    const QWidget* focus = QApplication::focusWidget();
    bool isBehindFocus = focus != nullptr && m_page.isAncestorOf(focus);
    for (const QDockWidget* dock : docks()) {
        QWidget* field = isBehindFocus ? firstFieldIn(*dock) : nullptr;
        if (field != nullptr && isInFront(*dock)) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
        isBehindFocus = isBehindFocus || (focus != nullptr && dock->isAncestorOf(focus));
    }
    m_page.focusShown();
}

void Panes::goToProperties() {
    m_page.acceptTyping();
    session::Selection cleared = m_document.selection();
    cleared.rows.clear();
    m_document.select(std::move(cleared));
    if (QAction* sidebar = m_commands.action(Command::showInspector); !sidebar->isChecked()) {
        sidebar->trigger();
    }
    if (QWidget* field = firstFieldIn(m_sidebar)) {
        field->setFocus(Qt::TabFocusReason);
    }
}

} // namespace cjm::ui
