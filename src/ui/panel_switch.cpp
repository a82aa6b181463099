#include "panel_switch.h"

#include <QTabBar>
#include <QTimer>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int roomyWindow = 1200; ///< In pixels: from here on a panel gets a little more.
constexpr int roomyPanel = 330;

} // namespace

PanelSwitch::PanelSwitch(Commands& commands, Command command, MapPage& page, Place place,
                         std::function<PanelDock*()> make)
    : QObject(&page)
    , m_action(*commands.action(command))
    , m_page(page)
    , m_place(place)
    , m_make(std::move(make)) {
    commands.on(command, this, &PanelSwitch::follow);
}

PanelSwitch::~PanelSwitch() {
    delete m_dock;
}

bool PanelSwitch::isOpen() const {
    return m_dock != nullptr && !m_dock->isHidden();
}

/// Not behind the tab of another one.
bool PanelSwitch::isInFront() const {
    return isOpen() && !m_dock->visibleRegion().isEmpty();
}

void PanelSwitch::follow(bool isWanted) {
    // Whoever wants to hide a panel that is behind another one wants to see it.
    if (isWanted || !isInFront()) {
        open();
        Q_EMIT opened();
    } else {
        close();
    }
}

void PanelSwitch::open() {
    if (m_dock == nullptr) {
        m_dock = m_make();
        m_place.window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
        m_place.window.setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
        m_place.window.tabifyDockWidget(&m_place.neighbour, m_dock);
        connect(m_dock, &PanelDock::closeWanted, this, &PanelSwitch::close);
        connect(m_dock, &QDockWidget::visibilityChanged, this, &PanelSwitch::seenChanged);
        connect(m_dock, &QDockWidget::windowTitleChanged, this, &PanelSwitch::nameTabs);
    }
    if (!isOpen()) {
        m_dock->show();
        if (m_place.window.width() >= roomyWindow && m_dock->width() < roomyPanel) {
            m_place.window.resizeDocks({m_dock}, {roomyPanel}, Qt::Horizontal);
        }
    }
    m_dock->raise();
    m_action.setChecked(true);
    // The tabs come with the next layout.
    QTimer::singleShot(0, this, &PanelSwitch::nameTabs);
}

void PanelSwitch::close() {
    m_dock->hide();
    m_action.setChecked(false);
    m_page.focusShown();
}

void PanelSwitch::nameTabs() {
    for (QTabBar* tabs :
         m_place.window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setObjectName(QStringLiteral("panelTabs"));
        tabs->setAccessibleName(tr("Panels"));
        tabs->setElideMode(Qt::ElideRight);
        tabs->setDrawBase(false);
    }
}

} // namespace cjm::ui
