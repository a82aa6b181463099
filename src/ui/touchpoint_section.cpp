#include "touchpoint_section.h"

#include "certainty_words.h"
#include "touchpoint_words.h"

#include <cjm/edit/ordering.h>
#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace cjm::ui {

using edit::Decision;
using model::Card;
using model::CardId;
using model::Touchpoint;
using model::Verdict;

namespace {

constexpr int verdictGap = 2;
constexpr int scoreGap = 2;
constexpr int lettersOfOther = 8;

QString idText(CardId id) {
    return wording::toQt(toText(id.uuid));
}

std::optional<CardId> idFrom(const QVariant& data) {
    const auto uuid = base::parseUuid(wording::fromQt(data.toString()));
    return uuid ? std::optional(CardId{*uuid}) : std::nullopt;
}

void chooseId(QComboBox& box, const std::optional<CardId>& id) {
    const QSignalBlocker blocker(&box);
    box.setCurrentIndex(std::max(0, box.findData(id ? idText(*id) : QString())));
}

QComboBox* narrowBox() {
    auto* box = new QComboBox;
    // A long name must not widen the panel.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(lettersOfOther);
    return box;
}

/// The entry of a member of the touchpoint part, and of one of the card itself.
template <class Value>
MemberEntry walkEntry(Value Touchpoint::*member) {
    return entryOf(&Card::touchpoint, member);
}

template <class Value>
MemberEntry walkEntry(Value Card::*member) {
    return entryOf(member);
}

FieldStep stepOn(CardId card, std::string_view field) {
    return {{edit::StepKind::edit, model::RowType::card},
            toText(referenceTo(card)) + "." + std::string(field)};
}

} // namespace

TouchpointSection::TouchpointSection(OpenDocument& document, MapWords& words, TouchpointWalk& walk,
                                     QWidget* parent)
    : InspectorSection(document, words, parent)
    , m_walk(walk)
    , m_heading(&addHeading())
    , m_place(&addSubheading()) {
    m_heading->setObjectName(QStringLiteral("touchpointName"));
    m_place->setObjectName(QStringLiteral("touchpointPhase"));
    addQuestions();
    addVerdict();
    addOther();
    addWorth();
}

/// What an answer stands for: the touchpoint of the walk, and what has become of it.
template <class Value, class Member, class Of>
Binding<Value> TouchpointSection::answerTo(Member member, Of of) {
    const MemberEntry entry = walkEntry(member);
    return {
        .read =
            [this, of](const model::Document& document) {
                const Card* found = document.cards.find(m_stop.card);
                return found == nullptr ? Value{} : of(*found);
            },
        .write = [this,
                  of](const model::Document& document,
                      const Value& value) { return edit::answer(document, m_stop, of, value); },
        .step = [this, name = entry.name] { return stepOn(m_stop.card, name); },
        .rule = entry.rule,
    };
}

void TouchpointSection::addQuestions() {
    addQuestion("touchpointTask", &Touchpoint::task,
                [] { return tr("What is this touchpoint for?"); });
    addAttention();
    addQuestion("touchpointHelps", &Touchpoint::helpsAnswer,
                [] { return tr("Does it really help the client at this moment?"); });
    addQuestion("touchpointBetter", &Touchpoint::betterAnswer,
                [] { return tr("Can it do the same job better?"); });
    addQuestion("touchpointSupport", &Touchpoint::supportAnswer,
                [] { return tr("Could it support another touchpoint?"); });
    addSupported();
    addQuestion("touchpointMoves", &Touchpoint::placeAnswer,
                [] { return tr("Could we leave it out, or move it earlier or later?"); });
    addQuestion("touchpointPleasant", &Touchpoint::pleasantAnswer,
                [] { return tr("Is it relevant, easy and pleasant?"); });
    addScores();
    addCompetitor();
    addQuestion("touchpointCertain", &Touchpoint::certaintyAnswer,
                [] { return tr("What do we know for sure, and what do we assume?"); });
    addCertainty();
}

TextArea& TouchpointSection::addQuestion(const char* name, Answer answer, Words words) {
    auto& text = addTitled(name, new TextArea(2), std::move(words));
    bind<TextField>(text,
                    answerTo<std::string>(
                        answer, [answer](auto& row) -> auto& { return row.touchpoint.*answer; }));
    return text;
}

void TouchpointSection::addAttention() {
    auto& buttons =
        addField("touchpointAttention", new SegmentGroup({"attentionNow", "attentionNotYet"}),
                 [] { return tr("Do we want the client’s attention here?"); });
    speaks([&buttons] {
        buttons.setWords(0, tr("Now"));
        buttons.setWords(1, tr("Not yet"));
    });
    using Attention = std::optional<model::Attention>;
    auto& field = bind<ValueField<Attention>>(
        buttons,
        answerTo<Attention>(
            &Touchpoint::attention, [](auto& row) -> auto& { return row.touchpoint.attention; }),
        [&buttons](const Attention& value) { buttons.setChosen(placeOf(value)); });
    connect(&buttons, &SegmentGroup::picked, this, [&field](std::optional<std::size_t> place) {
        field.choose(valueAt<model::Attention>(place));
    });
}

void TouchpointSection::addSupported() {
    m_supported = &addField("touchpointSupports", narrowBox(), [] { return tr("It supports"); });
    Binding<std::optional<CardId>> binding;
    binding.read = [this](const model::Document&) {
        const Card* shown = card();
        return shown == nullptr ? std::nullopt : shown->touchpoint.supports;
    };
    binding.write = [this](const model::Document& now, const std::optional<CardId>& value) {
        return edit::setSupported(now, m_walk.journeys(), m_stop, value);
    };
    binding.step = [this] { return stepOn(m_stop.card, "supports"); };
    auto& field = bind<ValueField<std::optional<CardId>>>(
        *m_supported, std::move(binding),
        [this](const std::optional<CardId>& value) { chooseId(*m_supported, value); });
    connect(m_supported, &QComboBox::activated, this,
            [this, &field](int index) { field.choose(idFrom(m_supported->itemData(index))); });
}

void TouchpointSection::addCertainty() {
    auto& buttons =
        addField("touchpointCertainty", CertaintyWords::makeButtons(), &CertaintyWords::question);
    speaks([this, &buttons] { CertaintyWords::putOn(buttons, words().ofWindow()); });
    using Certainty = std::optional<model::Certainty>;
    auto& field = bind<ValueField<Certainty>>(
        buttons,
        answerTo<Certainty>(
            &Card::certainty, [](auto& row) -> auto& { return row.certainty; }),
        [&buttons](const Certainty& value) { buttons.setChosen(placeOf(value)); });
    connect(&buttons, &SegmentGroup::picked, this, [&field](std::optional<std::size_t> place) {
        field.choose(valueAt<model::Certainty>(place));
    });
}

void TouchpointSection::addScores() {
    auto& scores = add("touchpointScores", new QWidget);
    auto* grid = new QGridLayout(&scores);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(scoreGap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](QString (*title)(), const char* nowName, Score now,
                            const char* wishedName, Score wished) {
        auto* label = new PlainLabel(&scores);
        speaks([label, title] { label->setText(title()); });
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, 1, 2);
        addScore(*grid, 0, nowName, now, [title] { return tr("%1, now").arg(title()); });
        if (wished != nullptr) {
            addScore(*grid, 1, wishedName, wished,
                     [title] { return tr("%1, wished").arg(title()); });
        }
    };
    for (const int column : {0, 1}) {
        auto* head = new PlainLabel(&scores);
        setRole(*head, Role::mutedText);
        grid->addWidget(head, 0, column);
        speaks([head, column] { head->setText(column == 0 ? tr("Now") : tr("Wished")); });
    }
    addRow([] { return tr("Relevance"); }, "relevanceNow", &Touchpoint::relevance,
           "relevanceWished", &Touchpoint::relevanceWished);
    addRow([] { return tr("Ease"); }, "easeNow", &Touchpoint::ease, "easeWished",
           &Touchpoint::easeWished);
    addRow([] { return tr("Pleasure"); }, "pleasureNow", &Touchpoint::pleasure, "pleasureWished",
           &Touchpoint::pleasureWished);
    addRow([] { return tr("How satisfied are clients?"); }, "satisfactionNow",
           &Touchpoint::satisfaction, "", nullptr);
    addRow([] { return tr("How well does the competitor do it?"); }, "competitorScore",
           &Touchpoint::competitorScore, "", nullptr);
}

void TouchpointSection::addScore(QGridLayout& grid, int column, const char* name, Score score,
                                 Words words) {
    auto* dots = new ScorePicker(grid.parentWidget());
    dots->setObjectName(QLatin1String(name));
    grid.addWidget(dots, column == 0 ? grid.rowCount() : grid.rowCount() - 1, column,
                   Qt::AlignLeft);
    speaks([dots, words = std::move(words)] { dots->setAccessibleName(words()); });
    auto& field = bind<ValueField<std::optional<int>>>(
        *dots,
        answerTo<std::optional<int>>(
            score, [score](auto& row) -> auto& { return row.touchpoint.*score; }),
        [dots](const std::optional<int>& value) { dots->setScore(value); });
    connect(dots, &ScorePicker::picked, this,
            [&field](std::optional<int> value) { field.choose(value); });
}

void TouchpointSection::addCompetitor() {
    auto& line = addField("touchpointCompetitor", new QLineEdit, [] { return tr("Competitor"); });
    bind<TextField>(line, answerTo<std::string>(
                              &Touchpoint::competitor,
                              [](auto& row) -> auto& { return row.touchpoint.competitor; }));
}

void TouchpointSection::addVerdictButtons() {
    m_verdictTitle = &addTitle([] { return tr("What do we decide?"); });
    m_verdicts = &add("touchpointVerdict", new QWidget);
    m_verdictTitle->setBuddy(m_verdicts);
    auto* column = new QVBoxLayout(m_verdicts);
    column->setContentsMargins({});
    column->setSpacing(verdictGap);
    m_verdictButtons = new QButtonGroup(m_verdicts);
    speaks([this] { m_verdicts->setAccessibleName(tr("What do we decide?")); });
    for (const Verdict verdict : model::allValues<Verdict>()) {
        auto* button = new QRadioButton(m_verdicts);
        const std::string_view name = nameOf(verdict);
        button->setObjectName(
            QStringLiteral("verdict_%1")
                .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size()))));
        m_verdictButtons->addButton(button, static_cast<int>(verdict));
        column->addWidget(button);
        speaks([button, verdict] { button->setText(TouchpointWords::verdict(verdict)); });
    }
    m_effect = &addSubheading();
    m_effect->setObjectName(QStringLiteral("verdictEffect"));
}

void TouchpointSection::addVerdict() {
    addVerdictButtons();
    Binding<std::optional<Verdict>> binding;
    binding.read = [this](const model::Document&) {
        const Card* shown = card();
        return shown == nullptr ? std::nullopt : shown->touchpoint.verdict;
    };
    binding.write = [this](const model::Document& now, const std::optional<Verdict>& value) {
        const Card* shown = card();
        const bool keepsOther = edit::needsOther(value) && shown != nullptr;
        return decided(now, {value, keepsOther ? shown->touchpoint.verdictCard : std::nullopt});
    };
    binding.step = [this] { return stepOn(m_stop.card, "verdict"); };
    auto& field = bind<ValueField<std::optional<Verdict>>>(
        *m_verdicts, std::move(binding), [this](const std::optional<Verdict>& value) {
            // No button is down where nothing is decided, which a group allows in no other way.
            m_verdictButtons->setExclusive(false);
            for (QAbstractButton* button : m_verdictButtons->buttons()) {
                const auto own = static_cast<Verdict>(m_verdictButtons->id(button));
                button->setChecked(value == own);
            }
            m_verdictButtons->setExclusive(true);
        });
    connect(m_verdictButtons, &QButtonGroup::idClicked, this,
            [&field](int id) { field.choose(static_cast<Verdict>(id)); });
}

void TouchpointSection::addOther() {
    m_otherTitle = &addTitle([] { return tr("With which touchpoint?"); });
    m_other = &add("verdictOther", narrowBox());
    m_otherTitle->setBuddy(m_other);
    speaks([this] { m_other->setAccessibleName(tr("With which touchpoint?")); });
    Binding<std::optional<CardId>> binding;
    binding.read = [this](const model::Document&) {
        const Card* shown = card();
        return shown == nullptr ? std::nullopt : shown->touchpoint.verdictCard;
    };
    binding.write = [this](const model::Document& now, const std::optional<CardId>& value) {
        const Card* shown = card();
        return decided(now, {shown == nullptr ? std::nullopt : shown->touchpoint.verdict, value});
    };
    binding.step = [this] { return stepOn(m_stop.card, "verdictCard"); };
    auto& field = bind<ValueField<std::optional<CardId>>>(
        *m_other, std::move(binding),
        [this](const std::optional<CardId>& value) { chooseId(*m_other, value); });
    connect(m_other, &QComboBox::activated, this,
            [this, &field](int index) { field.choose(idFrom(m_other->itemData(index))); });
}

void TouchpointSection::addWorth() {
    m_worth = &addTitled("touchpointWorth", new TextArea(2),
                         [] { return tr("What is it worth to the client?"); });
    speaks([this] { m_worth->setPlaceholderText(tr("In one sentence")); });
    bind<TextField>(*m_worth, answerTo<std::string>(
                                  &Card::worth, [](auto& row) -> auto& { return row.worth; }));
    m_improvement = &add("makeImprovement", new QPushButton);
    m_improvement->setAutoDefault(true); // so that Enter presses it
    connect(m_improvement, &QPushButton::clicked, this, &TouchpointSection::makeImprovement);
}

base::Result<model::Document> TouchpointSection::decided(const model::Document& now,
                                                         const Decision& decision) {
    return edit::decide(now, m_walk.journeys(), m_stop.card, decision, m_walk.before(),
                        document().session().ids());
}

void TouchpointSection::makeImprovement() {
    const Card* shown = card();
    if (shown == nullptr) {
        return;
    }
    const model::Document& now = document().document();
    model::Improvement improvement = edit::improvementFor(
        now, *shown, wording::fromQt(TouchpointWords::improvementTitle(now, *shown)),
        {document().session().ids()()});
    document().apply({edit::StepKind::add, model::RowType::improvement},
                     edit::insertRow(now, std::move(improvement), edit::atTheEnd));
}

const Card* TouchpointSection::card() {
    return document().document().cards.find(m_stop.card);
}

void TouchpointSection::follow() {
    const edit::TouchpointStop* shown = m_walk.shown();
    setVisible(shown != nullptr);
    if (shown == nullptr) {
        leave();
        return;
    }
    if (shown->card == m_stop.card) {
        m_stop = *shown; // what came from it may be another
        refresh();
    } else {
        changeTo([this, shown] { m_stop = *shown; });
    }
}

void TouchpointSection::refresh() {
    if (const Card* shown = card(); shown != nullptr && m_walk.isOn()) {
        setHeading(*m_heading, TouchpointWords::name(document().document(), shown->id));
        sayWhere(*shown);
        fillWithOthers(*m_supported);
        fillWithOthers(*m_other);
        refreshVerdict(*shown);
    }
    InspectorSection::refresh();
}

void TouchpointSection::sayWhere(const Card& shown) {
    const model::Document& now = document().document();
    const auto phases = model::inOrder(now.phases, shown.journey);
    const auto found = std::find_if(phases.begin(), phases.end(), [&](const model::Phase* phase) {
        return phase->id == shown.phase;
    });
    const QString number = QString::number(found - phases.begin() + 1);
    const QString title = found == phases.end() ? QString() : wording::toQt((*found)->title);
    QString where = title.isEmpty() ? tr("Phase %1").arg(number)
                                    : tr("Phase %1 · %2").arg(number, isolated(title));
    if (m_stop.isOnlyIdeal) {
        where = tr("%1 · only in the ideal journey").arg(where);
    }
    setHeading(*m_place, where);
}

/// What is only in the ideal journey was decided there.
void TouchpointSection::refreshVerdict(const Card& shown) {
    const auto& verdict = shown.touchpoint.verdict;
    const bool mayDecide = !m_stop.isOnlyIdeal;
    m_verdictTitle->setVisible(mayDecide);
    m_verdicts->setVisible(mayDecide);
    m_effect->setVisible(mayDecide && verdict);
    m_effect->setText(verdict ? TouchpointWords::effect(*verdict) : QString());
    const bool wantsOther = mayDecide && edit::needsOther(verdict);
    m_otherTitle->setVisible(wantsOther);
    m_other->setVisible(wantsOther);
    const bool isPlan = mayDecide && verdict && *verdict != Verdict::keep;
    const bool isMade = edit::hasImprovement(document().document(), shown.id);
    m_improvement->setVisible(isPlan);
    m_improvement->setText(isMade ? tr("It is one of the improvements")
                                  : tr("Make it an improvement"));
    m_improvement->setEnabled(!isMade && edit::lackingIn(shown) == edit::Lacking::nothing);
}

void TouchpointSection::fillWithOthers(QComboBox& box) const {
    const model::Document& now = m_walk.document();
    const QSignalBlocker blocker(&box);
    box.clear();
    box.addItem(tr("None"), QString());
    for (const edit::TouchpointStop& stop : m_walk.stops()) {
        if (stop.card != m_stop.card && stop.isOnlyIdeal == m_stop.isOnlyIdeal) {
            box.addItem(TouchpointWords::name(now, stop.card), idText(stop.card));
        }
    }
}

void TouchpointSection::focusLacking(edit::Lacking lacking) {
    if (lacking == edit::Lacking::other) {
        m_other->setFocus(Qt::OtherFocusReason);
    } else if (lacking == edit::Lacking::worth) {
        m_worth->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace cjm::ui
