// Five dots for a score from 1 to 5, or none yet.
//
// Arrows, Home, End and the digits set it from the keyboard; 0, Delete and pressing the last dot
// that is filled take it back. To a screen reader it is a slider from 0 to 5.
#pragma once

#include <QSlider>
#include <optional>

namespace cjm::ui {

class ScorePicker : public QSlider {
    Q_OBJECT

public:
    explicit ScorePicker(QWidget* parent = nullptr);

    /// Shows a score from 1 to 5, or that there is none; `picked` is not told.
    void setScore(std::optional<int> score);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person has chosen a score or taken it back.
    void picked(std::optional<int> score);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRectF dot(int score) const;
    void pick(int score);
};

} // namespace cjm::ui
