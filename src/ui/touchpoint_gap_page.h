// Importance against performance: the chart, and below it the touchpoints with the largest gaps
// first. What has no scores yet stands at the end.
#pragma once

#include "plain_text.h"
#include "touchpoint_chart.h"
#include "touchpoint_walk.h"

#include <QListWidget>
#include <QPushButton>

namespace cjm::ui {

class TouchpointGapPage : public QWidget {
    Q_OBJECT

public:
    /// The walk outlives the page.
    explicit TouchpointGapPage(TouchpointWalk& walk, QWidget* parent = nullptr);

    /// Shows what the document says now.
    void follow();

    void focusList();

Q_SIGNALS:
    /// A person wants to answer the questions about what has no scores.
    void walkWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showPlace();
    void goTo(const QListWidgetItem& entry);
    void retranslate();

    TouchpointWalk& m_walk;
    PlainLabel* m_caption;
    TouchpointChart* m_chart;
    QListWidget* m_list;
    PlainLabel* m_unscored;
    QPushButton* m_walkThem;
    std::vector<model::CardId> m_cards; ///< Of the entries of the list.
    model::TouchpointGaps m_gaps;
    QStringList m_texts;
};

} // namespace cjm::ui
