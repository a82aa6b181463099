#include "page_commands.h"

#include <array>

namespace cjm::ui {

namespace {

/// From one command to another, in the order of the enumeration, and for which pages they are.
struct CommandRange {
    Command first;
    Command last;
    bool isForLooking;
};

/// About what is selected on a map, finding in it, looking at it, and adding to it.
constexpr std::array aboutMaps = {CommandRange{Command::cut, Command::markSignatureMoment, false},
                                  CommandRange{Command::zoomIn, Command::showLegend, true},
                                  CommandRange{Command::hideLane, Command::expandLane, false},
                                  CommandRange{Command::showTable, Command::showTable, true},
                                  CommandRange{Command::showOverview, Command::showOverview, false},
                                  CommandRange{Command::addCard, Command::addLostLink, false}};

} // namespace

void showCommandsOf(PageUse use, const Commands& commands) {
    for (const CommandRange& range : aboutMaps) {
        const bool isUsable =
            use == PageUse::edits || (use == PageUse::looks && range.isForLooking);
        const auto last = static_cast<std::size_t>(range.last);
        for (auto index = static_cast<std::size_t>(range.first); index <= last; ++index) {
            commands.action(static_cast<Command>(index))->setVisible(isUsable);
        }
    }
}

} // namespace cjm::ui
