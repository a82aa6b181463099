// The fields of one improvement.
#pragma once

#include "answer_rows.h"
#include "goal_box.h"
#include "inspector_section.h"

namespace cjm::ui {

class ImprovementSection : public InspectorSection {
    Q_OBJECT

public:
    ImprovementSection(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    void showImprovement(model::ImprovementId improvement);
    void refresh() override;

    /// Looks again for what the improvement answers, which takes a while on a large map.
    void refreshAnswers();

    /// The title gets the keyboard.
    void focusTitle();

Q_SIGNALS:
    /// A person wants to see this row on the map.
    void rowWanted(const cjm::model::RowReference& row);

private:
    void addGoal();
    void addScores();
    void addWho();
    void addStatus();
    void addAnswers();

    model::ImprovementId m_improvement;
    TextArea* m_title;
    GoalBox* m_goal = nullptr;
    PlainLabel* m_answersTitle = nullptr;
    AnswerRows* m_answers = nullptr;
};

} // namespace cjm::ui
