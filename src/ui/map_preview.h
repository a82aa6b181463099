// A map that one can look at but not touch: the whole of it, or closer, scrolled like the canvas.
#pragma once

#include "canvas_pictures.h"
#include "laid_out_map.h"
#include "map_view.h"

#include <cjm/paint/text_shaper.h>

#include <QAbstractScrollArea>
#include <memory>

namespace cjm::ui {

class MapPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit MapPreview(QWidget* parent = nullptr);
    ~MapPreview() override;

    /// Shows the whole map; nothing but paper without one.
    void setMap(std::shared_ptr<const LaidOutMap> map);

    void zoomIn();
    void zoomOut();

    /// As large as fits, and from here on whenever the widget gets another size.
    void zoomToWholeMap();

    [[nodiscard]] double zoom() const { return m_view.zoom; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int x, int y) override;

private:
    void zoomAround(double zoom, QPointF place);
    void updateScrollBars();
    void retranslate();

    std::shared_ptr<const LaidOutMap> m_map;
    MapView m_view;
    bool m_isWhole = true; ///< It is zoomed so that all of it is seen.
    QPoint m_grip;         ///< Where the mouse was last while it drags.
    paint::TextShaper m_shaper;
    CanvasPictures m_pictures;
};

} // namespace cjm::ui
