#include "measure_saving.h"

#include "timing.h"

#include <QApplication>
#include <QTest>
#include <cstdio>
#include <cstdlib>

namespace cjm::bench {

void measureSaving(ui::Canvas& canvas, const ui::Saving& saving, int repetitions) {
    canvas.setFocus();
    Times begins;
    Times stops;
    Times wholes;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        const Qt::Key key = repetition % 2 == 0 ? Qt::Key_Right : Qt::Key_Left;
        QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier); // something to save
        QCoreApplication::processEvents();
        wholes.measure([&] {
            begins.measure(
                [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier); });
            while (saving.isSaving()) {
                stops.measure([] { QCoreApplication::processEvents(); });
            }
            stops.measure([] { QCoreApplication::processEvents(); });
        });
        if (saving.hasFailed()) {
            std::fprintf(stderr, "a save failed\n");
            std::exit(1);
        }
    }
    begins.print("save: until the key is done with");
    stops.print("save: what the window does meanwhile");
    wholes.print("save: until it is on the disk");
}

} // namespace cjm::bench
