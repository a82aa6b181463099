// Keys, as a person presses them.
#pragma once

#include <QApplication>
#include <QTest>

namespace cjm::bench {

/// In the widget that has the keyboard.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace cjm::bench
