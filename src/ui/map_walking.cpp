// Hands on any map: what lies under the pointer, where keys lead that go far, and dragging the map
// itself.

#include "map_widget.h"
#include "walk_keys.h"

#include <QMouseEvent>
#include <algorithm>

namespace cjm::ui {

namespace {

using layout::HitKind;

std::optional<Edge> edgeOf(int key) {
    switch (key) {
    case Qt::Key_Home:
        return Edge::firstPhase;
    case Qt::Key_End:
        return Edge::lastPhase;
    default:
        return std::nullopt;
    }
}

} // namespace

layout::Hit MapWidget::hitAt(QPointF place) const {
    return layout::hitTest(m_map.layout(), m_view.toMap(place));
}

session::Selection MapWidget::selectionFor(const layout::Hit& hit,
                                           const session::Selection& now) const {
    const model::JourneyGrid& grid = m_map.grid();
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
    case HitKind::laneArrow:
        return withLane(now, grid, grid.lanes()[hit.position.lane]->id);
    case HitKind::cell:
        return withCell(
            now, {grid.phases()[hit.position.phase]->id, grid.lanes()[hit.position.lane]->id});
    case HitKind::link: {
        if (!grid.document().links.contains(*hit.link)) {
            break; // the way of a card that has moved
        }
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

std::optional<session::Selection> MapWidget::walkedFar(const QKeyEvent& event,
                                                       session::Selection from) const {
    const model::JourneyGrid& grid = m_map.grid();
    const Qt::KeyboardModifiers others =
        modifiersOf(event) & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    const bool isPage = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    const std::optional<Edge> edge = edgeOf(event.key());
    const bool isCtrl = others == Qt::ControlModifier;
    if ((!edge && !isPage) || (others != Qt::NoModifier && !(isCtrl && edge))) {
        return std::nullopt;
    }
    if (isCtrl && !(event.modifiers() & Qt::ShiftModifier)) {
        from.rows.clear(); // to a cell, also from a head or a name
    }
    if (edge) {
        from = walkedTo(grid, std::move(from), *edge);
        if (isCtrl) {
            const bool isFirst = *edge == Edge::firstPhase;
            from = walkedTo(grid, std::move(from), isFirst ? Edge::firstLane : Edge::lastLane);
        }
    } else if (const auto lane = laneOnePageFrom(
                   from, event.key() == Qt::Key_PageUp ? Direction::up : Direction::down)) {
        from = walkedToLane(grid, std::move(from), *lane);
    }
    return from;
}

/// The lane that is as far away as the widget is high, or the next one where that is higher.
std::optional<std::size_t> MapWidget::laneOnePageFrom(const session::Selection& from,
                                                      Direction direction) const {
    const auto& rows = m_map.layout().lanes;
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const layout::LaneRow& row) {
        return from.focus && row.id == from.focus->lane;
    });
    if (at == rows.end()) {
        return std::nullopt;
    }
    const double page = m_view.pane(paint::MapPart::body).height() / m_view.zoom;
    auto reached = at;
    if (direction == Direction::down) {
        while (reached + 1 != rows.end() &&
               (reached == at || (reached + 1)->rect.bottom() <= at->rect.top + page)) {
            ++reached;
        }
    } else {
        while (reached != rows.begin() &&
               (reached == at || (reached - 1)->rect.top >= at->rect.bottom() - page)) {
            --reached;
        }
    }
    return reached->lane;
}

bool MapWidget::panKey(const QKeyEvent& event) {
    const bool isRelease = event.type() == QEvent::KeyRelease;
    if (event.key() != Qt::Key_Space ||
        (isRelease ? event.isAutoRepeat() : modifiersOf(event) != Qt::NoModifier)) {
        return false;
    }
    m_isSpaceDown = !isRelease;
    if (m_isSpaceDown) {
        viewport()->setCursor(Qt::OpenHandCursor);
    } else {
        viewport()->unsetCursor();
    }
    return true;
}

bool MapWidget::panPress(const QMouseEvent& event) {
    if (event.button() != Qt::MiddleButton &&
        !(event.button() == Qt::LeftButton && m_isSpaceDown)) {
        return false;
    }
    m_pan = event.position();
    viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

bool MapWidget::panMove(const QMouseEvent& event) {
    if (!m_pan) {
        return false;
    }
    scrollTo(m_view.scrolled - (event.position() - *m_pan));
    m_pan = event.position();
    return true;
}

bool MapWidget::panRelease() {
    if (!m_pan) {
        return false;
    }
    m_pan.reset();
    viewport()->unsetCursor();
    return true;
}

} // namespace cjm::ui
