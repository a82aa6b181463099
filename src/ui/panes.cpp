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
    QWidget* focus = QApplication::focusWidget();
    const bool isOnPage = focus != nullptr && m_page.isAncestorOf(focus);
    QWidget* field = isOnPage ? m_sidebar.firstField() : nullptr;
    if (field != nullptr) {
        field->setFocus(Qt::TabFocusReason);
    } else {
        m_page.focusShown();
    }
}

void Panes::goToProperties() {
    m_page.acceptTyping();
    session::Selection cleared = m_document.selection();
    cleared.rows.clear();
    m_document.select(std::move(cleared));
    if (QAction* sidebar = m_commands.action(Command::showInspector); !sidebar->isChecked()) {
        sidebar->trigger();
    }
    if (QWidget* field = m_sidebar.firstField()) {
        field->setFocus(Qt::TabFocusReason);
    }
}

} // namespace cjm::ui
