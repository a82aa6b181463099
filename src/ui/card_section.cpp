#include "card_section.h"

#include "certainty_words.h"
#include "faces.h"
#include "number_box.h"
#include "score_picker.h"
#include "sign_icons.h"

#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <set>

namespace cjm::ui {

using model::Card;
using model::LaneKind;

namespace {

constexpr int leastScore = -2;

/// Each once: what the salon has of its own, and what stands on other cards already.
template <class TextOf>
std::set<QString> wordsOfSalon(const model::Document& document, model::CardId but,
                               const std::vector<std::string>& own, TextOf&& textOf) {
    std::set<QString> words;
    for (const std::string& word : own) {
        words.insert(wording::toQt(word));
    }
    for (const Card& card : document.cards) {
        if (const std::string& word = textOf(card); !word.empty() && card.id != but) {
            words.insert(wording::toQt(word));
        }
    }
    return words;
}

std::vector<OfferingBox::Offer> channelsFor(const model::Document& document, model::CardId but,
                                            const wording::Vocabulary& words) {
    std::set<QString> own = wordsOfSalon(
        document, but, document.properties->channels,
        [](const Card& card) -> const std::string& { return card.touchpoint.channel; });
    std::vector<OfferingBox::Offer> offers;
    for (int index = 1; index <= static_cast<int>(wording::Channel::payment); ++index) {
        const auto channel = static_cast<wording::Channel>(index);
        offers.push_back({words.channelName(channel), channelIcon(channel)});
        own.erase(offers.back().word);
    }
    for (const QString& word : own) {
        offers.push_back({word, channelIcon(wording::channelNamed(wording::fromQt(word)))});
    }
    return offers;
}

std::vector<OfferingBox::Offer> placesFor(const model::Document& document, model::CardId but) {
    std::vector<OfferingBox::Offer> offers;
    for (const QString& word :
         wordsOfSalon(document, but, document.properties->places,
                      [](const Card& card) -> const std::string& { return card.place; })) {
        offers.push_back({word});
    }
    return offers;
}

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
    addWhere();
    addCertainty();
    addMarks();
    addImportance();
    addGoal();
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

/// By what channel, and where.
void CardSection::addWhere() {
    m_channelTitle = &addTitle([] { return tr("Channel"); });
    m_channel = &add("cardChannel", new OfferingBox);
    m_channelTitle->setBuddy(m_channel);
    bind<TextField>(*m_channel, memberOf(m_card, &Card::touchpoint, &model::Touchpoint::channel));
    m_placeTitle = &addTitle([] { return tr("Place"); });
    m_where = &add("cardPlace", new OfferingBox);
    m_placeTitle->setBuddy(m_where);
    bind<TextField>(*m_where, memberOf(m_card, &Card::place));
    speaks([this] {
        m_channel->setAccessibleName(tr("Channel"));
        m_where->setAccessibleName(tr("Place"));
        m_where->lineEdit()->setPlaceholderText(tr("Where does it happen?"));
    });
}

/// Only where there is something to say: most cards are about neither.
void CardSection::refreshWhere(const Card& card, LaneKind kind) {
    const model::Document& shown = document().document();
    const bool hasChannel = kind == LaneKind::touchpoints || kind == LaneKind::channels ||
                            !card.touchpoint.channel.empty();
    m_channelTitle->setVisible(hasChannel);
    m_channel->setVisible(hasChannel);
    if (hasChannel) {
        const wording::Vocabulary& words = this->words().ofMap(shown);
        m_channel->offer(channelsFor(shown, card.id, words));
        const QString guess = words.channelName(wording::channelNamed(card.text));
        m_channel->lineEdit()->setPlaceholderText(guess.isEmpty() ? tr("How do you meet?") : guess);
    }
    const bool hasPlace = kind == LaneKind::actions || kind == LaneKind::touchpoints ||
                          kind == LaneKind::behindTheScenes || !card.place.empty();
    m_placeTitle->setVisible(hasPlace);
    m_where->setVisible(hasPlace);
    if (hasPlace) {
        m_where->offer(placesFor(shown, card.id));
    }
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
        auto* box = new NumberBox(m_times);
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
        if (command != Command::addPicture) {
            m_ofPicture.push_back(button);
        }
    }
    refresh();
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

void CardSection::addGoal() {
    m_goalTitle = &addTitle([] { return tr("Serves the goal"); });
    m_goal = &add("cardGoal", new GoalBox);
    m_goalTitle->setBuddy(m_goal);
    speaks([this] { m_goal->setAccessibleName(tr("Serves the goal")); });
    auto& goal = bind<ValueField<std::optional<model::GoalId>>>(
        *m_goal, memberOf(m_card, &Card::goal),
        [this](const std::optional<model::GoalId>& value) { m_goal->setGoal(value); });
    connect(m_goal, &GoalBox::picked, this, [&goal](const auto& value) { goal.choose(value); });
}

/// It is the ideal journey that is made for the goals.
void CardSection::refreshGoal(const Card& card) {
    const model::Document& shown = document().document();
    const model::Journey* journey = shown.journeys.find(card.journey);
    const bool isOfIdeal = journey != nullptr && journey->state == model::JourneyState::ideal;
    const bool isWanted = card.goal || (isOfIdeal && !shown.goals.isEmpty());
    m_goalTitle->setVisible(isWanted);
    m_goal->setVisible(isWanted);
    if (isWanted) {
        m_goal->offer(shown);
    }
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
        refreshWhere(*card, lane.kind);
        refreshGoal(*card);
        for (QWidget* button : m_ofPicture) {
            button->setVisible(card->picture.has_value());
        }
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
