// The program without a window: salonreis new, convert, print and check.
#pragma once

#include <QStringList>
#include <ostream>

namespace cjm::cli {

/// Where a command writes to; UTF-8.
struct Console {
    std::ostream& out;
    std::ostream& error;
};

/// Runs a command and gives the program's exit status, as docs/command-line.md says. Wants a
/// QGuiApplication, but no display. `arguments` are those after the program's name.
[[nodiscard]] int run(QStringList arguments, const Console& console);

} // namespace cjm::cli
