// What a window can do without in its first frame waits until that has been painted.
//
//     afterFirstFrame(*canvas.viewport(), inspector, [&inspector] { inspector.follow(); });
//
// For what takes its time and is looked at later than the map. It has to leave everything where it
// is: a window whose parts move when the rest of them arrives looks broken.
#pragma once

#include <QWidget>
#include <functional>

namespace cjm::ui {

/// Calls `rest` once this widget and the window around it have been painted, or now where they are
/// seen already. Not at all if the widget or the owner goes before that.
/// @param owner what `rest` is about
void afterFirstFrame(QWidget& awaited, QObject& owner, std::function<void()> rest);

} // namespace cjm::ui
