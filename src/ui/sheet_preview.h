// A small true picture of a poster on its sheet, as large as there is room for.
#pragma once

#include <cjm/paint/poster.h>

#include <QImage>
#include <QWidget>

namespace cjm::ui {

class SheetPreview : public QWidget {
    Q_OBJECT

public:
    SheetPreview(paint::Poster poster, const layout::Paper& paper, QWidget* parent = nullptr);

    void setPoster(paint::Poster poster);
    void setPaper(const layout::Paper& paper);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The sheet within the widget, in device independent pixels.
    [[nodiscard]] QRect sheet() const;
    [[nodiscard]] QImage drawn(const QSize& size) const;

    paint::Poster m_poster;
    layout::Paper m_paper;
    QImage m_picture; ///< Of the last paper and size; null where it has to be drawn anew.
};

} // namespace cjm::ui
