// The field in which a text is typed on the map, where it stands and in its font.
#pragma once

#include <QPlainTextEdit>
#include <QString>

namespace cjm::ui {

/// Enter accepts, Shift+Enter begins a line where the text may have several, Tab accepts and goes
/// on, Escape cancels, leaving the field accepts. Pasted text is plain.
class InlineEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Lines { one, many };
    enum class Way { forwards, backwards };

    InlineEditor(const QString& text, Lines lines, QWidget* parent);

    [[nodiscard]] QString text() const { return toPlainText(); }

Q_SIGNALS:
    void accepted();
    void cancelled();

    /// By Tab or Shift+Tab.
    void movedOn(Way way);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    Lines m_lines;
};

} // namespace cjm::ui
