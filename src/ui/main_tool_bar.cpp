#include "main_tool_bar.h"

#include "journey_bar.h"

namespace cjm::ui {

namespace {

constexpr int leastWidthForNames = 1180;  ///< Of a window whose tool bar names its buttons.
constexpr int leastWidthForSearch = 1380; ///< Of one that also names the search.

/// A widget that pushes what follows it in a tool bar to the right.
QWidget* makeSpace(QWidget* parent) {
    auto* space = new QWidget(parent);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

QToolButton* makeButton(QAction& action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(&action);
    nameAfter(*button, action);
    return button;
}

} // namespace

MainToolBar::MainToolBar(const Commands& commands, QWidget* parent)
    : QToolBar(parent)
    , m_commands(commands) {
    setObjectName(QStringLiteral("mainToolBar"));
    setMovable(false);
    hide();
}

void MainToolBar::fillFor(OpenDocument& document, Pages& pages) {
    for (const Command command : {Command::undo, Command::redo}) {
        QToolButton* button = makeButton(*m_commands.action(command), this);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        addWidget(button);
    }
    addWidget(new JourneyBar(document, m_commands, pages, this));
    addWidget(makeSpace(this));
    m_search = makeButton(*m_commands.action(Command::commandPalette), this);
    addWidget(m_search);
    for (const Command command : {Command::addCard, Command::addPhaseAfter, Command::addLaneBelow,
                                  Command::exportFile, Command::print}) {
        QAction* action = m_commands.action(command);
        addAction(action);
        nameAfter(*widgetForAction(action), *action);
    }
}

void MainToolBar::fitInto(int width) {
    const auto style = [width](int leastWidth) {
        return width < leastWidth ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    };
    setToolButtonStyle(style(leastWidthForNames));
    if (m_search != nullptr) {
        m_search->setToolButtonStyle(style(leastWidthForSearch));
    }
}

} // namespace cjm::ui
