#include "text_area.h"

#include <cjm/paint/wrap_mode.h>
#include <cjm/wording/text.h>

#include <QMimeData>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int mostLines = 10;

} // namespace

TextArea::TextArea(int leastLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

int TextArea::heightOf(int lines) const {
    const int frame = 2 * frameWidth() + contentsMargins().top() + contentsMargins().bottom();
    const int margin = static_cast<int>(2 * document()->documentMargin());
    return lines * fontMetrics().lineSpacing() + margin + frame;
}

QSize TextArea::sizeHint() const {
    // A plain text document's layout counts its height in lines.
    const int lines = static_cast<int>(document()->size().height());
    return {minimumSizeHint().width(), heightOf(std::clamp(lines, m_leastLines, mostLines))};
}

QSize TextArea::minimumSizeHint() const {
    return {80, heightOf(m_leastLines)};
}

QString TextArea::text() const {
    // Unlike toPlainText, this keeps spaces that do not break.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

void TextArea::setText(const QString& text) {
    const int position = textCursor().position();
    if (const auto mode = paint::wrapModeFor(text); mode != wordWrapMode()) {
        clear(); // what goes is not laid out once more
        setWordWrapMode(mode);
    }
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void TextArea::insertFromMimeData(const QMimeData* source) {
    // A code point has at most two units. Without this, laying out a few megabytes, or thousands of
    // accents on one letter, would stop the window for minutes.
    const auto most = static_cast<qsizetype>(2 * base::capOf(base::TextKind::body)) + 2;
    const base::CleanText clean =
        base::clean(wording::fromQt(source->text().left(most)), base::TextKind::body);
    QString text = wording::toQt(clean.text);
    if (clean.cut) {
        text += QLatin1Char(' '); // one more than fits, so that the cut is noticed
    }
    if (paint::wrapModeFor(text) == QTextOption::WrapAnywhere) {
        setWordWrapMode(QTextOption::WrapAnywhere);
    }
    insertPlainText(text);
    ensureCursorVisible();
}

void TextArea::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace cjm::ui
