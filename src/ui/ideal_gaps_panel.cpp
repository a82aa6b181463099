#include "ideal_gaps_panel.h"

#include "style.h"

#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int gapsMargin = 16;

} // namespace

IdealGapsPanel::IdealGapsPanel(OpenDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_title(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_toIdeal(new QPushButton(this))
    , m_lines(new QVBoxLayout) {
    setObjectName(QStringLiteral("idealGaps"));
    setRole(*this, Role::card);
    setRole(*m_title, Role::sectionTitle);
    m_sentence->setObjectName(QStringLiteral("idealGapsSentence"));
    m_sentence->setWordWrap(true);
    m_toIdeal->setObjectName(QStringLiteral("goToIdeal"));
    m_toIdeal->setAutoDefault(true); // so that Enter presses it
    connect(m_toIdeal, &QPushButton::clicked, this, &IdealGapsPanel::idealWanted);
    m_lines->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gapsMargin, gapsMargin, gapsMargin, gapsMargin);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_toIdeal);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addLayout(m_lines);
    retranslate();
}

void IdealGapsPanel::showGapsOf(const std::optional<model::JourneyId>& ideal) {
    m_ideal = ideal;
    fill();
}

QString IdealGapsPanel::sentenceOf(const model::WorsePhase& worse) const {
    const model::Phase& phase = *m_document.document().phases.find(worse.phase);
    if (!phase.title.empty()) {
        return tr("“%1” feels worse than it does now.").arg(isolated(wording::toQt(phase.title)));
    }
    const auto phases = model::inOrder(m_document.document().phases, phase.journey);
    const auto place = std::find(phases.begin(), phases.end(), &phase) - phases.begin();
    return tr("Phase %1 feels worse than it does now.").arg(place + 1);
}

QString IdealGapsPanel::sentenceOf(model::GoalId goal) const {
    const std::string& what = m_document.document().goals.find(goal)->what;
    return what.empty() ? tr("No card serves the goal that has no words yet.")
                        : tr("No card serves “%1”.").arg(isolated(wording::toQt(what)));
}

std::vector<IdealGapsPanel::Line> IdealGapsPanel::linesOf(const model::IdealGaps& gaps) {
    std::vector<Line> lines;
    for (const model::GoalId goal : gaps.unserved) {
        lines.push_back({sentenceOf(goal), [this, goal] { Q_EMIT goalWanted(goal); }});
    }
    for (const model::WorsePhase& worse : gaps.worse) {
        lines.push_back(
            {sentenceOf(worse), [this, phase = worse.phase] { Q_EMIT phaseWanted(phase); }});
    }
    return lines;
}

void IdealGapsPanel::fill() {
    const std::vector<Line> lines =
        m_ideal ? linesOf(model::idealGaps(m_document.document(), *m_ideal)) : std::vector<Line>();
    if (!m_ideal) {
        m_sentence->setText(tr("There is no ideal journey yet. It shows what has to be different "
                               "to reach the goal."));
    } else {
        m_sentence->setText(lines.empty() ? tr("Every goal of the journey is served, and no phase "
                                               "feels worse than it does now.")
                                          : tr("Here the ideal journey falls short:"));
    }
    std::vector<QString> sentences;
    for (const Line& line : lines) {
        sentences.push_back(line.sentence);
    }
    // As long as nothing is different, the keyboard stays where it is.
    if (sentences == m_shown) {
        return;
    }
    m_shown = std::move(sentences);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the one that was pressed may be among them
        delete item;
    }
    QWidget* before = m_toIdeal;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        QPushButton* button = addLine(lines[index], index);
        setTabOrder(before, button);
        before = button;
    }
}

QPushButton* IdealGapsPanel::addLine(const Line& line, std::size_t index) {
    auto* row = new QWidget(this);
    auto* sentence = new PlainLabel(line.sentence, row);
    sentence->setWordWrap(true);
    auto* button = new QPushButton(tr("Show"), row);
    button->setObjectName(QStringLiteral("showGap%1").arg(index));
    button->setAccessibleName(tr("Show: %1").arg(line.sentence));
    button->setAutoDefault(true); // so that Enter presses it
    connect(button, &QPushButton::clicked, this, line.go);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->addWidget(sentence, 1);
    across->addWidget(button);
    m_lines->addWidget(row);
    return button;
}

void IdealGapsPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void IdealGapsPanel::retranslate() {
    m_title->setText(tr("Ideal journey"));
    m_toIdeal->setText(tr("To the ideal journey"));
    m_shown.clear();
    if (isVisible()) {
        fill();
    }
}

} // namespace cjm::ui
