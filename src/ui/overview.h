// The whole map in the corner of its canvas, with a frame around what is seen of it.
//
// The frame is dragged, a click brings it elsewhere, and the arrows move it. The picture is made
// anew when nothing has changed for a moment, so that no edit waits for it.
#pragma once

#include "canvas.h"

#include <QBasicTimer>
#include <QFrame>
#include <QImage>

namespace cjm::ui {

class Overview : public QFrame {
    Q_OBJECT

public:
    /// Lies over the canvas, at the lower end of the lines. Hidden at first.
    explicit Overview(Canvas& canvas);

Q_SIGNALS:
    /// The keyboard belongs to the map again.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void makePicture();
    void place();

    /// How many pixels a layout unit is here.
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF frame() const;
    void moveTo(QPointF place);
    void moveBy(double across, double down);
    void retranslate();

    Canvas& m_canvas;
    QImage m_picture;
    QBasicTimer m_timer;
    QPointF m_grip; ///< From the middle of the frame to where it is held.
};

} // namespace cjm::ui
