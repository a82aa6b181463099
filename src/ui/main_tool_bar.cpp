#include "main_tool_bar.h"

#include "journey_bar.h"

#include <QEvent>
#include <QLayout>
#include <array>

namespace cjm::ui {

namespace {

constexpr auto named = Qt::ToolButtonTextBesideIcon;
constexpr auto nameless = Qt::ToolButtonIconOnly;

struct Saying {
    Qt::ToolButtonStyle names;
    Qt::ToolButtonStyle nameOfSearch;
    int longestTitle; ///< Of the journey, in pixels.
};

/// How much the bar says, from most to least.
constexpr std::array sayings = {Saying{named, named, 200},       Saying{named, nameless, 200},
                                Saying{named, nameless, 150},    Saying{named, nameless, 100},
                                Saying{nameless, nameless, 200}, Saying{nameless, nameless, 100},
                                Saying{nameless, nameless, 40}};

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
    m_journeys = new JourneyBar(document, m_commands, pages, this);
    addWidget(m_journeys);
    addWidget(makeSpace(this));
    m_search = makeButton(*m_commands.action(Command::commandPalette), this);
    addWidget(m_search);
    m_named = {m_search};
    for (const Command command : {Command::addCard, Command::addPhaseAfter, Command::addLaneBelow,
                                  Command::exportFile, Command::print}) {
        QAction* action = m_commands.action(command);
        addAction(action);
        auto* button = static_cast<QToolButton*>(widgetForAction(action));
        nameAfter(*button, *action);
        m_named.push_back(button);
    }
}

QStringList MainToolBar::words() const {
    QStringList words = m_journeys->words();
    for (const QToolButton* button : m_named) {
        if (!button->isHidden()) {
            words.append(button->text());
        }
    }
    return words;
}

/// Fitting asks for a new layout, and that to be fitted: once for the same words in the same width.
void MainToolBar::fit() {
    const QStringList now = words() << QString::number(width());
    if (now == m_fitted) {
        return;
    }
    m_fitted = now;
    for (const Saying& saying : sayings) {
        setToolButtonStyle(saying.names);
        m_search->setToolButtonStyle(saying.nameOfSearch);
        m_journeys->setLongestTitle(saying.longestTitle);
        layout()->invalidate();
        if (sizeHint().width() <= width()) {
            break;
        }
    }
}

bool MainToolBar::event(QEvent* event) {
    const bool mayChangeRoom =
        event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (mayChangeRoom && m_search != nullptr) {
        fit();
    }
    return QToolBar::event(event);
}

} // namespace cjm::ui
