#include "field.h"

#include <QApplication>
#include <QEvent>

namespace cjm::ui {

Field::Field(QWidget& widget, OpenDocument& document)
    : m_widget(widget)
    , m_document(document) {
    widget.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focused) { followFocus(focused); });
}

void Field::enter() {
    m_isEntered = true;
}

void Field::leave() {
    m_isEntered = false;
    m_document.session().endMerging();
}

void Field::enterIfFocused() {
    followFocus(QApplication::focusWidget());
}

void Field::followFocus(const QWidget* focused) {
    const bool isHere =
        focused != nullptr && (focused == &m_widget || m_widget.isAncestorOf(focused));
    if (isHere && !m_isEntered) {
        enter();
    } else if (!isHere && m_isEntered) {
        leave();
    }
}

bool Field::apply(const FieldStep& step, base::Result<model::Document> next) {
    const bool done = m_document.apply(step.step, std::move(next), step.mergeKey);
    if (!m_isEntered) {
        m_document.session().endMerging();
    }
    return done;
}

bool Field::eventFilter(QObject* watched, QEvent* event) {
    // The wheel scrolls the panel; over a field that nobody is in it would change it unseen.
    if (watched == &m_widget && event->type() == QEvent::Wheel && !m_isEntered) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cjm::ui
