#include "still_map.h"

#include "canvas_news.h"
#include "walk_keys.h"

#include <QMouseEvent>
#include <utility>

namespace cjm::ui {

StillMap::StillMap(QWidget* parent)
    : MapWidget({}, parent)
    , m_news(new CanvasNews(*this)) {
    setObjectName(QStringLiteral("stillMap"));
    drawnMap().setLaneArrows(layout::LaneArrows::hidden);
}

void StillMap::showContent(Content content) {
    const Content before = std::exchange(m_content, std::move(content));
    session::Selection kept = selection();
    if (before.journey != m_content.journey) {
        kept = {m_content.journey, std::nullopt, {}};
    }
    drawnMap().setMarks(m_content.marks);
    layOut();
    showSelection(session::carriedOver(std::move(kept), before.document, m_content.document));
    m_news->followMap();
}

void StillMap::layOut() {
    showMap(m_content.document, m_content.journey);
}

void StillMap::mark(const session::Selection& wanted) {
    session::Selection marked = selection();
    marked.rows = wanted.rows;
    if (wanted.focus && map().grid().indexOf(wanted.focus->phase) &&
        map().grid().indexOf(wanted.focus->lane)) {
        marked.focus = wanted.focus;
    }
    marked = session::carriedOver(std::move(marked), m_content.document, m_content.document);
    if (marked != selection()) {
        showSelection(marked);
        m_news->followSelection();
    }
}

void StillMap::choose(session::Selection wanted) {
    wanted.journey = m_content.journey;
    if (wanted != selection()) {
        showSelection(wanted);
        m_news->followSelection();
        Q_EMIT selected();
    }
}

void StillMap::select(session::Selection wanted) {
    choose(std::move(wanted));
    showFocus(selection());
}

void StillMap::enterSelection() {
    Q_EMIT entered();
}

void StillMap::mousePressEvent(QMouseEvent* event) {
    if (!panPress(*event) && event->button() == Qt::LeftButton) {
        choose(selectionFor(hitAt(event->position()), selection()));
    }
}

void StillMap::mouseMoveEvent(QMouseEvent* event) {
    if (!panMove(*event)) {
        event->ignore();
    }
}

void StillMap::mouseReleaseEvent(QMouseEvent* event) {
    if (!panRelease()) {
        event->ignore();
    }
}

void StillMap::mouseDoubleClickEvent(QMouseEvent* event) {
    const layout::Hit hit = hitAt(event->position());
    if (event->button() == Qt::LeftButton && hit.kind != layout::HitKind::nothing) {
        choose(selectionFor(hit, selection()));
        enterSelection();
    }
}

void StillMap::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = modifiersOf(*event) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isPlain) {
        enterSelection();
    } else if (event->key() == Qt::Key_Escape && isPlain) {
        session::Selection none = selection();
        none.rows.clear();
        select(std::move(none));
    } else if (!panKey(*event) && !walk(*event)) {
        event->ignore(); // not the base class: it would scroll
    }
}

void StillMap::keyReleaseEvent(QKeyEvent* event) {
    if (!panKey(*event)) {
        event->ignore();
    }
}

bool StillMap::walk(const QKeyEvent& event) {
    std::optional<session::Selection> to = walkedFar(event, selection());
    const std::optional<Direction> direction = directionOf(event);
    if (!to && direction && modifiersOf(event) == Qt::NoModifier) {
        to = walked(map().grid(), selection(), *direction);
    }
    if (to) {
        select(*std::move(to));
    }
    return to.has_value();
}

} // namespace cjm::ui
