#include "elided_label.h"

#include <QEvent>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int leastLettersShown = 4;

} // namespace

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent)
    : PlainLabel(parent)
    , m_mode(mode) {}

void ElidedLabel::setWholeText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + widthAroundText(),
            PlainLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const int least = leastLettersShown * fontMetrics().averageCharWidth() + widthAroundText();
    return {std::min(least, sizeHint().width()), PlainLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    PlainLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_around = 0;
        elide();
    }
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(m_text, m_mode, contentsRect().width() - 2);
    if (shown != text()) {
        setText(shown);
        setPlainTip(*this, shown == m_text ? QString() : m_text);
    }
}

/// Letters reach a little beyond their advance, each text differently. The most that was seen is
/// kept: a label that asked for another width with each text it shows would be laid out for ever.
int ElidedLabel::widthAroundText() const {
    const int around = PlainLabel::sizeHint().width() - fontMetrics().horizontalAdvance(text()) + 3;
    m_around = std::max(m_around, around);
    return m_around;
}

} // namespace cjm::ui
