#include "page_commands.h"

#include <array>

namespace cjm::ui {

namespace {

/// From one command to another, in the order of the enumeration.
struct Stretch {
    Command first;
    Command last;
};

/// About what is selected on a map, finding in it, looking at it, and adding to it.
constexpr std::array aboutMaps = {Stretch{Command::cut, Command::showOverview},
                                  Stretch{Command::addCard, Command::addLostLink}};

} // namespace

void showCommandsOf(Page page, const Commands& commands) {
    for (const Stretch& stretch : aboutMaps) {
        const auto last = static_cast<std::size_t>(stretch.last);
        for (auto index = static_cast<std::size_t>(stretch.first); index <= last; ++index) {
            commands.action(static_cast<Command>(index))->setVisible(page != Page::goal);
        }
    }
}

} // namespace cjm::ui
