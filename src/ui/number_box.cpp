#include "number_box.h"

#include <QEvent>
#include <QLineEdit>

namespace cjm::ui {

NumberBox::NumberBox(QWidget* parent)
    : QSpinBox(parent) {
    lineEdit()->installEventFilter(this);
}

bool NumberBox::eventFilter(QObject* watched, QEvent* event) {
    const bool isUnknown = value() == minimum() && !specialValueText().isEmpty();
    if (event->type() == QEvent::MouseButtonRelease && isUnknown) {
        lineEdit()->selectAll(); // digits beside the word would be refused
    }
    return QSpinBox::eventFilter(watched, event);
}

} // namespace cjm::ui
