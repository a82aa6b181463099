// Asks which view of a journey and its ideal one goes on paper.
#pragma once

#include "plain_text.h"
#include "poster_views.h"

#include <QComboBox>
#include <QWidget>

namespace cjm::ui {

class PosterViewBox : public QWidget {
    Q_OBJECT

public:
    /// Begins with what is shown, and is hidden where there is nothing to choose.
    /// @param views outlive the widget
    explicit PosterViewBox(const PosterViews& views, QWidget* parent = nullptr);

    [[nodiscard]] compare::PairView view() const;

    /// What it asks, for a tab.
    [[nodiscard]] QString title() const { return tr("What it shows"); }

Q_SIGNALS:
    void chosen(compare::PairView view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const PosterViews& m_views;
    PlainLabel* m_label = nullptr;
    QComboBox* m_box = nullptr;
};

} // namespace cjm::ui
