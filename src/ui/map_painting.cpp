// How a map in a window is drawn: its parts, and over them what is selected.

#include "map_overlay.h"
#include "map_widget.h"

#include <QPaintEvent>
#include <cmath>
#include <vector>

namespace cjm::ui {

namespace {

using layout::Rect;
using paint::MapPart;

/// More places than this are painted as one, with what lies between them.
constexpr int mostPlacesPainted = 24;

/// What is painted anew, each with a clip of its own: where a clip is no rectangle, Qt blends
/// pictures line by line on other threads, and a step that waits for them takes twice as long by
/// the clock. Pixels that are no whole ones of the screen would be blended twice where two places
/// meet.
std::vector<QRect> placesToPaint(const QPaintEvent& event, double devicePixelRatio) {
    const QRegion& region = event.region();
    if (devicePixelRatio != std::floor(devicePixelRatio) ||
        region.rectCount() > mostPlacesPainted) {
        return {event.rect()};
    }
    return {region.begin(), region.end()};
}

} // namespace

std::vector<model::RowReference> MapWidget::ringedRows() const {
    return m_selection.rows;
}

/// Without what is selected or dragged.
void MapWidget::paintMap(QPainter& painter, const QRect& place) {
    for (const MapPart part : {MapPart::body, MapPart::laneNames, MapPart::heads}) {
        const Rect exposed = m_view.exposed(part, place);
        if (exposed.width <= 0 || exposed.height <= 0) {
            continue;
        }
        painter.save();
        painter.setClipRect(m_view.pane(part).intersected(place));
        painter.setTransform(m_view.transform(part), true);
        paint::drawPart(painter, m_map.pictureOnScreen(m_view.zoom * devicePixelRatioF()), part,
                        exposed, m_map.shaper());
        drawMarks(painter, part, exposed);
        painter.restore();
    }
}

void MapWidget::paintEvent(QPaintEvent* event) {
    m_paintedZoom = m_view.zoom;
    QPainter painter(viewport());
    const paint::Theme& theme = currentTheme();
    painter.fillRect(event->rect(), theme.window.ground);
    const QRectF mapArea(0, 0, m_view.map.width * m_view.zoom - m_view.scrolled.x(),
                         m_view.map.height * m_view.zoom - m_view.scrolled.y());
    painter.fillRect(mapArea, theme.paper);
    for (const QRect& place : placesToPaint(*event, devicePixelRatioF())) {
        paintMap(painter, place);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    MapOverlay overlay(painter, m_map, m_view);
    if (m_selection.focus) {
        const bool isAlone = hasFocus() && m_selection.rows.empty();
        overlay.drawFocus(*m_selection.focus, isAlone ? MapOverlay::FocusFrame::whole
                                                      : MapOverlay::FocusFrame::corners);
    }
    overlay.drawSelection(ringedRows());
    drawOver(overlay);
}

} // namespace cjm::ui
