// The mouse on the canvas: selecting, dragging, moving the whole map.

#include "canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <algorithm>

namespace cjm::ui {

namespace {

using layout::HitKind;

constexpr int scrollInterval = 30; ///< In milliseconds.
constexpr double edge = 28;
constexpr int scrolledPerTick = 18;

/// How fast to scroll where the pointer is near an edge: -1, 0 or 1.
int pull(double place, double begin, double end) {
    return place < begin + edge ? -1 : place > end - edge ? 1 : 0;
}

/// With the row in the selection if it was not, without it if it was.
session::Selection toggled(session::Selection selection, const model::RowReference& row) {
    auto& rows = selection.rows;
    const auto found = std::find(rows.begin(), rows.end(), row);
    if (found != rows.end()) {
        rows.erase(found);
        return selection;
    }
    // Cards go with cards, phases with phases.
    std::erase_if(rows, [&](const model::RowReference& other) { return other.type != row.type; });
    rows.push_back(row);
    return selection;
}

} // namespace

layout::Hit Canvas::hitAt(QPointF place) const {
    return layout::hitTest(m_map.layout(), m_view.toMap(place));
}

session::Selection Canvas::selectionFor(const layout::Hit& hit) const {
    const model::JourneyGrid& grid = m_map.grid();
    const session::Selection& now = m_document.selection();
    switch (hit.kind) {
    case HitKind::card:
    case HitKind::face:
        return withCard(now, *grid.document().cards.find(*hit.card));
    case HitKind::phase:
        return withPhase(now, grid, grid.phases()[hit.position.phase]->id);
    case HitKind::band: {
        // A heading stands for the phases below it.
        const std::size_t first = hit.position.phase;
        session::Selection selection = withPhase(now, grid, grid.phases()[first]->id);
        for (std::size_t phase = first + 1;
             phase < grid.phases().size() &&
             grid.phases()[phase]->band == grid.phases()[first]->band;
             ++phase) {
            selection.rows.push_back(referenceTo(grid.phases()[phase]->id));
        }
        return selection;
    }
    case HitKind::lane:
        return withLane(now, grid, grid.lanes()[hit.position.lane]->id);
    case HitKind::cell:
        return withCell(
            now, {grid.phases()[hit.position.phase]->id, grid.lanes()[hit.position.lane]->id});
    case HitKind::link: {
        session::Selection selection = now;
        selection.rows = {referenceTo(*hit.link)};
        return selection;
    }
    case HitKind::nothing:
        break;
    }
    session::Selection none = now;
    none.rows.clear();
    return none;
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    acceptDraft();
    if (event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        m_pan = event->position();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        press(*event);
    }
}

void Canvas::press(QMouseEvent& event) {
    const layout::Hit hit = hitAt(event.position());
    if (isLinking()) {
        if (const std::optional<model::RowReference> end = linkEndAt(hit)) {
            linkTo(*end);
        } else {
            endLink();
        }
        return;
    }
    m_press = Press{event.position(), hit, {}};
    const session::Selection wanted = selectionFor(hit);
    const bool adds = event.modifiers() & Qt::ControlModifier;
    if (adds && !wanted.rows.empty()) {
        session::Selection both = toggled(m_document.selection(), wanted.rows.front());
        both.focus = wanted.focus;
        m_document.select(std::move(both));
        return;
    }
    const auto& rows = m_document.selection().rows;
    const bool isOneOfMany = rows.size() > 1 && !wanted.rows.empty() &&
                             std::find(rows.begin(), rows.end(), wanted.rows.front()) != rows.end();
    if (isOneOfMany) {
        m_press->onRelease = wanted; // it may be the start of dragging all of them
    } else {
        m_document.select(wanted);
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_pan) {
        pan(event->position());
        return;
    }
    if (m_drag) {
        dragTo(event->position());
        return;
    }
    if (isLinking()) {
        m_linkTarget = linkEndAt(hitAt(event->position()));
        viewport()->update();
        return;
    }
    const bool isDragging =
        m_press && (event->buttons() & Qt::LeftButton) &&
        (event->position() - m_press->place).manhattanLength() >= QApplication::startDragDistance();
    if (isDragging) {
        beginDrag();
        dragTo(event->position());
    }
}

void Canvas::pan(QPointF place) {
    scrollTo(m_view.scrolled - (place - *m_pan));
    m_pan = place;
}

void Canvas::beginDrag() {
    m_drag = CanvasDrag::from(m_press->hit, m_view.toMap(m_press->place), m_map.grid(),
                              m_document.selection());
    m_press.reset();
    if (m_drag) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_scrollTimer.start(scrollInterval, this);
    }
}

void Canvas::dragTo(QPointF place) {
    if (m_drag) {
        m_drag->moveTo(m_view.toMap(place), m_map);
        viewport()->update();
    }
}

void Canvas::endDrag() {
    m_press.reset();
    m_drag.reset();
    m_scrollTimer.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void Canvas::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_scrollTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPointF place = viewport()->mapFromGlobal(QCursor::pos());
    const QRectF body = m_view.pane(paint::MapPart::body);
    const int across = pull(place.x(), body.left(), body.right());
    const int down = pull(place.y(), body.top(), body.bottom());
    if (across != 0 || down != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + across * scrolledPerTick);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + down * scrolledPerTick);
        dragTo(place);
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    if (m_pan) {
        m_pan.reset();
        viewport()->unsetCursor();
        return;
    }
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const std::optional<Press> press = m_press;
    std::optional<Move> move = m_drag ? m_drag->drop(m_map.grid()) : std::nullopt;
    endDrag();
    if (move) {
        if (m_document.apply(move->step, std::move(move->next))) {
            m_document.select(withFocusOnRows(m_document.selection(), m_map.grid()));
        }
    } else if (press && press->onRelease) {
        m_document.select(*press->onRelease);
    }
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const layout::Hit hit = hitAt(event->position());
    m_press.reset();
    if (hit.kind == HitKind::nothing) {
        return;
    }
    m_document.select(selectionFor(hit));
    const model::Document& document = m_document.document();
    if (hit.kind == HitKind::face) {
        type(draftOfFeeling(document, *hit.card));
    } else if (hit.kind == HitKind::band) {
        type(draftOfHeading(document, selected<model::Phase>(m_document.selection())));
    } else if (hit.kind == HitKind::phase &&
               m_map.layout().phases[hit.position.phase].questionRect.contains(
                   m_view.toMap(event->position()))) {
        type(draftOfQuestion(document, m_map.grid().phases()[hit.position.phase]->id));
    } else {
        editSelection();
    }
}

void Canvas::wantMenuAtFocus() {
    const QRect place = placeOfFocus().intersected(viewport()->rect());
    Q_EMIT menuWanted(viewport()->mapToGlobal(place.bottomLeft() + QPoint(12, -4)));
}

void Canvas::contextMenuEvent(QContextMenuEvent* event) {
    acceptDraft();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        wantMenuAtFocus();
        return;
    }
    const layout::Hit hit = hitAt(event->pos());
    const session::Selection wanted = selectionFor(hit);
    const auto& rows = m_document.selection().rows;
    const bool isSelected = !wanted.rows.empty() &&
                            std::find(rows.begin(), rows.end(), wanted.rows.front()) != rows.end();
    if (!isSelected) {
        m_document.select(wanted);
    }
    Q_EMIT menuWanted(event->globalPos());
}

} // namespace cjm::ui
