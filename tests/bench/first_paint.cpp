// Ends the program that it is linked into as soon as the map is on the screen, so that whoever
// started it can time it. With CJM_IDLE_SECONDS it waits so long first, and writes how many
// milliseconds of the processor the program used in that time.

#include <unistd.h>

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <cstdio>
#include <ctime>

namespace {

double processorTime() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class FirstPaint : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* parent = object->parent();
        if (event->type() == QEvent::Paint && parent != nullptr &&
            parent->objectName() == QLatin1String("canvas")) {
            qApp->removeEventFilter(this);
            // Once what was painted has been handed over.
            QTimer::singleShot(0, this, [this] { end(); });
        }
        return false;
    }

private:
    void end() {
        const int seconds = qEnvironmentVariableIntValue("CJM_IDLE_SECONDS");
        if (seconds == 0) {
            _exit(0);
        }
        // What a program puts off until after the first frame is not idleness yet.
        QTimer::singleShot(2000, this, [seconds, this] {
            const double before = processorTime();
            QTimer::singleShot(seconds * 1000, this, [before] {
                std::printf("%.2f\n", processorTime() - before);
                std::fflush(stdout);
                _exit(0);
            });
        });
    }
};

void watch() {
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
