// The mouse on the canvas: what a click selects, and what else it does. Dragging is in
// canvas_dragging.cpp.

#include "canvas.h"
#include "widths.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <algorithm>

namespace cjm::ui {

namespace {

using layout::EdgeKind;
using layout::HitKind;

/// How near to an edge the pointer takes hold of it, in pixels.
constexpr double edgeReach = 4;

bool isAmong(const std::vector<model::RowReference>& rows, const session::Selection& wanted) {
    return !wanted.rows.empty() &&
           std::find(rows.begin(), rows.end(), wanted.rows.front()) != rows.end();
}

} // namespace

std::optional<layout::Edge> Canvas::edgeAt(QPointF place) const {
    return layout::edgeAt(map().layout(), view().toMap(place), edgeReach / zoom());
}

bool Canvas::selectAt(QPointF place) {
    const layout::Hit hit = hitAt(place);
    if (hit.kind != HitKind::card && hit.kind != HitKind::face && hit.kind != HitKind::cell) {
        return false;
    }
    m_document.select(selectionFor(hit));
    return true;
}

session::Selection Canvas::selectionFor(const layout::Hit& hit) const {
    return MapWidget::selectionFor(hit, m_document.selection());
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    acceptDraft();
    if (isTyping()) {
        return; // it was refused, and stays to be changed
    }
    if (!panPress(*event) && event->button() == Qt::LeftButton) {
        press(*event);
    }
}

void Canvas::press(QMouseEvent& event) {
    m_written.reset();
    const QPointF place = event.position();
    const layout::Hit hit = hitAt(place);
    if (isLinking()) {
        if (const std::optional<model::RowReference> end = linkEndAt(hit)) {
            linkTo(*end);
        } else {
            endLink();
        }
        return;
    }
    m_press = CanvasPress{place, hit, edgeAt(place), event.modifiers(), m_document.selection()};
    if (m_press->isOnWidth()) {
        return;
    }
    if (hit.kind == HitKind::laneArrow) {
        m_press.reset();
        foldAt(hit);
        return;
    }
    // An edge belongs to its card on both sides.
    const session::Selection wanted =
        m_press->edge
            ? withCard(m_press->before, *map().grid().document().cards.find(*m_press->edge->card))
            : selectionFor(hit);
    if (event.modifiers() & Qt::ShiftModifier) {
        pressToStretch(wanted);
    } else if (event.modifiers() & Qt::ControlModifier) {
        pressToToggle(wanted);
    } else {
        pressPlainly(wanted);
    }
}

void Canvas::pressPlainly(const session::Selection& wanted) {
    const auto& rows = m_document.selection().rows;
    if (rows.size() > 1 && isAmong(rows, wanted)) {
        // It may be the start of dragging all of them.
        m_press->onRelease = [this, wanted] { m_document.select(wanted); };
    } else {
        m_document.select(wanted);
    }
}

void Canvas::pressToToggle(const session::Selection& wanted) {
    session::Selection both = m_document.selection();
    both.focus = wanted.focus;
    if (wanted.rows.empty()) {
        // What is selected stays; a rubber band may begin here.
        m_press->onRelease = [this, both] { m_document.select(both); };
    } else if (isAmong(both.rows, wanted)) {
        // It may be the start of dragging a copy.
        both = toggled(std::move(both), wanted.rows.front());
        m_press->onRelease = [this, both] { m_document.select(both); };
    } else {
        m_document.select(toggled(std::move(both), wanted.rows.front()));
    }
}

void Canvas::pressToStretch(const session::Selection& wanted) {
    if (wanted.rows.empty()) {
        if (m_press->hit.kind == HitKind::cell) {
            m_press->onRelease = [this, wanted] { stretchTo(wanted); };
        }
    } else {
        stretchTo(wanted);
    }
}

/// Where the next stretch begins: where this one did, as long as nothing else was selected since.
std::optional<Anchor> Canvas::anchor() const {
    const session::Selection& now = m_document.selection();
    return m_stretch && m_stretch->reached == now ? m_stretch->anchor : anchorAt(map().grid(), now);
}

void Canvas::stretchTo(session::Selection plainly) {
    const std::optional<Anchor> from = anchor();
    m_document.select(from ? stretchedTo(map().grid(), *from, std::move(plainly))
                           : std::move(plainly));
    if (from) {
        m_stretch = Stretch{*from, m_document.selection()};
    }
}

void Canvas::foldAt(const layout::Hit& hit) {
    const model::Lane& lane = *map().grid().lanes()[hit.position.lane];
    fold({lane.id}, lane.collapsed ? Fold::expanded : Fold::collapsed);
}

void Canvas::resetWidth(const layout::Edge& edge) {
    if (edge.kind == EdgeKind::labels) {
        chooseLabelWidth(std::nullopt);
    } else {
        apply(withColumnWidth(m_document.document(),
                              phasesWith(map().grid(), m_document.selection(), edge.phase),
                              std::nullopt));
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (panMove(*event)) {
        return;
    }
    if (isDragging()) {
        dragTo(event->position(), event->modifiers());
    } else if (isLinking()) {
        m_linkTarget = linkEndAt(hitAt(event->position()));
        viewport()->update();
    } else if ((event->buttons() & Qt::LeftButton) && isDragDue(event->position())) {
        beginDrag();
        dragTo(event->position(), event->modifiers());
    } else if (event->buttons() == Qt::NoButton) {
        showCursorFor(event->position());
    }
}

void Canvas::showCursorFor(QPointF place) {
    const std::optional<layout::Edge> edge = edgeAt(place);
    if (isSpaceDown()) {
        viewport()->setCursor(Qt::OpenHandCursor);
    } else if (edge) {
        viewport()->setCursor(Qt::SplitHCursor);
    } else if (hitAt(place).kind == HitKind::laneArrow) {
        viewport()->setCursor(Qt::PointingHandCursor);
    } else {
        viewport()->unsetCursor();
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    if (panRelease() || event->button() != Qt::LeftButton) {
        return;
    }
    if (isDragging()) {
        dragTo(event->position(), event->modifiers());
        finishDrag();
    } else if (m_press) {
        const std::function<void()> onRelease = m_press->onRelease;
        m_press.reset();
        if (onRelease) {
            onRelease();
        }
    }
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const layout::Hit hit = hitAt(event->position());
    const std::optional<layout::Edge> edge = edgeAt(event->position());
    m_press.reset();
    if (edge && edge->kind != EdgeKind::card) {
        resetWidth(*edge);
        return;
    }
    if (hit.kind == HitKind::laneArrow) {
        foldAt(hit); // the second of two clicks
        return;
    }
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
               map().layout().phases[hit.position.phase].questionRect.contains(
                   view().toMap(event->position()))) {
        type(draftOfQuestion(document, map().grid().phases()[hit.position.phase]->id));
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
    if (!isAmong(m_document.selection().rows, wanted)) {
        m_document.select(wanted);
    }
    Q_EMIT menuWanted(event->globalPos());
}

} // namespace cjm::ui
