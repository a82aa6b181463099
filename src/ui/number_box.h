// A field for a number that may be unknown: a word stands there then. What is typed after a click
// takes the place of what was there.
//
//     box.setRange(-1, 100);
//     box.setSpecialValueText(tr("not known")); // for -1
#pragma once

#include <QSpinBox>

namespace cjm::ui {

/// That a field for minutes takes: more than two months.
inline constexpr int mostMinutes = 100'000;

class NumberBox : public QSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isEntering = false; ///< By a click that is not over yet.
};

} // namespace cjm::ui
