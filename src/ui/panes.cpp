#include "panes.h"

#include <QApplication>

namespace cjm::ui {

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

void Panes::goToNext() {
    const QWidget* focus = QApplication::focusWidget();
    bool isBehindFocus = focus != nullptr && m_page.isAncestorOf(focus);
    for (const QDockWidget* dock :
         m_page.window()->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        QWidget* field = isBehindFocus ? firstFieldIn(*dock) : nullptr;
        if (field != nullptr && !dock->visibleRegion().isEmpty()) {
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
