#include "palette_actions.h"

#include "map_places.h"

#include <QMenuBar>
#include <utility>
#include <vector>

namespace cjm::ui {

PaletteActions::PaletteActions(Commands& commands, Settings& settings, QMainWindow& window)
    : QObject(&window)
    , m_commands(commands)
    , m_settings(settings)
    , m_window(window) {
    commands.on(Command::commandPalette, this, &PaletteActions::open);
}

void PaletteActions::searchIn(OpenDocument& document, MapPage& page) {
    m_document = &document;
    m_page = &page;
}

void PaletteActions::open() {
    CommandPalette::Places places;
    if (m_page != nullptr) {
        m_page->acceptTyping();
        places = [this](const QString& typed) {
            return MapPlaces::with(typed, *m_document, *m_page);
        };
    }
    std::vector<PaletteEntry> commands = commandsIn(m_window.menuBar()->actions());
    const QString itself = m_commands.action(Command::commandPalette)->objectName();
    std::erase_if(commands, [&](const PaletteEntry& entry) { return entry.id == itself; });
    palette().open(std::move(commands), m_settings.recentCommands(), std::move(places));
}

CommandPalette& PaletteActions::palette() {
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(m_window, *m_commands.action(Command::commandPalette));
        connect(m_palette, &CommandPalette::used, this,
                [this](const QString& command) { m_settings.addRecentCommand(command); });
    }
    return *m_palette;
}

} // namespace cjm::ui
