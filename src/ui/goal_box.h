// A list to choose one of the document's goals from, or none.
#pragma once

#include <cjm/model/document.h>

#include <QComboBox>
#include <optional>

namespace cjm::ui {

class GoalBox : public QComboBox {
    Q_OBJECT

public:
    explicit GoalBox(QWidget* parent = nullptr);

    /// Offers the goals of this document in place of those before.
    void offer(const model::Document& document);

    /// Shows one of those that are offered, or that there is none.
    void setGoal(const std::optional<model::GoalId>& goal);

Q_SIGNALS:
    /// A person has chosen a goal, or none.
    void picked(std::optional<cjm::model::GoalId> goal);
};

} // namespace cjm::ui
