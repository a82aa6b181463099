#include "map_preview.h"

#include "appearance.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace cjm::ui {

namespace {

using paint::MapPart;

constexpr double zoomStep = 1.25;
constexpr int previewScrollStep = 20; ///< In pixels.
constexpr int frameWidthOfFocus = 2;

} // namespace

MapPreview::MapPreview(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    horizontalScrollBar()->setSingleStep(previewScrollStep);
    verticalScrollBar()->setSingleStep(previewScrollStep);
    connect(&m_pictures, &CanvasPictures::ready, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

MapPreview::~MapPreview() = default;

QSize MapPreview::sizeHint() const {
    return {620, 420};
}

QSize MapPreview::minimumSizeHint() const {
    return {240, 140};
}

void MapPreview::setMap(std::shared_ptr<const LaidOutMap> map) {
    m_map = std::move(map);
    m_view.map = m_map ? m_map->layout.size : layout::Size();
    m_view.labelWidth = m_map ? m_map->layout.labelWidth : 0;
    m_view.headHeight = m_map ? m_map->layout.headHeight : 0;
    zoomToWholeMap();
}

void MapPreview::zoomIn() {
    zoomAround(m_view.zoom * zoomStep, m_view.pane(MapPart::body).center());
}

void MapPreview::zoomOut() {
    zoomAround(m_view.zoom / zoomStep, m_view.pane(MapPart::body).center());
}

void MapPreview::zoomToWholeMap() {
    m_isWhole = true;
    if (m_view.map.width > 0 && m_view.map.height > 0) {
        const QSizeF room = maximumViewportSize();
        const double fitting =
            std::min(room.width() / m_view.map.width, room.height() / m_view.map.height);
        // A small map is not blown up.
        m_view.zoom = std::clamp(fitting, leastZoom, 1.0);
    }
    updateScrollBars();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void MapPreview::zoomAround(double zoom, QPointF place) {
    if (m_map == nullptr) {
        return;
    }
    const layout::Point fixed = m_view.toMap(place);
    m_isWhole = false;
    m_view.zoom = std::clamp(zoom, leastZoom, greatestZoom);
    updateScrollBars();
    horizontalScrollBar()->setValue(
        static_cast<int>(std::lround(fixed.x * m_view.zoom - place.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(fixed.y * m_view.zoom - place.y())));
    viewport()->update();
}

void MapPreview::updateScrollBars() {
    m_view.size = viewport()->size();
    const QSizeF range = m_view.scrollRange();
    const QRectF body = m_view.pane(MapPart::body);
    horizontalScrollBar()->setRange(0, static_cast<int>(std::ceil(range.width())));
    verticalScrollBar()->setRange(0, static_cast<int>(std::ceil(range.height())));
    horizontalScrollBar()->setPageStep(static_cast<int>(body.width()));
    verticalScrollBar()->setPageStep(static_cast<int>(body.height()));
    m_view.scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void MapPreview::scrollContentsBy(int, int) {
    m_view.scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    viewport()->update();
}

void MapPreview::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_isWhole) {
        zoomToWholeMap();
    } else {
        updateScrollBars();
    }
}

void MapPreview::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const paint::Theme& theme = currentTheme();
    painter.fillRect(event->rect(), theme.window.ground);
    if (m_map == nullptr) {
        return;
    }
    painter.fillRect(QRectF(0, 0, m_view.map.width * m_view.zoom - m_view.scrolled.x(),
                            m_view.map.height * m_view.zoom - m_view.scrolled.y()),
                     theme.paper);
    const paint::JourneyPicture picture{m_map->grid,  m_map->layout,
                                        m_map->words, theme,
                                        &m_pictures,  lettersAt(m_view.zoom * devicePixelRatioF())};
    for (const MapPart part : {MapPart::body, MapPart::laneNames, MapPart::heads}) {
        const layout::Rect exposed = m_view.exposed(part, event->rect());
        if (exposed.width <= 0 || exposed.height <= 0) {
            continue;
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(m_view.pane(part).intersected(event->rect()));
        painter.setTransform(m_view.transform(part), true);
        paint::drawPart(painter, picture, part, exposed, m_shaper);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.window.focus, frameWidthOfFocus));
        constexpr int half = frameWidthOfFocus / 2;
        painter.drawRect(viewport()->rect().adjusted(half, half, -half, -half));
    }
}

void MapPreview::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void MapPreview::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void MapPreview::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(m_view.zoom * std::pow(wheelZoom, event->angleDelta().y()), event->position());
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void MapPreview::mousePressEvent(QMouseEvent* event) {
    m_grip = event->pos();
}

void MapPreview::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
        const QPoint moved = event->pos() - std::exchange(m_grip, event->pos());
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    }
}

void MapPreview::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MapPreview::retranslate() {
    setAccessibleName(tr("Map of this version"));
}

} // namespace cjm::ui
