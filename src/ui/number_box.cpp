#include "number_box.h"

#include <QFocusEvent>
#include <QLineEdit>

namespace cjm::ui {

NumberBox::NumberBox(QWidget* parent)
    : QSpinBox(parent) {
    lineEdit()->installEventFilter(this);
}

void NumberBox::focusInEvent(QFocusEvent* event) {
    QSpinBox::focusInEvent(event);
    m_isEntering = event->reason() == Qt::MouseFocusReason;
}

bool NumberBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const bool isUnknown = value() == minimum() && !specialValueText().isEmpty();
        if (m_isEntering || isUnknown) {
            lineEdit()->selectAll(); // digits beside a word would be refused
        }
        m_isEntering = false;
    }
    return QSpinBox::eventFilter(watched, event);
}

} // namespace cjm::ui
