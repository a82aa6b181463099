// What the commands of a window do on the map that it shows, and which of them can do something
// now.
#pragma once

#include "commands.h"
#include "map_page.h"
#include "open_document.h"

#include <QObject>

namespace cjm::ui {

class MapActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives.
    MapActions(Commands& commands, OpenDocument& document, MapPage& page);

    void addLane(model::LaneKind kind);

    /// Names and states, after anything has changed or the language was switched.
    void refresh();

private:
    enum class Side { before, after };

    void connectHistory();
    void connectEditing();
    void connectAdding();
    void connectView();
    void connectLegend();

    void moveThroughHistory(void (session::DocumentSession::*step)());
    [[nodiscard]] session::Selection removable() const;
    void removeSelection();
    void offerToUndoRemoval(const edit::Step& step);
    void addCard();
    void showOnMap();
    void addPhase(Side side);
    void editHeading();
    void addFreeLane(Side side);
    void hideLane();
    void showHiddenLanes();
    [[nodiscard]] std::size_t laneAfterFocus() const;

    void refreshHistory();
    void refreshEditing();
    void enable(Command command, bool enabled);

    /// Selects and shows what of these rows is on the map.
    void reveal(const model::Change& change);

    Commands& m_commands;
    OpenDocument& m_document;
    MapPage& m_page;
    Canvas& m_canvas;
};

} // namespace cjm::ui
