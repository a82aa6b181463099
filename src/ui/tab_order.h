// Where Tab leads in a window whose parts come and go: from one part to the next as they are seen.
//
// Qt's own order is the one in which widgets were made, and what is made late comes last in it,
// wherever it stands.
#pragma once

#include <QList>
#include <QWidget>

namespace cjm::ui {

enum class TabWay { forwards, backwards };

/// The widget after the one that has the keyboard, or before it; round at the end. Within a part
/// it is Qt's order.
/// @param parts of the window, in order; what is in none of them is left out
/// @return nothing where no widget takes Tab
[[nodiscard]] QWidget* nextTabStop(QWidget& window, const QList<QWidget*>& parts, TabWay way);

} // namespace cjm::ui
