#include "card_section.h"

#include "certainty_words.h"
#include "faces.h"
#include "score_picker.h"
#include "sign_icons.h"

#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace cjm::ui {

using model::Card;

namespace {

constexpr int leastScore = -2;
constexpr int mostMinutes = 100'000;

} // namespace

CardSection::CardSection(OpenDocument& document, MapWords& words, QWidget* parent)
    : InspectorSection(document, words, parent)
    , m_heading(&addHeading())
    , m_place(&addSubheading()) {
    auto& text = add("cardText", new TextArea(3));
    bind<TextField>(text, memberOf(m_card, &Card::text));
    speaks([&text] {
        text.setAccessibleName(tr("Text of the card"));
        text.setPlaceholderText(tr("What stands on the card"));
    });
    addFeeling();
    addTimes();
    addCertainty();
    addMarks();
    addImportance();
    auto& note = addTitled("cardNote", new TextArea(3), [] { return tr("Note"); });
    bind<TextField>(note, memberOf(m_card, &Card::note));
    m_linksTitle = &addTitle([] { return tr("Links"); });
    m_links = &add("cardLinks", new LinkList(document, words));
}

void CardSection::addFeeling() {
    m_feelingTitle = &addTitle([] { return tr("How does it feel?"); });
    m_feeling = &add("feeling", new SegmentGroup({"feelingVeryBad", "feelingBad", "feelingNeutral",
                                                  "feelingGood", "feelingGreat"}));
    m_feelingTitle->setBuddy(m_feeling);
    speaks([this] {
        m_feeling->setAccessibleName(tr("How does it feel?"));
        for (std::size_t index = 0; index < 5; ++index) {
            const int score = static_cast<int>(index) + leastScore;
            m_feeling->setPicture(index, faceIcon(score), words().ofWindow().emotionWord(score));
        }
    });
    auto& score = bind<ValueField<std::optional<int>>>(
        *m_feeling, memberOf(m_card, &Card::emotion), [this](const std::optional<int>& value) {
            m_feeling->setChosen(value
                                     ? std::optional(static_cast<std::size_t>(*value - leastScore))
                                     : std::nullopt);
        });
    connect(m_feeling, &SegmentGroup::picked, this, [&score](std::optional<std::size_t> index) {
        score.choose(index ? std::optional(static_cast<int>(*index) + leastScore) : std::nullopt);
    });

    m_feelingWord = &add("feelingWord", new QLineEdit);
    bind<TextField>(*m_feelingWord, memberOf(m_card, &Card::emotionWord));
    speaks([this] { m_feelingWord->setAccessibleName(tr("The word for the feeling")); });
}

void CardSection::addCertainty() {
    auto& buttons =
        addTitled("certainty", CertaintyWords::makeButtons(), &CertaintyWords::question);
    speaks([this, &buttons] { CertaintyWords::putOn(buttons, words().ofWindow()); });
    auto& certainty = bind<ValueField<std::optional<model::Certainty>>>(
        buttons, memberOf(m_card, &Card::certainty),
        [&buttons](const auto& value) { buttons.setChosen(placeOf(value)); });
    connect(&buttons, &SegmentGroup::picked, this, [&certainty](std::optional<std::size_t> place) {
        certainty.choose(valueAt<model::Certainty>(place));
    });
}

void CardSection::addMarks() {
    addTitle([] { return tr("Marks"); });
    for (const model::CardMark mark : model::allValues<model::CardMark>()) {
        const std::string_view name = nameOf(mark);
        auto& box = add("", new QCheckBox);
        box.setObjectName(QStringLiteral("mark_%1").arg(
            QLatin1String(name.data(), static_cast<qsizetype>(name.size()))));
        box.setIcon(signIcon(layout::signOf(mark)));
        speaks([this, &box, mark] { box.setText(words().ofWindow().mark(mark)); });
        auto& marks = bind<ValueField<model::EnumerationSet<model::CardMark>>>(
            box, memberOf(m_card, &Card::marks),
            [&box, mark](const auto& value) { box.setChecked(value.contains(mark)); });
        connect(&box, &QCheckBox::clicked, this, [&marks, mark](bool is) {
            auto changed = marks.value();
            is ? changed.insert(mark) : changed.erase(mark);
            marks.choose(changed);
        });
    }
}

/// In a lane about time.
void CardSection::addTimes() {
    m_times = &add("cardTimes", new QWidget);
    auto* grid = new QGridLayout(m_times);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    const auto addRow = [&](const char* name, std::optional<int> Card::*member, QString (*says)()) {
        auto* label = new PlainLabel(m_times);
        auto* box = new QSpinBox(m_times);
        box->setObjectName(QLatin1String(name));
        box->setRange(0, mostMinutes);
        box->setSpecialValueText(QStringLiteral("–"));
        label->setBuddy(box);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        speaks([label, box, says] {
            label->setText(says());
            box->setAccessibleName(says());
        });
        bindMinutes(*box, member);
    };
    addRow("cardMinutes", &Card::minutes, [] { return tr("Minutes"); });
    addRow("cardWaiting", &Card::waitingMinutes, [] { return tr("Of which waiting"); });
}

void CardSection::bindMinutes(QSpinBox& box, std::optional<int> Card::*member) {
    auto& minutes = bind<ValueField<std::optional<int>>>(box, memberOf(m_card, member),
                                                         [&box](const std::optional<int>& value) {
                                                             const QSignalBlocker blocker(&box);
                                                             box.setValue(value.value_or(0));
                                                         });
    connect(&box, &QSpinBox::valueChanged, this, [&minutes](int value) {
        minutes.choose(value > 0 ? std::optional(value) : std::nullopt);
    });
}

void CardSection::offerPictures(const Commands& commands) {
    addTitle([] { return tr("Picture"); });
    for (const Command command :
         {Command::addPicture, Command::removePicture, Command::savePicture}) {
        auto* button = new QToolButton;
        button->setDefaultAction(commands.action(command));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        add("", button);
        nameAfter(*button, *commands.action(command));
    }
}

void CardSection::addImportance() {
    auto& dots =
        addTitled("importance", new ScorePicker, [] { return tr("Importance to the client"); });
    auto& importance = bind<ValueField<std::optional<int>>>(
        dots, memberOf(m_card, &Card::importance),
        [&dots](const std::optional<int>& value) { dots.setScore(value); });
    connect(&dots, &ScorePicker::picked, this,
            [&importance](std::optional<int> score) { importance.choose(score); });
}

void CardSection::showCard(model::CardId card) {
    changeTo([this, card] { m_card = card; });
}

void CardSection::refresh() {
    const model::Document& shown = document().document();
    if (const Card* card = shown.cards.find(m_card)) {
        const model::Lane& lane = *shown.lanes.find(card->lane);
        setHeading(*m_heading, words().laneName(shown, lane));
        sayWhere(*card);
        const bool hasFeeling = lane.kind == model::LaneKind::emotions;
        m_feelingTitle->setVisible(hasFeeling);
        m_feeling->setVisible(hasFeeling);
        m_feelingWord->setVisible(hasFeeling);
        m_times->setVisible(lane.kind == model::LaneKind::time);
        m_feelingWord->setPlaceholderText(
            card->emotion ? words().ofMap(shown).emotionWord(*card->emotion) : tr("In a word"));
        m_links->showLinksOf(referenceTo(m_card));
        m_linksTitle->setVisible(!m_links->isEmpty());
        m_links->setVisible(!m_links->isEmpty());
    }
    InspectorSection::refresh();
}

void CardSection::sayWhere(const Card& card) {
    const auto phases = model::inOrder(document().document().phases, card.journey);
    const auto found = std::find_if(phases.begin(), phases.end(), [&](const model::Phase* phase) {
        return phase->id == card.phase;
    });
    if (found == phases.end()) {
        return;
    }
    const auto first = static_cast<int>(found - phases.begin()) + 1;
    const QString title = wording::toQt((*found)->title);
    if (card.span > 1) {
        setHeading(*m_place,
                   tr("Phases %1 to %2")
                       .arg(QString::number(first), QString::number(first + card.span - 1)));
    } else if (title.isEmpty()) {
        setHeading(*m_place, tr("Phase %1").arg(first));
    } else {
        setHeading(*m_place, tr("Phase %1 · %2").arg(QString::number(first), isolated(title)));
    }
}

} // namespace cjm::ui
