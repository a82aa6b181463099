// The program without a window: salonreis new, convert, print and check; and whether it is to run
// so.
#pragma once

#include <cjm/model/content_language.h>

#include <QStringList>
#include <optional>
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

/// A call of the program that is for the window: no command, but files to open.
struct WindowCall {
    QStringList files;
    std::optional<model::ContentLanguage> language; ///< For this run.
};

/// Nothing where the arguments, without the program's name, are for `run`.
[[nodiscard]] std::optional<WindowCall> windowCall(QStringList arguments);

/// Says that there is no display for a window.
/// @return the exit status of the program
int refuseWindow(const WindowCall& call, const Console& console);

} // namespace cjm::cli
