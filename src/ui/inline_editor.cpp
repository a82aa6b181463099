#include "inline_editor.h"

#include <cjm/paint/wrap_mode.h>
#include <cjm/wording/text.h>

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <cmath>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int editorPadding = 2; ///< With the frame, what the canvas leaves around the text.

} // namespace

InlineEditor::InlineEditor(const QString& text, Lines lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(lines) {
    setObjectName(QStringLiteral("inlineEditor"));
    setAccessibleName(tr("Text on the map"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setViewportMargins(editorPadding, editorPadding, editorPadding, editorPadding);
    document()->setDocumentMargin(0);
    setWordWrapMode(paint::wrapModeFor(text));
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
        Q_EMIT confirmed();
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
        Q_EMIT left();
    }
}

int InlineEditor::heightForLines() const {
    const QAbstractTextDocumentLayout& layout = *document()->documentLayout();
    double height = 2 * (frameWidth() + editorPadding) + 1; // Qt keeps a pixel free
    for (QTextBlock line = document()->begin(); line.isValid() && height < parentWidget()->height();
         line = line.next()) {
        height += layout.blockBoundingRect(line).height();
    }
    return static_cast<int>(std::ceil(height));
}

void InlineEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    // Lines are broken: what was scrolled to while the field was narrow must not stay.
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
}

void InlineEditor::insertFromMimeData(const QMimeData* source) {
    if (!source->hasText()) {
        return;
    }
    // Cleaned before it is shown: laying out what a text may not hold would stop the window.
    const auto most = static_cast<qsizetype>(2 * base::capOf(base::TextKind::body)) + 2;
    const QString text = source->text();
    base::CleanText pasted = base::clean(wording::fromQt(text.left(most)), base::TextKind::body);
    pasted.cut = pasted.cut || text.size() > most;
    if (m_lines == Lines::one) {
        base::CleanText line = base::clean(pasted.text, base::TextKind::title);
        pasted.text = std::move(line.text);
        pasted.cut = pasted.cut || line.cut;
    }
    const QString shown = wording::toQt(pasted.text);
    if (paint::wrapModeFor(shown) == QTextOption::WrapAnywhere) {
        setWordWrapMode(QTextOption::WrapAnywhere);
    }
    insertPlainText(shown);
    if (pasted.cut || pasted.removed > 0) {
        Q_EMIT pasteCleaned(pasted);
    }
}

} // namespace cjm::ui
