// What an improvement answers, line by line, each with a button that shows it on the map.
#pragma once

#include "improvement_answers.h"

#include <QVBoxLayout>
#include <QWidget>
#include <vector>

namespace cjm::ui {

class AnswerRows : public QWidget {
    Q_OBJECT

public:
    explicit AnswerRows(QWidget* parent = nullptr);

    /// Shows these in place of those before.
    void show(std::vector<ImprovementAnswers::Answer> answers);

    using QWidget::show;

Q_SIGNALS:
    /// A person wants to see this row on the map.
    void rowWanted(const cjm::model::RowReference& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addRow(const ImprovementAnswers::Answer& answer, std::size_t index);

    std::vector<ImprovementAnswers::Answer> m_answers;
    QVBoxLayout* m_column;
};

} // namespace cjm::ui
