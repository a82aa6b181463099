// Above an ideal map: in which way it is shown. There as long as there is something to compare.
#pragma once

#include "ideal_views.h"
#include "segment_group.h"

#include <QWidget>

namespace cjm::ui {

class IdealViewBar : public QWidget {
    Q_OBJECT

public:
    /// The views outlive the bar.
    explicit IdealViewBar(const IdealViews& views, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person has pressed the button of a view.
    void viewWanted(cjm::compare::PairView view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    const IdealViews& m_views;
    SegmentGroup* m_buttons;
};

} // namespace cjm::ui
