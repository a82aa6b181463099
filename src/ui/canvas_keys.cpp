// The keyboard on the canvas: walking, typing, scores.

#include "canvas.h"
#include "inline_editor.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>

#include <QApplication>
#include <QKeyEvent>
#include <limits>
#include <optional>

namespace cjm::ui {

namespace {

std::optional<Direction> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return Direction::left;
    case Qt::Key_Right:
        return Direction::right;
    case Qt::Key_Up:
        return Direction::up;
    case Qt::Key_Down:
        return Direction::down;
    default:
        return std::nullopt;
    }
}

std::optional<Edge> edgeOf(int key) {
    switch (key) {
    case Qt::Key_Home:
        return Edge::firstPhase;
    case Qt::Key_End:
        return Edge::lastPhase;
    case Qt::Key_PageUp:
        return Edge::firstLane;
    case Qt::Key_PageDown:
        return Edge::lastLane;
    default:
        return std::nullopt;
    }
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event) {
    return event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
}

/// What of a key press is a text to begin a card with; empty for keys that are none.
QString typedText(const QKeyEvent& event) {
    const Qt::KeyboardModifiers others =
        modifiersOf(event) & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    const QString text = event.text();
    const bool isText = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
    return isText && others == Qt::NoModifier ? text : QString();
}

} // namespace

void Canvas::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (linkKey(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_drag) {
            endDrag();
        } else {
            session::Selection none = m_document.selection();
            none.rows.clear();
            select(std::move(none));
        }
    } else if (isEnter && modifiersOf(*event) == Qt::NoModifier) {
        editSelection();
    } else if (event->key() == Qt::Key_F10 && modifiersOf(*event) == Qt::ShiftModifier) {
        wantMenuAtFocus(); // Qt tells the menu key only
    } else if (event->key() == Qt::Key_Space && modifiersOf(*event) == Qt::NoModifier) {
        m_isSpaceDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
    } else if (!walk(*event) && !scoreKey(*event) && !typeKey(*event)) {
        // Not the base class: it would scroll.
        event->ignore();
    }
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        viewport()->unsetCursor();
    } else {
        event->ignore();
    }
}

bool Canvas::walk(const QKeyEvent& event) {
    const model::JourneyGrid& grid = m_map.grid();
    const bool isPlain = modifiersOf(event) == Qt::NoModifier;
    const bool isCtrl = modifiersOf(event) == Qt::ControlModifier;
    if (const auto direction = directionOf(event.key()); direction && isPlain) {
        select(walked(grid, m_document.selection(), *direction));
        return true;
    }
    const auto to = edgeOf(event.key());
    if (!to || !(isPlain || isCtrl)) {
        return false;
    }
    session::Selection selection = walkedTo(grid, m_document.selection(), *to);
    if (isCtrl && (*to == Edge::firstPhase || *to == Edge::lastPhase)) {
        const bool isFirst = *to == Edge::firstPhase;
        selection = walkedTo(grid, selection, isFirst ? Edge::firstLane : Edge::lastLane);
    }
    select(std::move(selection));
    return true;
}

void Canvas::select(session::Selection selection) {
    m_document.select(std::move(selection));
    const session::Selection& now = m_document.selection();
    if (!now.rows.empty()) {
        showRow(now.rows.back());
    } else if (now.focus) {
        const auto phase = m_map.grid().indexOf(now.focus->phase);
        const auto lane = m_map.grid().indexOf(now.focus->lane);
        const auto rect = phase && lane ? layout::cellRect(m_map.layout(), {*phase, *lane})
                                        : std::optional<layout::Rect>();
        if (rect) {
            showRect(*rect);
        }
    }
}

bool Canvas::typeKey(const QKeyEvent& event) {
    const QString text = typedText(event);
    const session::Selection& selection = m_document.selection();
    if (text.isEmpty() || !selection.focus || !selection.rows.empty()) {
        return false;
    }
    editSelection();
    if (m_editor) {
        m_editor->setPlainText(text);
        m_editor->moveCursor(QTextCursor::End);
    }
    return true;
}

/// In an emotions lane a digit from 1 to 5 says how it feels there.
bool Canvas::scoreKey(const QKeyEvent& event) {
    const session::Selection& selection = m_document.selection();
    const model::Document& document = m_document.document();
    const int score = event.key() - Qt::Key_3;
    const bool isScore = score >= -2 && score <= 2 && modifiersOf(event) == Qt::NoModifier;
    if (!isScore || !selection.focus ||
        document.lanes.find(selection.focus->lane)->kind != model::LaneKind::emotions) {
        return false;
    }
    const auto cards = selected<model::Card>(selection);
    if (!cards.empty()) {
        model::Card card = *document.cards.find(cards.back());
        card.emotion = score;
        m_document.apply({edit::StepKind::edit, model::RowType::card},
                         edit::updateRow(document, std::move(card)));
        return true;
    }
    if (!selection.rows.empty()) {
        return false;
    }
    model::Card feeling;
    feeling.id = {m_document.session().ids()()};
    feeling.journey = selection.journey;
    feeling.phase = selection.focus->phase;
    feeling.lane = selection.focus->lane;
    feeling.emotion = score;
    const bool added = m_document.apply(
        {edit::StepKind::add, model::RowType::card},
        edit::insertRow(document, feeling, std::numeric_limits<std::size_t>::max()));
    if (added) {
        select(withCard(m_document.selection(), feeling));
    }
    return true;
}

void Canvas::inputMethodEvent(QInputMethodEvent* event) {
    const session::Selection& selection = m_document.selection();
    if (!m_editor && selection.focus && selection.rows.empty()) {
        editSelection();
    }
    if (m_editor) {
        QApplication::sendEvent(m_editor, event);
    }
}

} // namespace cjm::ui
