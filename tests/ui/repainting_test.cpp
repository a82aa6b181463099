// After an edit only what it changed is painted: the window must look as if all was painted anew.

#include "window_rig.h"

#include <QApplication>
#include <QScreen>
#include <cstdlib>

using namespace cjm;
using test::WindowRig;

namespace {

/// What is on the screen, without anything being painted for it.
QImage seen(WindowRig& rig) {
    QCoreApplication::processEvents();
    QWidget& viewport = *rig.canvas().viewport();
    const QRect place(viewport.mapTo(&rig.window(), QPoint()), viewport.size());
    return rig.window().screen()->grabWindow(rig.window().winId()).copy(place).toImage();
}

/// A gradient is rounded in another way where it is scrolled and not painted.
bool looksLike(QRgb left, QRgb right) {
    constexpr int unseen = 2;
    return std::abs(qRed(left) - qRed(right)) <= unseen &&
           std::abs(qGreen(left) - qGreen(right)) <= unseen &&
           std::abs(qBlue(left) - qBlue(right)) <= unseen;
}

/// Around all pixels that look different.
QRect differenceOf(const QImage& left, const QImage& right) {
    QRect around;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            if (!looksLike(left.pixel(x, y), right.pixel(x, y))) {
                around |= QRect(x, y, 1, 1);
            }
        }
    }
    return around;
}

/// The window must be as one that paints everything.
void comparePainted(WindowRig& rig) {
    const QImage after = seen(rig);
    rig.canvas().viewport()->update();
    const QImage anew = seen(rig);
    REQUIRE(!anew.isNull());
    const QRect wrong = differenceOf(after, anew);
    CAPTURE(wrong.x(), wrong.y(), wrong.width(), wrong.height());
    CHECK(wrong.isEmpty());
}

/// Presses keys one after another, and compares after each.
void pressAndCompare(WindowRig& rig, const std::vector<const char*>& keys) {
    for (const char* key : keys) {
        CAPTURE(key);
        WindowRig::press(key);
        comparePainted(rig);
    }
}

/// Turns the wheel over the map, and compares after each turn.
void turnAndCompare(WindowRig& rig, const std::vector<int>& angles) {
    for (const int angle : angles) {
        CAPTURE(angle);
        rig.turnWheel(rig.canvas().viewport()->rect().center(), angle);
        comparePainted(rig);
    }
}

} // namespace

TEST_CASE("Canvas: after each edit the window looks as if all of it was painted",
          "[ui][window][canvas]") {
    const int flashing = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0); // a cursor that blinks would make a difference
    {
        WindowRig rig;
        rig.click("template-hair-salon-7");
        WindowRig::press("Ctrl+Home");
        pressAndCompare(rig, {"Right", "Down", "Right", "Alt+Right", "Alt+Down", "Ctrl+Z"});
        pressAndCompare(rig, {"F2", "a", "b", "Shift+Return", "c", "Shift+Return", "d", "Return"});
        pressAndCompare(rig, {"F2", "Escape", "F2", "x", "Escape", "Insert", "y", "Return"});
        pressAndCompare(rig, {"Ctrl+D", "Delete", "Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Escape", "Down"});
        pressAndCompare(rig,
                        {"PgDown", "2", "Ctrl+Up", "Ctrl+Down", "Delete", "Left", "z", "Return"});
        pressAndCompare(rig, {"Ctrl+A", "Escape", "Ctrl+-", "Alt+Left", "Ctrl+Z", "Ctrl+0"});
        pressAndCompare(rig, {"Ctrl+=", "Ctrl+=", "Ctrl+End", "Ctrl+-", "Ctrl+Home", "Ctrl+0"});
        pressAndCompare(rig, {"Ctrl+=", "Ctrl+="});
        turnAndCompare(rig, {-30, -30, -60, -120, -120, -240, -360, 90, 360, 480});
        turnAndCompare(rig, {-30, -30, -30});
        pressAndCompare(rig, {"Ctrl+A", "Delete", "Ctrl+Z", "Ctrl+-"});
        turnAndCompare(rig, {-720, 30, 30});
        pressAndCompare(rig, {"Ctrl+A", "Delete", "Ctrl+Z"});
    }
    QApplication::setCursorFlashTime(flashing);
}
