#include "text_field.h"

#include <cjm/base/text.h>
#include <cjm/wording/text.h>

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <algorithm>

namespace cjm::ui {

using wording::fromQt;
using wording::toQt;

namespace {

QString textOf(const QLineEdit& line) {
    return line.text();
}

QString textOf(const TextArea& area) {
    return area.text();
}

int cursorOf(const QLineEdit& line) {
    return line.cursorPosition();
}

int cursorOf(const TextArea& area) {
    return area.textCursor().position();
}

void removeFrom(QLineEdit& line, int start, int end) {
    line.setSelection(start, end - start);
    line.del();
}

void removeFrom(TextArea& area, int start, int end) {
    QTextCursor cursor(area.document());
    cursor.joinPreviousEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
}

bool canUndo(const QLineEdit& line) {
    return line.isUndoAvailable();
}

bool canUndo(const TextArea& area) {
    return area.document()->isUndoAvailable();
}

bool canRedo(const QLineEdit& line) {
    return line.isRedoAvailable();
}

bool canRedo(const TextArea& area) {
    return area.document()->isRedoAvailable();
}

/// The place `count` code points before `end`, but not before `least`.
int placeBefore(const QString& text, int end, std::size_t count, int least) {
    int place = end;
    while (count > 0 && place > least) {
        --place;
        if (place > least && text.at(place).isLowSurrogate()) {
            --place;
        }
        --count;
    }
    return place;
}

} // namespace

TextField::TextField(TextWidget text, QWidget& widget, OpenDocument& document,
                     Binding<std::string> binding)
    : Field(widget, document)
    , m_text(text)
    , m_binding(std::move(binding)) {}

TextField::TextField(QLineEdit& line, OpenDocument& document, Binding<std::string> binding)
    : TextField(TextWidget(&line), line, document, std::move(binding)) {
    followTyping(line);
}

TextField::TextField(QComboBox& editable, OpenDocument& document, Binding<std::string> binding)
    : TextField(TextWidget(editable.lineEdit()), editable, document, std::move(binding)) {
    followTyping(*editable.lineEdit());
}

TextField::TextField(TextArea& area, OpenDocument& document, Binding<std::string> binding)
    : TextField(TextWidget(&area), area, document, std::move(binding)) {
    connect(&area, &TextArea::textChanged, this, &TextField::takeTyping);
}

void TextField::followTyping(QLineEdit& line) {
    // One more than fits, in UTF-16: what is pasted is laid out before it can be cut.
    line.setMaxLength(static_cast<int>(2 * base::capOf(m_binding.rule.text)) + 2);
    connect(&line, &QLineEdit::textChanged, this, &TextField::takeTyping);
}

std::string TextField::bound() {
    return m_binding.read(document().document());
}

QString TextField::shownText() const {
    return std::visit([](auto* widget) { return textOf(*widget); }, m_text);
}

base::CleanText TextField::typedText() const {
    return base::clean(fromQt(shownText()), m_binding.rule.text);
}

void TextField::refresh() {
    const std::string text = bound();
    // A person may be in the middle of what cleaning would change, as of a composition.
    if (isEntered() ? typedText().text != text : fromQt(shownText()) != text) {
        show(toQt(text));
    }
}

void TextField::show(const QString& text) {
    m_isShowing = true;
    if (TextArea* const* area = std::get_if<TextArea*>(&m_text)) {
        (*area)->setText(text);
    } else {
        QLineEdit& line = *std::get<QLineEdit*>(m_text);
        const int cursor = line.cursorPosition();
        line.setText(text);
        line.setCursorPosition(isEntered() ? cursor : 0);
    }
    m_isShowing = false;
    m_lastText = shownText();
}

void TextField::enter() {
    Field::enter();
    m_textAtEntry = bound();
    m_before.reset();
    m_after.reset();
}

void TextField::leave() {
    if (isEntered()) {
        QGuiApplication::inputMethod()->commit();
    }
    m_before.reset();
    m_after.reset();
    Field::leave();
    refresh();
    if (QLineEdit* const* line = std::get_if<QLineEdit*>(&m_text)) {
        (*line)->setCursorPosition(0); // where its text is longer, one reads it from its beginning
    }
    Q_EMIT noticed({});
}

void TextField::takeTyping() {
    // Where only its looks have changed, as when words are marked, nobody has typed: the row that
    // the field was filled from may be another by now, or gone.
    if (m_isShowing || shownText() == m_lastText) {
        return;
    }
    m_lastText = shownText();
    base::CleanText typed = typedText();
    if (!typed.cut && typed.text == bound()) {
        if (!isEntered()) {
            refresh();
        }
        return;
    }
    QString notice;
    if (typed.cut) {
        const auto cap = static_cast<int>(base::capOf(m_binding.rule.text));
        notice = tr("Only %n character(s) fit here. The rest was cut off.", nullptr, cap);
        cutInsertion();
        typed = typedText();
    }
    Q_EMIT noticed(notice);
    write(typed.text);
    if (typed.cut || !isEntered()) {
        refresh();
    }
}

void TextField::cutInsertion() {
    // What was there before stays whole: the end of what was put in before the cursor goes.
    const QString text = shownText();
    const QString before = toQt(bound());
    const auto same = std::mismatch(text.begin(), text.end(), before.begin(), before.end());
    const int cursor = std::visit([](auto* widget) { return cursorOf(*widget); }, m_text);
    const int least = std::min(static_cast<int>(same.first - text.begin()), cursor);
    const std::size_t length = base::codePointCount(fromQt(text));
    const std::size_t cap = base::capOf(m_binding.rule.text);
    if (length <= cap) {
        return;
    }
    const int start = placeBefore(text, cursor, length - cap, least);
    m_isShowing = true;
    std::visit([&](auto* widget) { removeFrom(*widget, start, cursor); }, m_text);
    m_isShowing = false;
    m_lastText = shownText();
}

void TextField::write(const std::string& text) {
    const model::Document before = document().document();
    if (text == m_binding.read(before)) {
        return;
    }
    if (!m_after) {
        m_before = before;
    } else if (!(*m_after == before)) {
        m_before.reset(); // somebody else has changed the document in between
    }
    if (apply(m_binding.step(), m_binding.write(before, text))) {
        m_after = document().document();
    } else {
        show(toQt(bound()));
    }
}

bool TextField::restore() {
    if (bound() == m_textAtEntry && typedText().text == m_textAtEntry) {
        return false;
    }
    if (m_before && m_after && *m_after == document().document()) {
        // Takes back rows too that typing has made.
        apply(m_binding.step(), *m_before);
    } else {
        write(m_textAtEntry);
    }
    m_before.reset();
    m_after.reset();
    refresh();
    Q_EMIT noticed({});
    return true;
}

bool TextField::hasOwnStepFor(const QKeyEvent& event) const {
    const auto can = [this](auto&& has) {
        return std::visit([&](auto* widget) { return has(*widget); }, m_text);
    };
    if (event.matches(QKeySequence::Undo)) {
        return can([](const auto& widget) { return canUndo(widget); });
    }
    return !event.matches(QKeySequence::Redo) ||
           can([](const auto& widget) { return canRedo(widget); });
}

bool TextField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &widget()) {
        if (event->type() == QEvent::ShortcutOverride &&
            !hasOwnStepFor(static_cast<QKeyEvent&>(*event))) {
            event->ignore(); // the window undoes instead
            return true;
        }
        if (event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent&>(*event).key() == Qt::Key_Escape && restore()) {
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace cjm::ui
