#include "goal_page.h"

#include "style.h"

#include <cjm/edit/ordering.h>
#include <cjm/model/journey_facts.h>
#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace cjm::ui {

using edit::StepKind;
using model::Goal;
using model::GoalId;
using model::RowType;

namespace {

constexpr int goalPageMargin = 16;
constexpr int widestGoalColumn = 860;

std::vector<const Goal*> goalsInOrder(const model::Document& document) {
    return model::inOrder(document.goals, [](const Goal&) { return true; });
}

GoalRole roleOfGoal(GoalId goal, const edit::JourneyGoals& goals) {
    if (goals.leading == goal) {
        return GoalRole::leading;
    }
    return goals.others.contains(goal) ? GoalRole::other : GoalRole::none;
}

/// What Tab or a click can come to in a widget, in order.
std::vector<QWidget*> stopsIn(const QWidget& widget) {
    std::vector<QWidget*> stops;
    for (QWidget* child : widget.findChildren<QWidget*>()) {
        if (child->focusPolicy() != Qt::NoFocus && child->focusProxy() == nullptr) {
            stops.push_back(child);
        }
    }
    return stops;
}

} // namespace

GoalPage::GoalPage(OpenDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_column(new QVBoxLayout)
    , m_intro(new PlainLabel)
    , m_cardColumn(new QVBoxLayout)
    , m_add(new QPushButton)
    , m_gaps(new IdealGapsPanel(document)) {
    setObjectName(QStringLiteral("goalPage"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto* content = new QWidget;
    content->setMaximumWidth(widestGoalColumn);
    content->setLayout(m_column);
    m_column->setContentsMargins(goalPageMargin, goalPageMargin, goalPageMargin, goalPageMargin);
    m_column->setSpacing(12);
    m_cardColumn->setSpacing(12);
    m_column->addWidget(m_intro);
    m_column->addLayout(m_cardColumn);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addWidget(m_gaps);
    m_column->addStretch();
    setWidget(content);
    m_intro->setObjectName(QStringLiteral("goalIntro"));
    m_intro->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addGoalButton"));
    m_add->setAutoDefault(true); // so that Enter presses it
    setRole(*m_add, Role::primaryButton);
    connect(m_add, &QPushButton::clicked, this, &GoalPage::addGoal);
    connect(m_gaps, &IdealGapsPanel::idealWanted, this, &GoalPage::idealWanted);
    connect(m_gaps, &IdealGapsPanel::phaseWanted, this, &GoalPage::phaseWanted);
    connect(m_gaps, &IdealGapsPanel::goalWanted, this, &GoalPage::goalWanted);
    connect(&document, &OpenDocument::changed, this, &GoalPage::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &GoalPage::refresh);
    retranslate();
}

JourneyPair GoalPage::pair() const {
    return pairOf(m_document.document(), m_document.selection().journey);
}

edit::JourneyGoals GoalPage::goals() const {
    const model::Journey* journey = m_document.document().journeys.find(pair().first());
    return journey == nullptr ? edit::JourneyGoals() : edit::goalsOf(*journey);
}

std::size_t GoalPage::indexOf(GoalId goal) const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&](const GoalCard* card) { return card->goal() == goal; });
    return static_cast<std::size_t>(found - m_cards.begin());
}

void GoalPage::refresh() {
    if (!isVisible()) {
        return;
    }
    const std::vector<const Goal*> shown = goalsInOrder(m_document.document());
    refreshCards(shown);
    m_intro->setText(
        shown.empty()
            ? tr("What do you want to reach? A goal comes before the ideal journey: it says what "
                 "“better” means, so that you can choose what to change.")
            : tr("A good goal is clear, complete and concrete. One goal leads the journey; it may "
                 "serve others too."));
    m_gaps->setVisible(!shown.empty());
    m_gaps->showGapsOf(pair().ideal);
}

void GoalPage::refreshCards(const std::vector<const Goal*>& shown) {
    std::erase_if(m_cards, [&](GoalCard* card) {
        const bool isGone = !m_document.document().goals.contains(card->goal());
        if (isGone) {
            card->hide();
            card->deleteLater(); // it may be in the middle of a click
            m_cardColumn->removeWidget(card);
        }
        return isGone;
    });
    const edit::JourneyGoals ofJourney = goals();
    const auto start = model::journeyFacts(m_document.document(), pair().first()).date;
    for (std::size_t index = 0; index < shown.size(); ++index) {
        const GoalId goal = shown[index]->id;
        cardFor(goal, index).refresh({index, shown.size()}, roleOfGoal(goal, ofJourney), start);
    }
    orderTabs();
}

/// Cards come and go and change places; the keyboard goes through them as they stand.
void GoalPage::orderTabs() {
    std::vector<GoalId> order;
    for (const GoalCard* card : m_cards) {
        order.push_back(card->goal());
    }
    if (order == m_tabOrder) {
        return;
    }
    m_tabOrder = std::move(order);
    QWidget* last = nullptr;
    const auto append = [&last](QWidget* stop) {
        if (last != nullptr) {
            setTabOrder(last, stop);
        }
        last = stop;
    };
    for (const GoalCard* card : m_cards) {
        for (QWidget* stop : stopsIn(*card)) {
            append(stop);
        }
    }
    append(m_add);
    for (QWidget* stop : stopsIn(*m_gaps)) {
        append(stop);
    }
}

/// The card of a goal at its place; those that are there stay the same, and keep the keyboard.
GoalCard& GoalPage::cardFor(GoalId goal, std::size_t index) {
    const std::size_t found = indexOf(goal);
    GoalCard* card = nullptr;
    if (found < m_cards.size()) {
        card = m_cards[found];
        if (found == index) {
            return *card;
        }
        m_cards.erase(m_cards.begin() + static_cast<std::ptrdiff_t>(found));
        m_cardColumn->removeWidget(card);
    } else {
        card = new GoalCard(m_document, goal, widget());
        connect(card, &GoalCard::roleWanted, this,
                [this, goal](GoalRole role) { giveRole(goal, role); });
        connect(card, &GoalCard::moveWanted, this, [this, goal](int by) { moveGoal(goal, by); });
        connect(card, &GoalCard::removeWanted, this, [this, goal] { removeGoal(goal); });
    }
    m_cards.insert(m_cards.begin() + static_cast<std::ptrdiff_t>(index), card);
    m_cardColumn->insertWidget(static_cast<int>(index), card);
    card->show();
    return *card;
}

void GoalPage::addGoal() {
    Goal goal;
    goal.id = {m_document.session().ids()()};
    const GoalId added = goal.id;
    if (m_document.apply({StepKind::add, RowType::goal},
                         edit::addGoal(m_document.document(), std::move(goal), pair().first()))) {
        focusNear(indexOf(added));
    }
}

void GoalPage::removeGoal(GoalId goal) {
    const std::size_t index = indexOf(goal);
    const QString what = wording::toQt(m_document.document().goals.find(goal)->what).simplified();
    if (!m_document.apply({StepKind::remove, RowType::goal},
                          edit::removeGoal(m_document.document(), goal))) {
        return;
    }
    focusNear(index);
    Q_EMIT removed(what.isEmpty() ? tr("Goal deleted.")
                                  : tr("Goal “%1” deleted.").arg(isolated(what)));
}

void GoalPage::moveGoal(GoalId goal, int by) {
    const std::size_t index = indexOf(goal);
    if (by < 0 ? index == 0 : index + 1 >= m_cards.size()) {
        return;
    }
    QWidget* focus = focusWidget();
    m_document.apply({StepKind::move, RowType::goal},
                     edit::moveRow(m_document.document(), goal, by < 0 ? index - 1 : index + 1));
    // The button may have come to its end, where it can be pressed no more.
    GoalCard& card = *m_cards.at(indexOf(goal));
    if (focus != nullptr && card.isAncestorOf(focus) && !focus->isEnabled()) {
        card.focusWhat();
    }
    bringIntoSight(card);
}

void GoalPage::giveRole(GoalId goal, GoalRole role) {
    edit::JourneyGoals changed = goals();
    if (changed.leading == goal) {
        changed.leading.reset();
    } else if (changed.leading && role == GoalRole::leading) {
        changed.others.insert(*changed.leading);
    }
    changed.others.erase(goal);
    if (role == GoalRole::leading) {
        changed.leading = goal;
    } else if (role == GoalRole::other) {
        changed.others.insert(goal);
    }
    m_document.apply({StepKind::edit, RowType::goal},
                     edit::setGoals(m_document.document(), pair().first(), changed));
}

void GoalPage::focusFirst() {
    refresh();
    focusNear(0);
}

void GoalPage::focusNear(std::size_t index) {
    if (m_cards.empty()) {
        m_add->setFocus(Qt::TabFocusReason);
        return;
    }
    GoalCard& card = *m_cards[std::min(index, m_cards.size() - 1)];
    card.focusWhat();
    bringIntoSight(card);
}

/// Once it has its place: from its head on, and the first one with what stands above it.
void GoalPage::bringIntoSight(GoalCard& card) {
    QTimer::singleShot(0, &card, [this, &card] {
        ensureWidgetVisible(&card);
        const int head = card.goal() == m_cards.front()->goal() ? 0 : card.y();
        verticalScrollBar()->setValue(std::min(verticalScrollBar()->value(), head));
    });
}

void GoalPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    refresh();
}

void GoalPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void GoalPage::retranslate() {
    setAccessibleName(tr("Goals"));
    m_add->setText(tr("Add a goal"));
    refresh();
}

} // namespace cjm::ui
