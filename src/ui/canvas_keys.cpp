// The keyboard on the canvas: walking, typing, scores.

#include "canvas.h"
#include "feelings.h"
#include "inline_editor.h"
#include "walk_keys.h"

#include <cjm/edit/ordering.h>

#include <QApplication>
#include <QKeyEvent>
#include <algorithm>
#include <limits>
#include <optional>

namespace cjm::ui {

namespace {

/// What of a key press is a text to begin a card with; empty for keys that are none.
QString typedText(const QKeyEvent& event) {
    const Qt::KeyboardModifiers others =
        modifiersOf(event) & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    const QString text = event.text();
    const bool isText = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
    return isText && others == Qt::NoModifier ? text : QString();
}

bool isHead(const model::RowReference& row) {
    return row.type == model::RowType::phase || row.type == model::RowType::lane;
}

} // namespace

void Canvas::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (linkKey(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (isDragging()) {
            cancelDrag();
        } else {
            session::Selection none = m_document.selection();
            none.rows.clear();
            select(std::move(none));
        }
    } else if (isEnter && modifiersOf(*event) == Qt::NoModifier) {
        editSelection();
    } else if (event->key() == Qt::Key_F10 && modifiersOf(*event) == Qt::ShiftModifier) {
        wantMenuAtFocus(); // Qt tells the menu key only
    } else if (event->key() == Qt::Key_Control) {
        dragAgain(event->modifiers() | Qt::ControlModifier);
    } else if (!panKey(*event) && !walk(*event) && !walkFar(*event) && !scoreKey(*event) &&
               !typeKey(*event)) {
        // Not the base class: it would scroll.
        event->ignore();
    }
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Control) {
        dragAgain(event->modifiers() & ~Qt::KeyboardModifiers(Qt::ControlModifier));
    } else if (!panKey(*event)) {
        event->ignore();
    }
}

bool Canvas::walk(const QKeyEvent& event) {
    const std::optional<Direction> direction = directionOf(event);
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    if (!direction || (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)) {
        return false;
    }
    const model::JourneyGrid& grid = map().grid();
    const session::Selection& now = m_document.selection();
    const std::optional<Anchor> from = anchor();
    if (modifiers == Qt::NoModifier || !from) {
        select(walked(grid, now, *direction));
    } else {
        select(stretchedBy(grid, *from, now, *direction));
        m_stretch = Stretch{*from, m_document.selection()};
    }
    return true;
}

bool Canvas::walkFar(const QKeyEvent& event) {
    std::optional<session::Selection> to = walkedFar(event, m_document.selection());
    if (!to) {
        return false;
    }
    if (event.modifiers() & Qt::ShiftModifier) {
        stretchTo(*std::move(to));
        showFocus(m_document.selection());
    } else {
        select(*std::move(to));
    }
    return true;
}

/// Letters take the place of the text that is selected, of a card or beside a link, as in a
/// spreadsheet. Else they begin a card in the cell with the focus: where a phase or a lane is
/// selected, they are hardly meant for its name, and a card that was just written is hardly meant
/// to go.
bool Canvas::typeKey(const QKeyEvent& event) {
    const QString text = typedText(event);
    if (text.isEmpty() || !takesLetters()) {
        return false;
    }
    session::Selection selection = m_document.selection();
    const bool isCard = !selected<model::Card>(selection).empty();
    const bool goesOn = isCard && m_written == selection;
    if (goesOn || (!selection.rows.empty() && isHead(selection.rows.front()))) {
        selection.rows.clear();
        select(std::move(selection));
    }
    editSelection();
    if (m_editor) {
        m_editor->setPlainText(text);
        m_editor->moveCursor(QTextCursor::End);
    }
    return true;
}

bool Canvas::takesLetters() const {
    const session::Selection& selection = m_document.selection();
    if (selection.rows.empty()) {
        return selection.focus.has_value();
    }
    if (selection.rows.size() != 1) {
        return false;
    }
    return !isHead(selection.rows.front()) || selection.focus;
}

/// In an emotions lane a digit from 1 to 5 says how it feels there.
bool Canvas::scoreKey(const QKeyEvent& event) {
    const session::Selection& selection = m_document.selection();
    const model::Document& document = m_document.document();
    const int score = event.key() - Qt::Key_3;
    if (score < saddest || score > happiest || modifiersOf(event) != Qt::NoModifier) {
        return false;
    }
    if (const auto cards = selectedFeelings(document, selection); !cards.empty()) {
        m_document.apply({edit::StepKind::edit, model::RowType::card, cards.size()},
                         withScore(document, cards, score));
        return true;
    }
    return addFeeling(score);
}

bool Canvas::addFeeling(int score) {
    const std::optional<model::Card> feeling = newFeeling(
        m_document.document(), m_document.selection(), score, m_document.session().ids());
    if (!feeling) {
        return false;
    }
    apply(
        {{edit::StepKind::add, model::RowType::card},
         edit::insertRow(m_document.document(), *feeling, std::numeric_limits<std::size_t>::max()),
         {referenceTo(feeling->id)}});
    return true;
}

void Canvas::inputMethodEvent(QInputMethodEvent* event) {
    if (!m_editor && takesLetters()) {
        editSelection();
    }
    if (m_editor) {
        QApplication::sendEvent(m_editor, event);
    }
}

} // namespace cjm::ui
