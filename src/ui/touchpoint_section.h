// The questions of the touchpoint walk about one touchpoint, and what is decided about it.
#pragma once

#include "inspector_section.h"
#include "score_picker.h"
#include "segment_group.h"
#include "touchpoint_walk.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

namespace cjm::ui {

class TouchpointSection : public InspectorSection {
    Q_OBJECT

public:
    /// Empty until the walk has come to a touchpoint. The walk outlives the section.
    TouchpointSection(OpenDocument& document, MapWords& words, TouchpointWalk& walk,
                      QWidget* parent = nullptr);

    /// Shows where the walk is now.
    void follow();
    void refresh() override;

    /// The keyboard goes to the field that the decision lacks.
    void focusLacking(edit::Lacking lacking);

private:
    using Answer = std::string model::Touchpoint::*;
    using Score = std::optional<int> model::Touchpoint::*;

    void addQuestions();
    TextArea& addQuestion(const char* name, Answer answer, Words words);
    void addAttention();
    void addSupported();
    void addCertainty();
    void addScores();
    void addScore(QGridLayout& grid, int column, const char* name, Score score, Words words);
    void addCompetitor();
    void addVerdictButtons();
    void addVerdict();
    void addOther();
    void addWorth();
    void makeImprovement();

    void fillWithOthers(QComboBox& box) const;
    void sayWhere(const model::Card& card);
    void refreshVerdict(const model::Card& card);
    [[nodiscard]] const model::Card* card();
    [[nodiscard]] base::Result<model::Document> decided(const model::Document& document,
                                                        const edit::Decision& decision);

    template <class Value, class Member, class Of>
    [[nodiscard]] Binding<Value> answerTo(Member member, Of of);

    TouchpointWalk& m_walk;
    edit::TouchpointStop m_stop;
    PlainLabel* m_heading;
    PlainLabel* m_place;
    QComboBox* m_supported = nullptr;
    PlainLabel* m_verdictTitle = nullptr;
    QWidget* m_verdicts = nullptr;
    QButtonGroup* m_verdictButtons = nullptr;
    PlainLabel* m_effect = nullptr;
    PlainLabel* m_otherTitle = nullptr;
    QComboBox* m_other = nullptr;
    TextArea* m_worth = nullptr;
    QPushButton* m_improvement = nullptr;
};

} // namespace cjm::ui
