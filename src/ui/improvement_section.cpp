#include "improvement_section.h"

#include "date_box.h"
#include "improvement_words.h"
#include "score_picker.h"

#include <QLineEdit>

namespace cjm::ui {

using model::Improvement;
using model::ImprovementStatus;

ImprovementSection::ImprovementSection(OpenDocument& document, MapWords& words, QWidget* parent)
    : InspectorSection(document, words, parent) {
    m_title = &addField("improvementTitle", new TextArea(2), [] { return tr("Title"); });
    bind<TextField>(*m_title, memberOf(m_improvement, &Improvement::title));
    speaks([this] { m_title->setPlaceholderText(tr("What will you do?")); });
    addStatus();
    addGoal();
    addScores();
    addWho();
    auto& worth = addField("improvementWorth", new TextArea(2),
                           [] { return tr("What is it worth to the client?"); });
    bind<TextField>(worth, memberOf(m_improvement, &Improvement::worth));
    speaks([&worth] { worth.setPlaceholderText(tr("In a sentence")); });
    addAnswers();
}

void ImprovementSection::addStatus() {
    auto& box = addField("improvementStatus", new QComboBox, [] { return tr("How far is it?"); });
    for (const ImprovementStatus status : model::allValues<ImprovementStatus>()) {
        box.addItem(ImprovementWords::status(status), static_cast<int>(status));
    }
    speaks([&box] {
        for (const ImprovementStatus status : model::allValues<ImprovementStatus>()) {
            box.setItemText(static_cast<int>(status), ImprovementWords::status(status));
        }
    });
    auto& status = bind<ValueField<ImprovementStatus>>(
        box, memberOf(m_improvement, &Improvement::status),
        [&box](ImprovementStatus value) { box.setCurrentIndex(static_cast<int>(value)); });
    connect(&box, &QComboBox::activated, this,
            [&status](int index) { status.choose(static_cast<ImprovementStatus>(index)); });
}

void ImprovementSection::addGoal() {
    m_goal = &addField("improvementGoal", new GoalBox, [] { return tr("Serves the goal"); });
    auto& goal = bind<ValueField<std::optional<model::GoalId>>>(
        *m_goal, memberOf(m_improvement, &Improvement::goal),
        [this](const std::optional<model::GoalId>& value) { m_goal->setGoal(value); });
    connect(m_goal, &GoalBox::picked, this, [&goal](const auto& value) { goal.choose(value); });
}

void ImprovementSection::addScores() {
    const auto bindDots = [this](ScorePicker& dots, std::optional<int> Improvement::*member) {
        auto& score = bind<ValueField<std::optional<int>>>(
            dots, memberOf(m_improvement, member),
            [&dots](const std::optional<int>& value) { dots.setScore(value); });
        connect(&dots, &ScorePicker::picked, this,
                [&score](std::optional<int> value) { score.choose(value); });
    };
    bindDots(addField("improvementValue", new ScorePicker, [] { return tr("Value"); }),
             &Improvement::value);
    bindDots(addField("improvementEffort", new ScorePicker, [] { return tr("Effort"); }),
             &Improvement::effort);
}

void ImprovementSection::addWho() {
    auto& who = addField("improvementResponsible", new QLineEdit, [] { return tr("Responsible"); });
    bind<TextField>(who, memberOf(m_improvement, &Improvement::responsible));
    speaks([&who] { who.setPlaceholderText(tr("Who sees to it?")); });
    auto& box = add("improvementDueBox", new DateBox("improvementHasDue", "improvementDue"));
    box.setContentsMargins(0, 6, 0, 0);
    speaks([&box] { box.setWords(tr("Due date"), QLocale()); });
    auto& due = bind<ValueField<std::optional<base::Date>>>(
        box, memberOf(m_improvement, &Improvement::due),
        [&box](const auto& value) { box.setDate(value); });
    connect(&box, &DateBox::picked, this, [&due](const auto& value) { due.choose(value); });
}

void ImprovementSection::addAnswers() {
    m_answersTitle = &addTitle([] { return tr("What it answers"); });
    m_answers = &add("improvementAnswers", new AnswerRows);
    connect(m_answers, &AnswerRows::rowWanted, this, &ImprovementSection::rowWanted);
    speaks([this] { refreshAnswers(); });
}

void ImprovementSection::showImprovement(model::ImprovementId improvement) {
    if (improvement != m_improvement) {
        changeTo([this, improvement] { m_improvement = improvement; });
        refreshAnswers();
    }
}

void ImprovementSection::refresh() {
    m_goal->offer(document().document());
    InspectorSection::refresh();
}

void ImprovementSection::refreshAnswers() {
    const model::Document& shown = document().document();
    const Improvement* improvement = shown.improvements.find(m_improvement);
    auto answers = improvement == nullptr ? std::vector<ImprovementAnswers::Answer>()
                                          : ImprovementAnswers::of(shown, *improvement, words());
    m_answersTitle->setVisible(!answers.empty());
    m_answers->setVisible(!answers.empty());
    m_answers->show(std::move(answers));
}

void ImprovementSection::focusTitle() {
    m_title->setFocus(Qt::TabFocusReason);
}

} // namespace cjm::ui
