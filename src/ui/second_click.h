// What takes the second click of a double click where the first has put something else below the
// pointer: people double-click what opens with one click.
#pragma once

namespace cjm::ui {

/// From now on until a mouse button is pressed anew.
void takeSecondClick();

} // namespace cjm::ui
