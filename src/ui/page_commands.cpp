#include "page_commands.h"

#include <array>

namespace cjm::ui {

namespace {

/// From one command to another, in the order of the enumeration.
struct CommandRange {
    Command first;
    Command last;
};

/// About what is selected on a map, finding in it, looking at it, and adding to it.
constexpr std::array aboutMaps = {CommandRange{Command::cut, Command::showOverview},
                                  CommandRange{Command::addCard, Command::addLostLink}};

} // namespace

void showCommandsOf(Page page, const Commands& commands) {
    for (const CommandRange& range : aboutMaps) {
        const auto last = static_cast<std::size_t>(range.last);
        for (auto index = static_cast<std::size_t>(range.first); index <= last; ++index) {
            commands.action(static_cast<Command>(index))->setVisible(page != Page::goal);
        }
    }
}

} // namespace cjm::ui
