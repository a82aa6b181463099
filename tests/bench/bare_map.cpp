#include "bare_map.h"

#include <cjm/wording/text.h>

#include <QPaintEvent>
#include <QPainter>

namespace cjm::bench {

namespace {

QRectF toQt(const layout::Rect& rect) {
    return {rect.left, rect.top, rect.width, rect.height};
}

} // namespace

BareMap::BareMap(const ui::CanvasMap& map) {
    const model::Document& document = map.grid().document();
    for (const layout::CardBox& box : map.layout().cards) {
        m_boxes.push_back({toQt(box.rect), toQt(box.textRect),
                           wording::toQt(layout::boxTextOf(*document.cards.find(box.id)))});
    }
    setFont(paint::fontFor(layout::TextRole::card));
}

void BareMap::setZoom(double zoom) {
    m_zoom = zoom;
    viewport()->update();
}

void BareMap::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.fillRect(event->rect(), Qt::white);
    painter.scale(m_zoom, m_zoom);
    const QRectF exposed = painter.transform().inverted().mapRect(QRectF(event->rect()));
    for (const Box& box : m_boxes) {
        if (!box.rect.intersects(exposed)) {
            continue;
        }
        painter.setPen(Qt::lightGray);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(box.rect, 4, 4);
        painter.setPen(Qt::black);
        painter.drawText(box.textRect, Qt::AlignLeft | Qt::TextWordWrap, box.text);
    }
}

} // namespace cjm::bench
