#include "goal_card.h"

#include "icons.h"
#include "style.h"
#include "text_field.h"

#include <cjm/wording/goal_words.h>
#include <cjm/wording/text.h>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <algorithm>
#include <array>

namespace cjm::ui {

using model::Goal;
using model::GoalHint;

namespace {

constexpr int goalCardMargin = 16;
constexpr int goalCardSpacing = 6;
constexpr int goalRowGap = 8;
constexpr int leastAmountWidth = 8; ///< In letters.

/// The fields stay where they are while a hint goes, as in the middle of typing.
void keepRoomFor(QWidget& hint) {
    QSizePolicy policy = hint.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    hint.setSizePolicy(policy);
}

} // namespace

GoalCard::GoalCard(OpenDocument& document, model::GoalId goal, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_goal(goal)
    , m_column(new QVBoxLayout(this))
    , m_role(new SegmentGroup({"goalLeads", "goalIsServed", "goalIsNotServed"}, this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_delete(new QToolButton(this))
    , m_what(new QLineEdit(this))
    , m_kind(new GoalKindPicker(this))
    , m_measure(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_due(new DateBox("goalHasDue", "goalDue", this))
    , m_forWhom(new QLineEdit(this))
    , m_how(new TextArea(2, this))
    , m_notice(new PlainLabel(this))
    , m_inWords(new PlainLabel(this))
    , m_summary(new PlainLabel(this)) {
    setObjectName(QStringLiteral("goalCard"));
    setRole(*this, Role::card);
    m_column->setContentsMargins(goalCardMargin, goalCardMargin, goalCardMargin, goalCardMargin);
    m_column->setSpacing(goalCardSpacing);
    addHeader();
    addFields();
    addReadBack();
    addKeys();
    retranslate();
}

void GoalCard::addHeader() {
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_role->setObjectName(QStringLiteral("goalRole"));
    row->addWidget(m_role, 1);
    row->addSpacing(12);
    prepare(*m_up, "goalUp", "move-up");
    prepare(*m_down, "goalDown", "move-down");
    prepare(*m_delete, "goalDelete", "delete");
    for (QToolButton* button : {m_up, m_down, m_delete}) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_column->addLayout(row);
    connect(m_role, &SegmentGroup::picked, this, [this](std::optional<std::size_t> place) {
        // What is down stays down: there is always one of them.
        m_role->setChosen(static_cast<std::size_t>(m_shownRole));
        if (place) {
            Q_EMIT roleWanted(static_cast<GoalRole>(*place));
        }
    });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_delete, &QToolButton::clicked, this, &GoalCard::removeWanted);
}

void GoalCard::prepare(QToolButton& button, const char* name, const char* iconName) {
    button.setObjectName(QString::fromLatin1(name));
    button.setIcon(icon(iconName));
    button.setFocusPolicy(Qt::StrongFocus);
}

/// Four columns of one width: the numbers take one each, the date two, what is written all.
void GoalCard::addFields() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    for (int column = 0; column < 4; ++column) {
        grid->setColumnStretch(column, 1);
    }
    m_column->addLayout(grid);
    m_labels.push_back(addLabel(*grid, 0, 0, 4, *m_what));
    m_whatHint = addHint("goalWhatHint", *grid, 2, 0, 4);
    m_labels.push_back(addLabel(*grid, 3, 0, 4, *m_kind));
    m_labels.push_back(addLabel(*grid, 6, 0, 4, *m_measure));
    m_measureHint = addHint("goalMeasureHint", *grid, 8, 0, 4);
    m_labels.push_back(addLabel(*grid, 9, 0, 1, *m_from));
    m_labels.push_back(addLabel(*grid, 9, 1, 1, *m_to));
    m_numbersHint = addHint("goalNumbersHint", *grid, 11, 0, 2);
    grid->addWidget(m_due, 9, 2, 2, 2, Qt::AlignBottom);
    m_dueHint = addHint("goalDueHint", *grid, 11, 2, 2);
    m_labels.push_back(addLabel(*grid, 12, 0, 4, *m_forWhom));
    m_forWhomHint = addHint("goalForWhomHint", *grid, 14, 0, 4);
    m_labels.push_back(addLabel(*grid, 15, 0, 4, *m_how));
    m_howHint = addHint("goalHowHint", *grid, 17, 0, 4);
    bindFields();
}

void GoalCard::bindFields() {
    m_what->setObjectName(QStringLiteral("goalWhat"));
    m_kind->setObjectName(QStringLiteral("goalKind"));
    m_measure->setObjectName(QStringLiteral("goalMeasure"));
    m_from->setObjectName(QStringLiteral("goalFrom"));
    m_to->setObjectName(QStringLiteral("goalTo"));
    m_forWhom->setObjectName(QStringLiteral("goalForWhom"));
    m_how->setObjectName(QStringLiteral("goalHow"));
    bind<TextField>(*m_what, memberOf(m_goal, &Goal::what));
    auto& kind = bind<ValueField<model::GoalKind>>(
        *m_kind, memberOf(m_goal, &Goal::kind),
        [this](const model::GoalKind& value) { m_kind->setKind(value); });
    connect(m_kind, &GoalKindPicker::picked, this,
            [&kind](model::GoalKind value) { kind.choose(value); });
    bind<TextField>(*m_measure, memberOf(m_goal, &Goal::measure));
    for (const auto& pair : {std::pair(m_from, &Goal::from), std::pair(m_to, &Goal::to)}) {
        pair.first->setMinimumWidth(leastAmountWidth * fontMetrics().averageCharWidth());
        bind<AmountField>(*pair.first, memberOf(m_goal, pair.second));
    }
    auto& due = bind<ValueField<std::optional<base::Date>>>(
        *m_due, memberOf(m_goal, &Goal::due),
        [this](const std::optional<base::Date>& value) { m_due->setDate(value); });
    connect(m_due, &DateBox::picked, this, [&due](const auto& value) { due.choose(value); });
    bind<TextField>(*m_forWhom, memberOf(m_goal, &Goal::forWhom));
    bind<TextField>(*m_how, memberOf(m_goal, &Goal::howMeasured));
}

PlainLabel* GoalCard::addLabel(QGridLayout& grid, int row, int column, int columns,
                               QWidget& field) {
    auto* label = new PlainLabel(this);
    label->setWordWrap(true);
    label->setContentsMargins(0, row == 0 ? 0 : goalRowGap, 0, 0);
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setBuddy(&field);
    grid.addWidget(label, row, column, 1, columns);
    grid.addWidget(&field, row + 1, column, 1, columns, Qt::AlignTop);
    return label;
}

PlainLabel* GoalCard::addHint(const char* name, QGridLayout& grid, int row, int column,
                              int columns) {
    auto* hint = new PlainLabel(this);
    hint->setObjectName(QString::fromLatin1(name));
    hint->setWordWrap(true);
    setRole(*hint, Role::mutedText);
    hint->hide();
    grid.addWidget(hint, row, column, 1, columns, Qt::AlignTop);
    return hint;
}

void GoalCard::addReadBack() {
    m_notice->setObjectName(QStringLiteral("goalNotice"));
    m_notice->setWordWrap(true);
    setRole(*m_notice, Role::notice);
    m_notice->hide();
    m_column->addWidget(m_notice);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    setRole(*line, Role::line);
    m_column->addSpacing(4);
    m_column->addWidget(line);
    for (PlainLabel* label : {m_inWords, m_summary}) {
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_inWords->setObjectName(QStringLiteral("goalInWords"));
    m_summary->setObjectName(QStringLiteral("goalSummary"));
    setRole(*m_summary, Role::mutedText);
}

void GoalCard::addKeys() {
    for (const auto& key :
         {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)}) {
        auto* shortcut = new QShortcut(QKeySequence(key.first), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, by = key.second] { Q_EMIT moveWanted(by); });
    }
}

template <class SomeField, class Widget, class... More>
SomeField& GoalCard::bind(Widget& widget, More&&... more) {
    auto field = std::make_unique<SomeField>(widget, m_document, std::forward<More>(more)...);
    SomeField& bound = *field;
    connect(&bound, &Field::noticed, this, &GoalCard::notice);
    m_fields.push_back(std::move(field));
    return bound;
}

void GoalCard::refresh(Place place, GoalRole role, const std::optional<base::Date>& start) {
    const Goal* goal = m_document.document().goals.find(m_goal);
    if (goal == nullptr) {
        return;
    }
    m_shownRole = role;
    m_role->setChosen(static_cast<std::size_t>(role));
    m_up->setEnabled(place.index > 0);
    m_down->setEnabled(place.index + 1 < place.count);
    for (const auto& field : m_fields) {
        field->refresh();
    }
    refreshHints(*goal, start);
    const QString name =
        tr("Goal %1 of %2").arg(QString::number(place.index + 1), QString::number(place.count));
    setAccessibleName(name);
    m_role->setAccessibleName(name);
}

void GoalCard::refreshHints(const Goal& goal, const std::optional<base::Date>& start) {
    const std::vector<GoalHint> hints = model::goalHints(goal, start);
    const auto tell = [&hints](PlainLabel& label, QWidget& field,
                               std::initializer_list<GoalHint> about) {
        const auto found =
            std::find_first_of(hints.begin(), hints.end(), about.begin(), about.end());
        const bool isToldNow = found != hints.end();
        if (isToldNow) {
            label.setText(wording::goalHintSentence(*found));
            keepRoomFor(label);
        }
        label.setVisible(isToldNow);
        field.setAccessibleDescription(isToldNow ? label.text() : QString());
    };
    tell(*m_whatHint, *m_what, {GoalHint::whatMissing});
    tell(*m_measureHint, *m_measure, {GoalHint::measureMissing});
    tell(*m_numbersHint, *m_to,
         {GoalHint::numbersMissing, GoalHint::fromMissing, GoalHint::toMissing,
          GoalHint::nothingChanges, GoalHint::getsWorse});
    tell(*m_dueHint, *m_due, {GoalHint::dueMissing, GoalHint::dueBeforeStart});
    tell(*m_forWhomHint, *m_forWhom, {GoalHint::forWhomMissing});
    tell(*m_howHint, *m_how, {GoalHint::howMeasuredMissing});
    const QString inWords = wording::goalInWords(goal);
    m_inWords->setText(inWords);
    m_inWords->setVisible(!inWords.isEmpty());
    // The hint beside the field says the same as long as there is nothing else to say.
    m_summary->setText(inWords.isEmpty() ? QString() : wording::goalSummary(hints));
    m_summary->setVisible(!inWords.isEmpty());
}

void GoalCard::focusWhat() {
    m_what->setFocus(Qt::TabFocusReason);
}

void GoalCard::notice(const QString& sentence) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void GoalCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        notice({});
    }
}

void GoalCard::retranslate() {
    m_role->setWords(static_cast<std::size_t>(GoalRole::leading), tr("Leading goal"));
    m_role->setWords(static_cast<std::size_t>(GoalRole::other), tr("Served too"));
    m_role->setWords(static_cast<std::size_t>(GoalRole::none), tr("Not for this journey"));
    const std::array names = {std::pair(m_up, tr("Move goal up")),
                              std::pair(m_down, tr("Move goal down")),
                              std::pair(m_delete, tr("Delete goal"))};
    for (const auto& name : names) {
        name.first->setAccessibleName(name.second);
        setPlainTip(*name.first, name.second);
    }
    m_kind->retranslate();
    m_due->setWords(tr("By when?"), QLocale());
    const std::array<QWidget*, 7> fields = {m_what, m_kind,    m_measure, m_from,
                                            m_to,   m_forWhom, m_how};
    const std::array words = {tr("What do you want to reach?"),
                              tr("What kind of goal is it?"),
                              tr("Measured in"),
                              tr("From"),
                              tr("To"),
                              tr("For whom?"),
                              tr("How do you measure it?")};
    for (std::size_t field = 0; field < fields.size(); ++field) {
        m_labels.at(field)->setText(words.at(field));
        fields.at(field)->setAccessibleName(words.at(field));
    }
    m_what->setPlaceholderText(tr("As in: more clients come back after their first visit"));
    m_measure->setPlaceholderText(tr("percent, euros, clients a week"));
}

} // namespace cjm::ui
