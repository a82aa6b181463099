// What the map is measured against: a bare scroll area that paints the same boxes and texts, and
// can do nothing else.
#pragma once

#include <canvas_map.h>

#include <QAbstractScrollArea>
#include <QRectF>
#include <QString>
#include <vector>

namespace cjm::bench {

class BareMap : public QAbstractScrollArea {
public:
    explicit BareMap(const ui::CanvasMap& map);

    void setZoom(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Box {
        QRectF rect;
        QRectF textRect;
        QString text;
    };

    std::vector<Box> m_boxes;
    double m_zoom = 1;
};

} // namespace cjm::bench
