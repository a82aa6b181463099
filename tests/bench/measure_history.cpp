#include "measure_history.h"

#include "frames.h"
#include "memory.h"
#include "press.h"

#include <cjm/edit/history.h>

namespace cjm::bench {

namespace {

constexpr int restMs = 5000;

/// Each somewhere else: from the left to the right, then one lane down.
void walkOn(std::size_t step) {
    constexpr std::size_t stepsInLane = 150;
    if (step % stepsInLane == 0) {
        press(Qt::Key_Home, Qt::ControlModifier);
        for (std::size_t lane = 0; lane < step / stepsInLane; ++lane) {
            press(Qt::Key_PageDown);
        }
    }
    press(Qt::Key_Right);
    press(Qt::Key_Down);
}

void edit(std::size_t step) {
    switch (step % 5) {
    case 0:
        press(Qt::Key_Right, Qt::AltModifier);
        break;
    case 1:
        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Wacht nog even"));
        press(Qt::Key_Return);
        break;
    case 2:
        press(Qt::Key_D, Qt::ControlModifier);
        break;
    case 3:
        press(Qt::Key_Delete);
        break;
    default:
        press(Qt::Key_Insert);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Vraagt de weg"));
        press(Qt::Key_Return);
        break;
    }
}

} // namespace

void measureHistory(ui::Canvas& canvas, const ui::Saving& saving) {
    Frames frames(*canvas.viewport());
    Times times;
    const double before = proportionalMemory();
    canvas.setFocus();
    for (std::size_t step = 0; step < edit::History::mostDocuments; ++step) {
        walkOn(step);
        frames.measure(times, [&] { edit(step); });
    }
    times.print("edit: of all kinds, with their typing");
    const double after = proportionalMemory();
    QTest::qWait(restMs);
    const double atRest = proportionalMemory();
    press(Qt::Key_S, Qt::ControlModifier);
    while (saving.isSaving()) {
        QCoreApplication::processEvents();
    }
    std::printf("memory before these edits %.0f MB, with %zu to undo %.0f MB, after %d s of rest "
                "%.0f MB, once saved %.0f MB\n",
                before, edit::History::mostDocuments - 1, after, restMs / 1000, atRest,
                proportionalMemory());
}

} // namespace cjm::bench
