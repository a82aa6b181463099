#include "second_click.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace cjm::ui {

namespace {

/// A second click begins with the event for a double click, and with no press before it.
class SecondClick : public QObject {
public:
    explicit SecondClick(QObject* parent)
        : QObject(parent) {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (!watched->isWidgetType()) {
            return false;
        }
        const bool isSecond = event->type() == QEvent::MouseButtonDblClick;
        if (isSecond || event->type() == QEvent::MouseButtonPress) {
            qApp->removeEventFilter(this);
            deleteLater();
        }
        return isSecond;
    }
};

} // namespace

void takeSecondClick() {
    new SecondClick(qApp);
}

} // namespace cjm::ui
