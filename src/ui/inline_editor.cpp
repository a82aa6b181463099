#include "inline_editor.h"

#include <cjm/base/text.h>
#include <cjm/wording/text.h>

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace cjm::ui {

namespace {

constexpr int padding = 2; ///< With the frame, what the canvas leaves around the text.

} // namespace

InlineEditor::InlineEditor(const QString& text, Lines lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(lines) {
    setObjectName(QStringLiteral("inlineEditor"));
    setAccessibleName(tr("Text on the map"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setViewportMargins(padding, padding, padding, padding);
    document()->setDocumentMargin(0);
    setPlainText(text);
    if (lines == Lines::one) {
        selectAll(); // a name is replaced more often than changed
    } else {
        moveCursor(QTextCursor::End);
    }
}

void InlineEditor::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool beginsLine = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (isEnter && !beginsLine) {
        Q_EMIT accepted();
    } else if (isEnter && m_lines == Lines::many) {
        insertPlainText(QStringLiteral("\n"));
    } else if (!isEnter) {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool InlineEditor::focusNextPrevChild(bool next) {
    Q_EMIT movedOn(next ? Way::forwards : Way::backwards);
    return true;
}

void InlineEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    const bool isForAMoment =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!isForAMoment) {
        Q_EMIT accepted();
    }
}

void InlineEditor::insertFromMimeData(const QMimeData* source) {
    if (!source->hasText()) {
        return;
    }
    const base::TextKind kind =
        m_lines == Lines::many ? base::TextKind::body : base::TextKind::title;
    insertPlainText(wording::toQt(base::clean(wording::fromQt(source->text()), kind).text));
}

} // namespace cjm::ui
