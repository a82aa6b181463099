// Times of steps on a widget, until all that they ask for is painted.
#pragma once

#include "timing.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace cjm::bench {

/// Counts the paintings of a widget.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }

    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

class Frames {
public:
    explicit Frames(QWidget& painted)
        : m_paints(painted) {}

    /// Ends the program where the step painted nothing, as then it did not do what it should.
    template <class Step>
    void measure(Times& times, Step&& step) {
        QCoreApplication::processEvents();
        const int before = m_paints.count();
        times.measure([&] {
            std::forward<Step>(step)();
            QCoreApplication::processEvents();
        });
        if (m_paints.count() == before) {
            std::fprintf(stderr, "a step painted nothing\n");
            std::exit(1);
        }
    }

private:
    PaintCount m_paints;
};

} // namespace cjm::bench
