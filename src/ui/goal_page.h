// The page about what the journey is for: the goals of the document, and where the ideal journey
// falls short of them.
//
// It looks at the document while it is seen.
#pragma once

#include "goal_card.h"
#include "ideal_gaps_panel.h"
#include "journey_pair.h"
#include "open_document.h"

#include <cjm/edit/goals.h>

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <vector>

namespace cjm::ui {

class GoalPage : public QScrollArea {
    Q_OBJECT

public:
    /// The document outlives the page.
    explicit GoalPage(OpenDocument& document, QWidget* parent = nullptr);

    /// The first goal gets the keyboard, or what adds one.
    void focusFirst();

Q_SIGNALS:
    /// A goal was deleted, as this sentence says; the last step takes that back.
    void removed(const QString& sentence);

    /// As those of `IdealGapsPanel`.
    void idealWanted();
    void phaseWanted(cjm::model::PhaseId phase);
    void goalWanted(cjm::model::GoalId goal);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshCards(const std::vector<const model::Goal*>& goals);
    void orderTabs();
    [[nodiscard]] GoalCard& cardFor(model::GoalId goal, std::size_t index);
    void addGoal();
    void removeGoal(model::GoalId goal);
    void moveGoal(model::GoalId goal, int by);
    void giveRole(model::GoalId goal, GoalRole role);
    void focusNear(std::size_t index);
    void bringIntoSight(GoalCard& card);
    void retranslate();

    [[nodiscard]] JourneyPair pair() const;
    [[nodiscard]] edit::JourneyGoals goals() const;
    [[nodiscard]] std::size_t indexOf(model::GoalId goal) const;

    OpenDocument& m_document;
    QVBoxLayout* m_column;
    PlainLabel* m_intro;
    QVBoxLayout* m_cardColumn;
    std::vector<GoalCard*> m_cards;        ///< In the order of the goals.
    std::vector<model::GoalId> m_tabOrder; ///< The cards, as Tab goes through them.
    QPushButton* m_add;
    IdealGapsPanel* m_gaps;
};

} // namespace cjm::ui
