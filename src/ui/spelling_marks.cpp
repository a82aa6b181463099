#include "spelling_marks.h"

#include "appearance.h"
#include "plain_text.h"

#include <cjm/wording/map_language.h>

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <memory>

namespace cjm::ui {

namespace {

model::ContentLanguage languageOf(const OpenDocument& document) {
    return wording::mapLanguage(document.document(), std::nullopt, QLocale());
}

/// The word at a place in a text; none where there is no letter.
QTextCursor wordAt(const QTextCursor& place) {
    const QTextBlock block = place.block();
    const int at = place.positionInBlock();
    QTextCursor found(place.document());
    for (const Word& word : wordsToCheck(block.text())) {
        if (word.begin <= at && at <= word.begin + word.length) {
            const int begin = block.position() + static_cast<int>(word.begin);
            found.setPosition(begin);
            found.setPosition(begin + static_cast<int>(word.length), QTextCursor::KeepAnchor);
        }
    }
    return found;
}

} // namespace

SpellingHighlighter::SpellingHighlighter(QTextDocument& text, Spelling& spelling,
                                         const OpenDocument& document)
    : QSyntaxHighlighter(&text)
    , m_spelling(spelling)
    , m_document(document) {
    setObjectName(QStringLiteral("spellingHighlighter"));
    connect(&spelling, &Spelling::changed, this, &SpellingHighlighter::rehighlight);
}

void SpellingHighlighter::highlightBlock(const QString& text) {
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(currentTheme().window.misspelled);
    const model::ContentLanguage language = languageOf(m_document);
    for (const Word& word : wordsToCheck(text)) {
        if (!m_spelling.isRight(text.mid(word.begin, word.length), language)) {
            setFormat(static_cast<int>(word.begin), static_cast<int>(word.length), wave);
        }
    }
}

SpellingMarks::SpellingMarks(QWidget& window, Spelling& spelling, const OpenDocument& document,
                             QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_spelling(spelling)
    , m_document(document) {
    // Fields come and go with what is selected and typed: the application hears of all of them.
    QCoreApplication::instance()->installEventFilter(this);
    for (QPlainTextEdit* field : window.findChildren<QPlainTextEdit*>()) {
        markIn(*field);
    }
}

/// The field that this is, or that it is the inner part of; null where it is none of the window.
QPlainTextEdit* SpellingMarks::fieldOf(QObject* object) const {
    auto* field = qobject_cast<QPlainTextEdit*>(object);
    if (field == nullptr && object->isWidgetType()) {
        field = qobject_cast<QPlainTextEdit*>(object->parent());
    }
    return field != nullptr && m_window.isAncestorOf(field) ? field : nullptr;
}

bool SpellingMarks::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
        if (auto* field = qobject_cast<QPlainTextEdit*>(object); field && fieldOf(field)) {
            markIn(*field);
        }
        break;
    case QEvent::ContextMenu:
        if (QPlainTextEdit* field = fieldOf(object)) {
            const auto& menu = *dynamic_cast<QContextMenuEvent*>(event);
            const bool isByMouse = menu.reason() == QContextMenuEvent::Mouse;
            openMenu(*field, isByMouse ? menu.pos() : field->cursorRect().center());
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto& key = *dynamic_cast<QKeyEvent*>(event);
        QPlainTextEdit* field = fieldOf(object);
        // Qt tells the menu key only.
        if (field != nullptr && key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier) {
            openMenu(*field, field->cursorRect().center());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void SpellingMarks::markIn(QPlainTextEdit& field) {
    if (field.document()->findChild<SpellingHighlighter*>() == nullptr) {
        new SpellingHighlighter(*field.document(), m_spelling, m_document);
    }
}

void SpellingMarks::openMenu(QPlainTextEdit& field, const QPoint& place) {
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu(place));
    menu->setObjectName(QStringLiteral("textMenu"));
    const QTextCursor word = wordAt(field.cursorForPosition(place));
    if (word.hasSelection() && !m_spelling.isRight(word.selectedText(), languageOf(m_document))) {
        addSuggestions(*menu, field, word);
    }
    menu->exec(field.viewport()->mapToGlobal(place));
}

void SpellingMarks::addSuggestions(QMenu& menu, QPlainTextEdit& field, const QTextCursor& word) {
    QAction* first = menu.actions().isEmpty() ? nullptr : menu.actions().front();
    const auto add = [&](const QString& text, const QString& name) {
        auto* action = new QAction(text, &menu);
        action->setObjectName(name);
        menu.insertAction(first, action);
        return action;
    };
    const QStringList suggestions =
        m_spelling.suggestionsFor(word.selectedText(), languageOf(m_document));
    for (qsizetype index = 0; index < suggestions.size(); ++index) {
        const QString& suggestion = suggestions.at(index);
        QAction* action =
            add(withoutMnemonics(suggestion), QStringLiteral("suggestion%1").arg(index));
        connect(
            action, &QAction::triggered, &field,
            [place = QTextCursor(word), suggestion]() mutable { place.insertText(suggestion); });
    }
    if (suggestions.isEmpty()) {
        add(tr("No suggestions"), QStringLiteral("noSuggestions"))->setEnabled(false);
    }
    connect(add(tr("Add to my own words"), QStringLiteral("addOwnWord")), &QAction::triggered,
            &m_spelling, [this, text = word.selectedText()] { m_spelling.addOwnWord(text); });
    menu.insertSeparator(first);
}

} // namespace cjm::ui
