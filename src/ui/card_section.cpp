#include "card_section.h"

#include "certainty_words.h"
#include "faces.h"
#include "score_picker.h"

#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <algorithm>

namespace cjm::ui {

using model::Card;

namespace {

constexpr int leastScore = -2;

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
    addCertainty();
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
    speaks([&buttons] { CertaintyWords::putOn(buttons); });
    auto& certainty = bind<ValueField<std::optional<model::Certainty>>>(
        buttons, memberOf(m_card, &Card::certainty),
        [&buttons](const auto& value) { buttons.setChosen(placeOf(value)); });
    connect(&buttons, &SegmentGroup::picked, this, [&certainty](std::optional<std::size_t> place) {
        certainty.choose(valueAt<model::Certainty>(place));
    });
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
