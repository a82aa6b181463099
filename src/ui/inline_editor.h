// The field in which a text is typed on the map, where it stands and in its font.
#pragma once

#include <cjm/base/text.h>

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

    /// How high the field must be for its lines as they are broken now, each as high as its script
    /// wants it; hardly more than what the field stands in.
    [[nodiscard]] int heightForLines() const;

Q_SIGNALS:
    void confirmed(); ///< By Enter.
    void left();      ///< For another widget.
    void cancelled();

    /// By Tab or Shift+Tab.
    void movedOn(Way way);

    /// What was pasted was too long, or held what no text can.
    void pasteCleaned(const base::CleanText& pasted);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Lines m_lines;
};

} // namespace cjm::ui
