#include "after_first_frame.h"

#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <utility>

namespace cjm::ui {

namespace {

/// Waits for a widget to be painted, and goes.
class FirstFrame : public QObject {
public:
    FirstFrame(QWidget& awaited, QObject& owner, std::function<void()> rest)
        : QObject(&awaited)
        , m_owner(&owner)
        , m_rest(std::move(rest)) {
        awaited.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* awaited, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            awaited->removeEventFilter(this);
            if (m_owner) {
                // From the event loop, when all of the frame is on its way to the screen.
                QTimer::singleShot(0, m_owner, std::move(m_rest));
            }
            deleteLater();
        }
        return false;
    }

private:
    QPointer<QObject> m_owner;
    std::function<void()> m_rest;
};

} // namespace

void afterFirstFrame(QWidget& awaited, QObject& owner, std::function<void()> rest) {
    if (awaited.isVisible()) {
        rest();
    } else {
        new FirstFrame(awaited, owner, std::move(rest));
    }
}

} // namespace cjm::ui
