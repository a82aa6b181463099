// What the commands about the selection do on a map: choosing more of it, moving it, copying it,
// making it wider, saying how it feels; and which of them can do something now.
#pragma once

#include "commands.h"
#include "map_page.h"
#include "open_document.h"
#include "widths.h"

#include <QObject>

namespace cjm::ui {

class SelectionActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives, which is as long as the page.
    SelectionActions(Commands& commands, OpenDocument& document, MapPage& page);

private:
    using Choose = session::Selection (*)(const model::JourneyGrid&, session::Selection);

    void connectChoosing();
    void connectMoving();
    void connectLanes();

    void choose(Choose all);
    void move(Direction direction);
    void duplicate();
    void resize(Wider wider);
    void resetWidth();
    void changeFeeling(int by);
    [[nodiscard]] std::vector<model::LaneId> lanes() const;

    void refresh();
    void refreshWidths();
    void refreshFeelings();
    void refreshLanes();
    void enable(Command command, bool enabled);

    [[nodiscard]] const model::JourneyGrid& grid() const { return m_canvas.map().grid(); }

    Commands& m_commands;
    OpenDocument& m_document;
    Canvas& m_canvas;
};

} // namespace cjm::ui
