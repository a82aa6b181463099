// The commands that make links on the map of a window.
#pragma once

#include "commands.h"
#include "map_page.h"
#include "open_document.h"

#include <QObject>

namespace cjm::ui {

class LinkActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as the page lives, whose child this is.
    LinkActions(Commands& commands, OpenDocument& document, MapPage& page);

private:
    void refresh();
    void sayWhatToDo();

    Commands& m_commands;
    MapPage& m_page;
};

} // namespace cjm::ui
