#include "link_actions.h"

namespace cjm::ui {

LinkActions::LinkActions(Commands& commands, OpenDocument& document, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_page(page) {
    Canvas& canvas = page.canvas();
    commands.on(Command::addLink, this, [&canvas] { canvas.startLink(); });
    commands.on(Command::addLostLink, this, [&canvas] { canvas.addLostLink(); });
    connect(&canvas, &Canvas::linkingChanged, this, &LinkActions::sayWhatToDo);
    connect(&canvas, &Canvas::typingChanged, this, &LinkActions::refresh);
    connect(&document, &OpenDocument::changed, this, &LinkActions::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &LinkActions::refresh);
    refresh();
}

void LinkActions::sayWhatToDo() {
    if (!m_page.canvas().isLinking()) {
        m_page.notices().withdraw();
        return;
    }
    m_page.notices().offer(tr("Where does the link lead? Click a card or a phase, or go there with "
                              "the arrow keys and press Enter. Esc cancels."),
                           tr("Cancel"), [&canvas = m_page.canvas()] {
                               canvas.endLink();
                               canvas.setFocus();
                           });
}

void LinkActions::refresh() {
    const Canvas& canvas = m_page.canvas();
    const bool canStart = !canvas.isTyping() && canvas.linkStart().has_value();
    m_commands.action(Command::addLink)->setEnabled(canStart);
    m_commands.action(Command::addLostLink)->setEnabled(canStart);
}

} // namespace cjm::ui
