// What a press of the mouse on the canvas took hold of, until it is released.
#pragma once

#include <cjm/layout/edges.h>
#include <cjm/layout/hit_test.h>
#include <cjm/session/selection.h>

#include <QPointF>
#include <Qt>
#include <functional>
#include <optional>

namespace cjm::ui {

struct CanvasPress {
    QPointF place;
    layout::Hit hit;
    std::optional<layout::Edge> edge;
    Qt::KeyboardModifiers modifiers;
    session::Selection before;
    std::function<void()> onRelease = {}; ///< If it was a click and no drag.

    /// True on the edge of a column or of the lane names.
    [[nodiscard]] bool isOnWidth() const { return edge && edge->kind != layout::EdgeKind::card; }
};

} // namespace cjm::ui
