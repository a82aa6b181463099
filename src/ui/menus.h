// The menu bar of a window, and the menu of the map.
#pragma once

#include "commands.h"
#include "pages.h"

#include <cjm/model/lane_row.h>
#include <cjm/session/selection.h>

#include <QMenu>
#include <QMenuBar>
#include <array>
#include <functional>
#include <vector>

namespace cjm::ui {

/// About whole journeys, in the order in which a menu lists them.
inline constexpr std::array journeyCommands = {
    Command::addJourney,    Command::duplicateJourney, Command::renameJourney,
    Command::moveJourneyUp, Command::moveJourneyDown,  Command::removeJourney,
};

class Menus : public QObject {
    Q_OBJECT

public:
    /// @param addLane what an entry of the list of lanes does
    Menus(QMenuBar& bar, const Commands& commands, std::function<void(model::LaneKind)> addLane);

    /// Filled in by who knows the files.
    [[nodiscard]] QMenu& recentFiles() { return *m_recent; }

    /// Only of use while a document is open.
    void setMapMenusEnabled(bool enabled);

    /// Without the menus that are of no use on such a page.
    void showMenusOf(PageUse use);

    /// For what of the map is selected, or has the focus.
    void openContextMenu(const QPoint& globalPlace, QWidget* parent,
                         const session::Selection& selection);

    void retranslate();

private:
    QMenu* addMenu(QMenuBar& bar, const char* objectName);
    void fillContextMenu(QMenu& menu);
    void fill(QMenu& menu, const std::vector<Command>& commands);
    void fillUsable(QMenu& menu, const std::vector<Command>& commands);
    void refillLanes();

    const Commands& m_commands;
    std::function<void(model::LaneKind)> m_addLane;
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_insert;
    QMenu* m_journey;
    QMenu* m_tools;
    QMenu* m_help;
    QMenu* m_recent;
    QMenu* m_lanes;
    QMenu* m_select;
    QMenu* m_certainty;
    QMenu* m_marks;
};

} // namespace cjm::ui
