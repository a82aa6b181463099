#include "measure_views.h"

#include "frames.h"
#include "large_ideal.h"

#include <cjm/base/check.h>

#include <canvas.h>
#include <main_window.h>
#include <still_map.h>

#include <QScrollBar>
#include <QTest>
#include <algorithm>
#include <cstdio>

namespace cjm::bench {

namespace {

constexpr QSize comparedWindowSize(1500, 1000);

void scroll(ui::MapWidget& map, QWidget& painted, const char* name, int repetitions) {
    Frames frames(painted);
    Times times;
    QScrollBar& bar = *map.horizontalScrollBar();
    for (int step = 0; step < repetitions; ++step) {
        frames.measure(times, [&] {
            bar.setValue(bar.value() == bar.maximum() ? 0 : bar.value() + 3 * bar.singleStep());
        });
    }
    times.print(name);
}

} // namespace

void measureViews(ui::Program& program, const MapSize& size, int repetitions) {
    base::UuidGenerator ids(5);
    const model::Document map = largeMap(size);
    ui::MainWindow& window = program.newWindow();
    window.resize(comparedWindowSize);
    window.show(withIdeal(map, map.journeys.begin()->id, ids), std::nullopt, {});
    window.activateWindow();
    QCoreApplication::processEvents();
    auto& canvas = *window.findChild<ui::Canvas*>(QStringLiteral("canvas"));
    canvas.setFocus();
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
    const auto show = [&](Qt::Key key, const char* name) {
        Times times;
        times.measure([&] {
            QTest::keyClick(&window, key, Qt::ControlModifier);
            QCoreApplication::processEvents();
        });
        times.print(name);
    };
    show(Qt::Key_5, "show side by side");
    auto& still = *window.findChild<ui::StillMap*>(QStringLiteral("stillMap"));
    scroll(canvas, *still.viewport(), "side by side: scroll a step", repetitions);
    show(Qt::Key_6, "show over each other");
    scroll(still, *still.viewport(), "over each other: scroll a step", repetitions);
    show(Qt::Key_7, "show the ghost");
    scroll(still, *still.viewport(), "ghost: scroll a step", repetitions);
    Times undos;
    session::Selection cell = canvas.selection();
    cell.rows.clear();
    const auto& lanes = canvas.map().grid().lanes();
    const auto emotions = std::find_if(lanes.begin(), lanes.end(), [](const model::Lane* lane) {
        return lane->kind == model::LaneKind::emotions;
    });
    cell.focus->lane = (*emotions)->id;
    canvas.select(std::move(cell));
    CJM_CHECK(canvas.addFeeling(1));
    still.setFocus();
    for (int step = 0; step < std::max(1, repetitions / 20); ++step) {
        const Qt::Key key = step % 2 == 0 ? Qt::Key_Z : Qt::Key_Y;
        undos.measure([&] {
            QTest::keyClick(&window, key, Qt::ControlModifier);
            QCoreApplication::processEvents();
        });
    }
    undos.print("ghost: undo and redo");
}

} // namespace cjm::bench
