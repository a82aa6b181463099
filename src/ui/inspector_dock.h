// The place of the inspector at the right of a window.
#pragma once

#include "commands.h"
#include "open_document.h"

#include <QDockWidget>

namespace cjm::ui {

class InspectorDock : public QDockWidget {
    Q_OBJECT

public:
    /// Empty and hidden until there is a document.
    explicit InspectorDock(QWidget* parent);

    /// Gets the inspector of a document. As this has the most fields of a window, they come when
    /// the map has been painted; the ground and the size of the panel are there before.
    /// @param document and commands outlive this
    void fillFor(OpenDocument& document, const Commands& commands, QWidget& map);
};

/// What Tab would come to first in a dock; null where nothing in it is seen.
[[nodiscard]] QWidget* firstFieldIn(const QDockWidget& dock);

} // namespace cjm::ui
