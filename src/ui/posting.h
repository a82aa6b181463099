// Results of background threads, handed back to a widget or another object of the window's thread.
#pragma once

#include <cjm/base/post.h>

#include <QObject>

namespace cjm::ui {

/// What is posted is run by the event loop of the receiver's thread, and forgotten once the
/// receiver is gone.
[[nodiscard]] base::Post postTo(QObject& receiver);

} // namespace cjm::ui
