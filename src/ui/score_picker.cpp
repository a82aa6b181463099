#include "score_picker.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionFocusRect>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int mostPoints = 5;
constexpr int dotSize = 14;
constexpr int dotDistance = 24;
constexpr int frame = 4;

} // namespace

ScorePicker::ScorePicker(QWidget* parent)
    : QSlider(Qt::Horizontal, parent) {
    setRange(0, mostPoints);
    setPageStep(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Of what the slider does by itself only its keys are left.
    connect(this, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT picked(value == 0 ? std::nullopt : std::optional(value)); });
}

void ScorePicker::setScore(std::optional<int> score) {
    const QSignalBlocker blocker(this);
    setValue(score.value_or(0));
}

QSize ScorePicker::sizeHint() const {
    return {mostPoints * dotDistance - (dotDistance - dotSize) + 2 * frame, dotSize + 2 * frame};
}

QSize ScorePicker::minimumSizeHint() const {
    return sizeHint();
}

QRectF ScorePicker::dot(int score) const {
    const int column = layoutDirection() == Qt::RightToLeft ? mostPoints - score : score - 1;
    return QRectF(frame + column * dotDistance, (height() - dotSize) / 2.0, dotSize, dotSize);
}

void ScorePicker::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    for (int score = 1; score <= mostPoints; ++score) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(score <= value() ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot(score).adjusted(1, 1, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), frame, frame);
    }
}

void ScorePicker::pick(int score) {
    setValue(score == value() ? 0 : score);
}

void ScorePicker::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const double reach = (dotDistance - dotSize) / 2.0;
    for (int score = 1; score <= mostPoints; ++score) {
        if (dot(score).adjusted(-reach, -frame, reach, frame).contains(event->position())) {
            pick(score);
            return;
        }
    }
}

void ScorePicker::mouseMoveEvent(QMouseEvent* event) {
    event->accept();
}

void ScorePicker::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
}

void ScorePicker::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_0 + mostPoints) {
        setValue(key - Qt::Key_0);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        setValue(0);
    } else {
        QSlider::keyPressEvent(event);
    }
}

void ScorePicker::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace cjm::ui
