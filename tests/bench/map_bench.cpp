// How long a window takes from a key or a turn of the wheel until the map is painted again, how
// long pastes take, and how much memory it all needs: on a map of 10,000 cards beside a bare widget
// that paints the same boxes and texts.
//
//     map_bench [PHASES LANES CARDS_IN_CELL [REPETITIONS]]

#include "bare_map.h"
#include "frames.h"
#include "freed_memory.h"
#include "large_map.h"
#include "measure_history.h"
#include "measure_pastes.h"
#include "measure_saving.h"
#include "measure_views.h"
#include "memory.h"

#include <cjm/files/file_operations.h>
#include <cjm/store/document_file.h>

#include <appearance.h>
#include <canvas.h>
#include <main_window.h>
#include <program.h>

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <cstdlib>
#include <string>

namespace cjm::bench {

namespace {

constexpr QSize windowSize(1500, 1000);

void turnWheel(QWidget& widget, QPoint angle, Qt::KeyboardModifiers modifiers) {
    const QPointF place = widget.rect().center();
    QWheelEvent event(place, widget.mapToGlobal(place), {}, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

void measureEdits(ui::Canvas& canvas, int repetitions) {
    Frames frames(*canvas.viewport());
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < 40; ++step) {
        press(Qt::Key_Right);
    }
    press(Qt::Key_Down);
    Times walks;
    Times moves;
    for (int step = 0; step < repetitions; ++step) {
        frames.measure(walks, [&] { press(step % 2 == 0 ? Qt::Key_Down : Qt::Key_Up); });
    }
    press(Qt::Key_Down);
    for (int step = 0; step < repetitions; ++step) {
        const Qt::Key key = step / 20 % 2 == 0 ? Qt::Key_Right : Qt::Key_Left;
        frames.measure(moves, [&] { press(key, Qt::AltModifier); });
    }
    walks.print("walk to the next card");
    moves.print("edit: move a card");

    Times letters;
    Times accepts;
    for (int step = 0; step < std::max(1, repetitions / 10); ++step) {
        press(Qt::Key_F2);
        for (int letter = 0; letter < 10; ++letter) {
            frames.measure(letters, [&] {
                QTest::keyClick(QApplication::focusWidget(), static_cast<char>('a' + letter));
            });
        }
        frames.measure(accepts, [&] { press(Qt::Key_Return); });
    }
    letters.print("edit: type a letter");
    accepts.print("edit: accept a text");
    Times undos;
    for (int step = 0; step < repetitions; ++step) {
        const Qt::Key key = step / 20 % 2 == 0 ? Qt::Key_Z : Qt::Key_Y;
        frames.measure(undos, [&] { press(key, Qt::ControlModifier); });
    }
    undos.print("edit: undo and redo");
}

void measureScrolling(QAbstractScrollArea& area, const char* name, int repetitions) {
    Frames frames(*area.viewport());
    Times times;
    for (int step = 0; step < repetitions; ++step) {
        QScrollBar& bar = *area.horizontalScrollBar();
        const bool isAtEnd = bar.value() == bar.maximum();
        if (isAtEnd) {
            bar.setValue(0);
        }
        frames.measure(times, [&] { turnWheel(*area.viewport(), {0, -120}, Qt::ShiftModifier); });
    }
    times.print(name);
}

void measureZooming(ui::Canvas& canvas, int repetitions) {
    Frames frames(*canvas.viewport());
    Times times;
    int direction = 1;
    for (int step = 0; step < repetitions; ++step) {
        if (canvas.zoom() >= ui::greatestZoom) {
            direction = -1;
        } else if (canvas.zoom() <= ui::leastZoom) {
            direction = 1;
        }
        frames.measure(times, [&] {
            turnWheel(*canvas.viewport(), {0, direction * 120}, Qt::ControlModifier);
        });
    }
    times.print("zoom a step, from 10 % to 400 %");
}

void measureBareMap(const ui::Canvas& canvas, int repetitions) {
    BareMap bare(canvas.map());
    bare.resize(canvas.size());
    bare.show();
    for (const double zoom : {1.0, 0.5, 0.25, 0.1}) {
        bare.setZoom(zoom);
        Frames frames(*bare.viewport());
        Times times;
        for (int step = 0; step < repetitions / 10; ++step) {
            frames.measure(times, [&] { bare.viewport()->update(); });
        }
        times.print(("bare widget: all anew at " + std::to_string(int(zoom * 100)) + " %").c_str());
    }
}

void measureRepaints(ui::Canvas& canvas, int repetitions) {
    Frames frames(*canvas.viewport());
    for (const double zoom : {1.0, 0.5, 0.25, 0.1}) {
        canvas.setZoom(zoom);
        Times times;
        for (int step = 0; step < repetitions / 10; ++step) {
            frames.measure(times, [&] { canvas.viewport()->update(); });
        }
        times.print(("map: all anew at " + std::to_string(int(zoom * 100)) + " %").c_str());
    }
    canvas.setZoom(1);
}

int run(const MapSize& size, int repetitions) {
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("large.cjm")).toStdString();
    files::FileOperations& operations = files::systemFileOperations();
    if (!store::saveFile(operations, path, largeMap(size), files::NothingThere{})) {
        std::fprintf(stderr, "the map could not be written\n");
        return 1;
    }
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Program program(operations, settings, model::ContentLanguage::nl);
    ui::MainWindow& window = program.newWindow();
    window.resize(windowSize);
    const double before = proportionalMemory();
    program.open(QString::fromStdString(path), window);
    window.activateWindow();
    QCoreApplication::processEvents();
    auto* canvas = window.findChild<ui::Canvas*>(QStringLiteral("canvas"));
    if (canvas == nullptr) {
        return 1;
    }
    canvas->setFocus();
    std::printf("%zu cards in %zu phases and %zu lanes\n", size.cards(), size.phases, size.lanes);
    std::printf("memory without a map %.0f MB, with it %.0f MB\n", before, proportionalMemory());
    Times::printHead();
    measureEdits(*canvas, repetitions);
    measureScrolling(*canvas, "scroll a step at 100 %", repetitions);
    canvas->setZoom(0.5);
    measureScrolling(*canvas, "scroll a step at 50 %", repetitions);
    canvas->setZoom(0.25);
    measureScrolling(*canvas, "scroll a step at 25 %", repetitions);
    measureZooming(*canvas, repetitions);
    measureRepaints(*canvas, repetitions);
    const auto& saving = *window.findChild<ui::Saving*>();
    measureSaving(*canvas, saving, std::max(1, repetitions / 10));
    measureHistory(*canvas, saving);
    measurePastes(*canvas);
    measureBareMap(*canvas, repetitions);
    measureViews(program, size, repetitions);
    return 0;
}

} // namespace

} // namespace cjm::bench

int main(int argc, char* argv[]) {
    const QTemporaryDir home;
    for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        qputenv(variable, home.path().toLocal8Bit());
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const cjm::ui::ThemeSwitch theme(application, cjm::ui::Appearance::light);
    cjm::ui::keepLittleFreedMemory();
    cjm::bench::MapSize size;
    int repetitions = 300;
    if (argc >= 4) {
        size = {std::stoul(argv[1]), std::stoul(argv[2]), std::stoul(argv[3])};
    }
    if (argc >= 5) {
        repetitions = std::stoi(argv[4]);
    }
    return cjm::bench::run(size, repetitions);
}
