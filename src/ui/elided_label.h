// A text on one line that says by an ellipsis that there is more of it than room.
#pragma once

#include "plain_text.h"

namespace cjm::ui {

class ElidedLabel : public PlainLabel {
    Q_OBJECT

public:
    /// @param mode which part of the text the ellipsis stands for
    ElidedLabel(Qt::TextElideMode mode, QWidget* parent);

    /// The whole text; a tip shows it where it does not fit.
    void setWholeText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    /// What the label is wider than its letters.
    [[nodiscard]] int widthAroundText() const;

    Qt::TextElideMode m_mode;
    QString m_text;
    mutable int m_around = 0; ///< The most room that a text has wanted beside its own width.
};

} // namespace cjm::ui
