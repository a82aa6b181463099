// A command that shows a panel beside the map and hides it again.
//
// The panel is made when it is wanted first, and goes with the switch.
#pragma once

#include "commands.h"
#include "map_page.h"
#include "panel_dock.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <optional>

namespace cjm::ui {

class PanelSwitch : public QObject {
    Q_OBJECT

public:
    /// Where a panel goes: into this window, behind this dock.
    struct Place {
        QMainWindow& window;
        QDockWidget& neighbour;
    };

    /// Everything outlives the switch; the page owns it.
    PanelSwitch(Commands& commands, Command command, MapPage& page, Place place,
                std::function<PanelDock*()> make);
    ~PanelSwitch() override;

    /// Shows the panel in front of its neighbours.
    void open();

Q_SIGNALS:
    /// A person has opened the panel, and expects the keyboard in it.
    void opened();

    /// It is seen now or is not any more.
    void seenChanged();

private:
    void follow(bool isWanted);
    void close();
    void giveRoomBack();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isInFront() const;
    void nameTabs();

    QAction& m_action;
    MapPage& m_page;
    Place m_place;
    std::function<PanelDock*()> m_make;
    QPointer<PanelDock> m_dock;
    std::optional<int> m_widthBefore; ///< Of its neighbour, where the panel has made it wider.
};

} // namespace cjm::ui
