// Waves below words that no dictionary knows, in every text field of a window, and what may have
// been meant in its menu.
//
// It looks after the fields from outside: they know nothing of spelling.
#pragma once

#include "open_document.h"
#include "spelling.h"

#include <QMenu>
#include <QObject>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace cjm::ui {

/// Marks the words of one text.
class SpellingHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    SpellingHighlighter(QTextDocument& text, Spelling& spelling, const OpenDocument& document);

protected:
    void highlightBlock(const QString& text) override;

private:
    Spelling& m_spelling;
    const OpenDocument& m_document;
};

class SpellingMarks : public QObject {
    Q_OBJECT

public:
    /// Looks after the fields of this window from now on, in the language of the document's map.
    SpellingMarks(QWidget& window, Spelling& spelling, const OpenDocument& document,
                  QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    [[nodiscard]] QPlainTextEdit* fieldOf(QObject* object) const;
    void markIn(QPlainTextEdit& field);
    void openMenu(QPlainTextEdit& field, const QPoint& place);
    void addSuggestions(QMenu& menu, QPlainTextEdit& field, const QTextCursor& word);

    QWidget& m_window;
    Spelling& m_spelling;
    const OpenDocument& m_document;
};

} // namespace cjm::ui
