#include "panel_switch.h"

#include <QTabBar>
#include <QTimer>
#include <algorithm>
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
        const int widthBefore = m_place.neighbour.width();
        m_dock->show();
        if (m_place.window.width() >= roomyWindow && m_dock->width() < roomyPanel) {
            m_place.window.resizeDocks({m_dock}, {roomyPanel}, Qt::Horizontal);
            m_widthBefore = widthBefore;
        }
    }
    m_dock->raise();
    m_action.setChecked(true);
    // The tabs come with the next layout.
    QTimer::singleShot(0, this, &PanelSwitch::nameTabs);
}

/// Its neighbour is as wide as it was before, where no other panel stays.
void PanelSwitch::giveRoomBack() {
    const std::optional<int> width = std::exchange(m_widthBefore, std::nullopt);
    const auto panels = m_place.window.tabifiedDockWidgets(&m_place.neighbour);
    const bool isAlone = std::none_of(panels.begin(), panels.end(),
                                      [](const QDockWidget* panel) { return panel->isVisible(); });
    if (width && isAlone) {
        m_place.window.resizeDocks({&m_place.neighbour}, {*width}, Qt::Horizontal);
    }
}

void PanelSwitch::close() {
    const bool isAsItWasMade = m_dock->width() == roomyPanel;
    m_dock->hide();
    if (isAsItWasMade) {
        giveRoomBack();
    }
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
