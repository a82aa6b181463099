// A field for a number that may be unknown: a word stands there then, and what is typed after a
// click takes its place.
//
//     box.setRange(-1, 100);
//     box.setSpecialValueText(tr("not known")); // for -1
#pragma once

#include <QSpinBox>

namespace cjm::ui {

class NumberBox : public QSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace cjm::ui
