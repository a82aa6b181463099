// Dragging on the canvas: things, edges, and a rubber band; with scrolling at the edges.

#include "canvas.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimerEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace cjm::ui {

namespace {

using layout::HitKind;

constexpr int scrollInterval = 16;  ///< In milliseconds.
constexpr double scrollSpeed = 600; ///< In pixels per second.
constexpr double longestTick = 100; ///< In milliseconds: after a pause it goes on, and not at once.
constexpr double scrollingEdge = 28;
constexpr double edgeDragDistance = 2; ///< An edge follows the pointer sooner than a thing.

/// Where to scroll when the pointer is near an edge, or beyond it: -1, 0 or 1.
int pull(double place, double begin, double end) {
    return place < begin + scrollingEdge ? -1 : place > end - scrollingEdge ? 1 : 0;
}

} // namespace

bool Canvas::isDragDue(QPointF place) const {
    if (!m_press) {
        return false;
    }
    const double distance = (place - m_press->place).manhattanLength();
    return distance >= (m_press->edge ? edgeDragDistance : QApplication::startDragDistance());
}

void Canvas::beginDrag() {
    const layout::Point start = view().toMap(m_press->place);
    const session::Selection& selection = m_document.selection();
    const HitKind kind = m_press->hit.kind;
    const bool isInBody = view().pane(paint::MapPart::body).contains(m_press->place);
    if (m_press->edge && m_press->edge->kind == layout::EdgeKind::labels) {
        m_labelsBefore = map().layout().labelWidth;
    } else if (m_press->edge) {
        m_drag = CanvasDrag::fromEdge(*m_press->edge, start, map(), selection);
    } else if (isInBody && (kind == HitKind::cell || kind == HitKind::nothing)) {
        const bool adds = m_press->modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
        m_band = RubberBand(selection, view().toBody(m_press->place),
                            adds ? RubberBand::Mode::adds : RubberBand::Mode::replaces);
    } else {
        m_drag = CanvasDrag::from(m_press->hit, start, map(), selection);
    }
    if (isDragging()) {
        m_scrollClock.start();
        m_scrollTimer.start(scrollInterval, Qt::PreciseTimer, this);
    } else {
        m_press.reset();
    }
}

void Canvas::dragTo(QPointF place, Qt::KeyboardModifiers modifiers) {
    m_pointer = place;
    if (m_band) {
        m_band->moveTo(view().toBody(place));
        session::Selection chosen = m_band->selection(map());
        if (chosen != m_document.selection()) {
            m_document.select(std::move(chosen));
        }
    } else if (m_labelsBefore) {
        const double by = (place.x() - m_press->place.x()) / zoom();
        setLabelWidth(*m_labelsBefore + by);
        viewport()->setCursor(Qt::SplitHCursor);
    } else if (m_drag) {
        // An edge is pulled along the map, also below what stays at its sides.
        const layout::Point point = m_press->edge ? view().toBody(place) : view().toMap(place);
        m_drag->moveTo(point, map(),
                       modifiers & Qt::ControlModifier ? CanvasDrag::Drop::copies
                                                       : CanvasDrag::Drop::moves);
        showPreview(m_drag->preview());
        viewport()->setCursor(m_drag->cursor());
    }
    viewport()->update();
}

void Canvas::dragAgain(Qt::KeyboardModifiers modifiers) {
    if (isDragging()) {
        dragTo(m_pointer, modifiers);
    }
}

void Canvas::showPreview(std::optional<model::Document> preview) {
    if (preview || m_preview) {
        m_preview = std::move(preview);
        layOut();
    }
}

void Canvas::finishDrag() {
    std::optional<Move> move =
        m_drag ? m_drag->drop(map().grid(), m_document.session().ids()) : std::nullopt;
    const bool hasChosenCards = m_band.has_value();
    const bool hasChosenWidth = m_labelsBefore.has_value();
    endDrag();
    if (move) {
        apply(*std::move(move));
    } else if (hasChosenCards) {
        m_document.select(withFocusOnRows(m_document.selection(), map().grid()));
    } else if (hasChosenWidth) {
        chooseLabelWidth(map().labelWidth());
    }
}

void Canvas::cancelDrag() {
    const session::Selection before = m_press ? m_press->before : m_document.selection();
    const std::optional<double> labels = m_labelsBefore;
    const bool hadBand = m_band.has_value();
    endDrag();
    if (hadBand) {
        m_document.select(before);
    } else if (labels) {
        setLabelWidth(labels);
    }
}

/// Whatever is shown of a drag goes.
void Canvas::endDrag() {
    m_press.reset();
    if (!isDragging()) {
        return;
    }
    m_drag.reset();
    m_band.reset();
    m_labelsBefore.reset();
    m_scrollTimer.stop();
    showPreview(std::nullopt);
    viewport()->unsetCursor();
    viewport()->update();
}

void Canvas::scrollAtEdges() {
    const QRectF body = view().pane(paint::MapPart::body);
    const bool goesAcross = !m_drag || m_drag->goesAcross();
    const bool goesDown = !m_drag || m_drag->goesDown();
    const int across = goesAcross ? pull(m_pointer.x(), body.left(), body.right()) : 0;
    const int down = goesDown ? pull(m_pointer.y(), body.top(), body.bottom()) : 0;
    // As far as the time since the last tick wants it, so that a busy moment makes no jump slower.
    const double elapsed = std::min(longestTick, static_cast<double>(m_scrollClock.restart()));
    const int distance = static_cast<int>(std::lround(scrollSpeed * elapsed / 1000));
    const QPointF before = view().scrolled;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + across * distance);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down * distance);
    if (view().scrolled != before) {
        dragTo(m_pointer, QApplication::keyboardModifiers());
    }
}

void Canvas::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_scrollTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
    } else if (isDragging() && !m_labelsBefore) {
        scrollAtEdges();
    }
}

} // namespace cjm::ui
