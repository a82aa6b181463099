// The kinds of goals to choose from: in one row, or in rows of one length where that is too wide.
#pragma once

#include <cjm/model/goal_row.h>

#include <QButtonGroup>
#include <QGridLayout>
#include <QWidget>

namespace cjm::ui {

class GoalKindPicker : public QWidget {
    Q_OBJECT

public:
    explicit GoalKindPicker(QWidget* parent = nullptr);

    void setKind(model::GoalKind kind);

    /// Names the kinds in the application's language.
    void retranslate();

Q_SIGNALS:
    /// A person has pressed another kind.
    void picked(cjm::model::GoalKind kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    int m_columns = 0;
    QButtonGroup* m_buttons;
};

} // namespace cjm::ui
