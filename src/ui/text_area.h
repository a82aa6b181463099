// A text of several lines that is as high as what stands in it.
#pragma once

#include <cjm/base/text.h>

#include <QPlainTextEdit>

namespace cjm::ui {

class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    /// @param leastLines how many lines it has room for when it is empty
    explicit TextArea(int leastLines, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The text as it was typed; lines end with \n.
    [[nodiscard]] QString text() const;

    /// Shows another text; the cursor stays where it is, as far as the text reaches.
    void setText(const QString& text);

protected:
    /// Takes plain text only, clean, and at most one character more than a body may have.
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;

    int m_leastLines;
};

} // namespace cjm::ui
