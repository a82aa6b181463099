// The command that opens the command palette of a window.
#pragma once

#include "command_palette.h"
#include "commands.h"
#include "map_page.h"
#include "open_document.h"
#include "settings.h"

#include <QMainWindow>

namespace cjm::ui {

class PaletteActions : public QObject {
    Q_OBJECT

public:
    /// Connects the command as long as the window lives.
    PaletteActions(Commands& commands, Settings& settings, QMainWindow& window);

    /// From now on the places of this map are found too.
    void searchIn(OpenDocument& document, MapPage& page);

private:
    void open();

    /// Made when it is asked for first, as most windows do without it.
    [[nodiscard]] CommandPalette& palette();

    Commands& m_commands;
    Settings& m_settings;
    QMainWindow& m_window;
    OpenDocument* m_document = nullptr;
    MapPage* m_page = nullptr;
    CommandPalette* m_palette = nullptr;
};

} // namespace cjm::ui
