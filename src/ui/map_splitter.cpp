#include "map_splitter.h"

#include "appearance.h"

#include <QKeyEvent>
#include <QPainter>

namespace cjm::ui {

namespace {

constexpr int widthOfHandle = 7;
constexpr int handleStep = 24; ///< For a key, in pixels.

/// What an arrow key moves the handle by, along its way; 0 for other keys.
int stepOf(int key, Qt::Orientation orientation) {
    const bool isAcross = orientation == Qt::Horizontal;
    if (key == (isAcross ? Qt::Key_Left : Qt::Key_Up)) {
        return -handleStep;
    }
    return key == (isAcross ? Qt::Key_Right : Qt::Key_Down) ? handleStep : 0;
}

} // namespace

MapSplitter::MapSplitter(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent) {
    setChildrenCollapsible(false);
    setHandleWidth(widthOfHandle);
}

QSplitterHandle* MapSplitter::createHandle() {
    return new MapSplitterHandle(this);
}

/// A journey goes across: maps beside each other need a window that is wide.
void MapSplitter::resizeEvent(QResizeEvent* event) {
    const Qt::Orientation wanted = width() >= height() ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation()) {
        setOrientation(wanted);
    }
    QSplitter::resizeEvent(event);
}

MapSplitterHandle::MapSplitterHandle(QSplitter* splitter)
    : QSplitterHandle(splitter->orientation(), splitter) {
    setFocusPolicy(Qt::TabFocus);
    retranslate();
}

void MapSplitterHandle::retranslate() {
    setAccessibleName(tr("Border between the two maps"));
}

void MapSplitterHandle::keyPressEvent(QKeyEvent* event) {
    if (const int step = stepOf(event->key(), orientation()); step != 0) {
        moveSplitter((orientation() == Qt::Horizontal ? x() : y()) + step);
    } else {
        QSplitterHandle::keyPressEvent(event);
    }
}

void MapSplitterHandle::paintEvent(QPaintEvent*) {
    const paint::Theme& theme = currentTheme();
    QPainter painter(this);
    painter.fillRect(rect(), hasFocus() ? theme.window.focus : theme.window.panel);
    if (!hasFocus()) {
        const QRect line = orientation() == Qt::Horizontal ? QRect(width() / 2, 0, 1, height())
                                                           : QRect(0, height() / 2, width(), 1);
        painter.fillRect(line, theme.window.line);
    }
}

void MapSplitterHandle::focusInEvent(QFocusEvent* event) {
    QSplitterHandle::focusInEvent(event);
    update();
}

void MapSplitterHandle::focusOutEvent(QFocusEvent* event) {
    QSplitterHandle::focusOutEvent(event);
    update();
}

void MapSplitterHandle::changeEvent(QEvent* event) {
    QSplitterHandle::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cjm::ui
