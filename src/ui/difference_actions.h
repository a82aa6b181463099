// What the commands do that are about the differences between a journey and its ideal one, and
// about improvements.
#pragma once

#include "commands.h"
#include "differences_panel.h"
#include "improvements_panel.h"
#include "map_page.h"
#include "panel_switch.h"

#include <cjm/compare/carry.h>

#include <QObject>
#include <QPointer>
#include <vector>

namespace cjm::ui {

class DifferenceActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives, which is as long as the page.
    DifferenceActions(Commands& commands, OpenDocument& document, MapPage& page,
                      const PanelSwitch::Place& place);

    /// Says again what the commands would do.
    void refresh();

private:
    [[nodiscard]] PanelDock* makeDifferences();
    [[nodiscard]] PanelDock* makeImprovements();
    void connectCommands();
    void openMenu(const QPoint& globalPlace);
    [[nodiscard]] bool isListSeen() const;
    void show(const compare::Difference& difference);
    void carry(compare::Direction direction);
    void tellCarried(compare::Direction direction, std::size_t chosen, std::size_t along);
    void improve(const std::vector<compare::Difference>& differences);
    void showImprovement(model::ImprovementId improvement);
    void pairJourneys();
    void offerUndo(const QString& sentence);

    Commands& m_commands;
    OpenDocument& m_document;
    MapPage& m_page;
    QPointer<DifferencesPanel> m_differences; ///< Once it was wanted.
    QPointer<ImprovementsPanel> m_improvements;
    PanelSwitch* m_differencesSwitch;
    PanelSwitch* m_improvementsSwitch;
};

} // namespace cjm::ui
