// A poster on a printer's own paper.
#pragma once

#include <cjm/paint/poster.h>

#include <QPrinter>
#include <QString>

namespace cjm::ui {

/// A landscape sheet measured in millimetres, with margins no wider than the printer needs, and the
/// document's name. Where there is no printer, the poster goes to `file`.
void prepare(QPrinter& printer, const QString& title, const QString& file);

/// Draws the poster on one sheet, within what the printer can print of it, as large as that allows.
/// @return false where the printer did not take it
[[nodiscard]] bool printPoster(QPrinter& printer, const paint::Poster& poster);

} // namespace cjm::ui
