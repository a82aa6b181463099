// Which keys walk over a map.
#pragma once

#include "walk.h"

#include <QKeyEvent>
#include <optional>

namespace cjm::ui {

/// Those that say something, without the one of the number pad.
[[nodiscard]] inline Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event) {
    return event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
}

/// Of an arrow key; nothing for any other.
[[nodiscard]] inline std::optional<Direction> directionOf(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Left:
        return Direction::left;
    case Qt::Key_Right:
        return Direction::right;
    case Qt::Key_Up:
        return Direction::up;
    case Qt::Key_Down:
        return Direction::down;
    default:
        return std::nullopt;
    }
}

} // namespace cjm::ui
