#include "random_editor.h"

#include <cjm/edit/duplicates.h>
#include <cjm/edit/goals.h>
#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/pictures.h>
#include <cjm/edit/rows.h>

#include <array>

namespace cjm::test {

using namespace model;

namespace {

template <class Row>
constexpr bool hasOrder = requires(Row row) {
    row.order;
};

/// Only origins in the journey that the row's journey is based on, or the edit would be refused.
template <class Row>
void keepFittingOrigins(const Document& document, Row& row) {
    const Journey* journey = document.journeys.find(row.journey);
    IdSet<Row> fitting;
    for (const Row& other : tableOf<Row>(document)) {
        if (journey != nullptr && journey->basedOn == other.journey &&
            (row.origins.contains(other.id) || fitting.isEmpty())) {
            fitting.insert(other.id);
        }
    }
    row.origins = std::move(fitting);
}

template <class Row>
void makeFit(const Document&, Random&, Row&) {}

void makeFit(const Document& document, Random&, Phase& phase) {
    keepFittingOrigins(document, phase);
}

void makeFit(const Document& document, Random&, Lane& lane) {
    keepFittingOrigins(document, lane);
}

template <class Row>
std::vector<Id<Row>> ofJourney(const Document& document, JourneyId journey) {
    std::vector<Id<Row>> ids;
    for (const Row& row : tableOf<Row>(document)) {
        if (row.journey == journey) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

void makeFit(const Document& document, Random& random, Card& card) {
    const std::vector<PhaseId> phases = ofJourney<Phase>(document, card.journey);
    const std::vector<LaneId> lanes = ofJourney<Lane>(document, card.journey);
    if (phases.empty() || lanes.empty()) {
        return;
    }
    card.phase = phases.at(random.below(phases.size()));
    card.lane = lanes.at(random.below(lanes.size()));
    if (document.lanes.find(card.lane)->kind != LaneKind::emotions) {
        card.emotion.reset();
        card.emotionWord.clear();
    }
    keepFittingOrigins(document, card);
}

void makeFit(const Document& document, Random&, Variant& variant) {
    const Card* card = document.cards.find(variant.card);
    if (card != nullptr && document.lanes.find(card->lane)->kind != LaneKind::emotions) {
        variant.emotion.reset();
        variant.emotionWord.clear();
    }
}

void makeFit(const Document& document, Random& random, Link& link) {
    const auto end = [&]() -> RowReference {
        const std::vector<CardId> cards = ofJourney<Card>(document, link.journey);
        const std::vector<PhaseId> phases = ofJourney<Phase>(document, link.journey);
        if (!cards.empty() && random.oneIn(2)) {
            return referenceTo(cards.at(random.below(cards.size())));
        }
        return phases.empty() ? link.from : referenceTo(phases.at(random.below(phases.size())));
    };
    link.from = end();
    if (link.to || link.kind != LinkKind::lost) {
        link.to = end();
    }
}

void makeFit(const Document&, Random& random, Journey& journey) {
    if (journey.basedOn == journey.id || random.oneIn(3)) {
        journey.basedOn.reset();
    }
    if (journey.basedOn && journey.state == JourneyState::current) {
        journey.state = JourneyState::ideal;
    }
}

void makeFit(const Document& document, Random&, View& view) {
    view.hiddenLanes = IdSet<Lane>(ofJourney<Lane>(document, view.journey));
    view.hiddenPhases = IdSet<Phase>(ofJourney<Phase>(document, view.journey));
}

void makeFit(const Document&, Random&, Asset& asset) {
    asset.id = assetIdOf(asset.bytes);
}

/// Calls `visitor.template operator()<Row>()` for one row type.
template <class Visitor>
void withRandomRowType(Random& random, Visitor&& visitor) {
    std::size_t chosen = random.below(std::tuple_size_v<decltype(documentTables)>);
    forEachRowType([&]<class Row>() {
        if (chosen-- == 0) {
            visitor.template operator()<Row>();
        }
    });
}

} // namespace

Document RandomEditor::startingDocument() {
    Document document = emptyDocument({m_random.uuid()});
    base::UuidGenerator ids(m_random.below(1'000'000));
    for (const JourneyState state : {JourneyState::current, JourneyState::ideal}) {
        Journey journey;
        journey.id = {ids()};
        journey.title = "Eerste bezoek";
        journey.state = state;
        if (state == JourneyState::ideal) {
            journey.basedOn = document.journeys.begin()->id;
        }
        document = edit::addJourneyWithLanes(document, journey, ids).value();
        for (std::size_t index = 0; index < 4; ++index) {
            Phase phase;
            phase.id = {ids()};
            phase.journey = journey.id;
            document = edit::insertRow(document, phase, index).value();
        }
    }
    return document;
}

base::Result<Document> RandomEditor::edit(const Document& document) {
    switch (m_random.below(21)) {
    case 0:
        switch (m_random.below(16)) {
        case 0:
        case 1:
            return addIdeal(document);
        case 2:
            return copyJourney(document);
        case 3:
        case 4:
        case 5:
            return changeGoals(document);
        default:
            return changeProperties(document);
        }
    case 1:
        return removeSomething(document);
    case 2:
    case 3:
    case 4:
        return moveSomeCards(document);
    case 5:
    case 6:
    case 7:
        return moveSomething(document);
    case 20:
        return copySomething(document);
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
        return addSomething(document);
    case 14:
        return setSomePicture(document);
    default:
        return changeSomething(document);
    }
}

base::Result<Document> RandomEditor::addSomething(const Document& document) {
    base::Result<Document> next = document;
    withRandomRowType(m_random, [&]<class Row>() {
        Row row;
        RandomValue value(m_random, document);
        bool filled = true;
        row.id = {m_random.uuid()};
        forEachField(row, [&](const auto& field, auto& member) {
            filled = value.fill(member, field.rule) && filled;
        });
        if (!filled) {
            return; // what it belongs to is not there yet
        }
        makeFit(document, m_random, row);
        if constexpr (hasOrder<Row>) {
            next = edit::insertRow(document, std::move(row), m_random.below(6));
        } else {
            next = edit::addRow(document, std::move(row));
        }
    });
    return next;
}

base::Result<Document> RandomEditor::addIdeal(const Document& document) {
    JourneyId basedOn;
    if (!RandomValue(m_random, document).fill(basedOn)) {
        return document;
    }
    base::UuidGenerator ids(m_random.below(1'000'000));
    return edit::addIdealJourney(document, basedOn, randomText(m_random), ids);
}

base::Result<Document> RandomEditor::copyJourney(const Document& document) {
    JourneyId original;
    // Copies of copies would soon be all there is.
    if (document.cards.size() > 60 || !RandomValue(m_random, document).fill(original)) {
        return document;
    }
    base::UuidGenerator ids(m_random.below(1'000'000'000));
    return edit::duplicateJourney(document, original, randomText(m_random), ids);
}

base::Result<Document> RandomEditor::changeGoals(const Document& document) {
    RandomValue value(m_random, document);
    JourneyId journey;
    GoalId goal;
    if (!value.fill(journey)) {
        return document;
    }
    if (m_random.oneIn(3) || !value.fill(goal)) {
        Goal added;
        added.id = {m_random.uuid()};
        added.what = randomText(m_random);
        return edit::addGoal(document, std::move(added), journey);
    }
    if (m_random.oneIn(2)) {
        return edit::removeGoal(document, goal);
    }
    edit::JourneyGoals goals = edit::goalsOf(*document.journeys.find(journey));
    goals.leading = goal;
    goals.others.erase(goal);
    return edit::setGoals(document, journey, goals);
}

base::Result<Document> RandomEditor::changeSomething(const Document& document) {
    base::Result<Document> next = document;
    withRandomRowType(m_random, [&]<class Row>() {
        RandomValue value(m_random, document);
        Id<Row> id;
        if (!value.fill(id)) {
            return;
        }
        Row row = *tableOf<Row>(document).find(id);
        const std::size_t share = m_random.oneIn(2) ? 4 : fieldCount<Row>();
        forEachField(row, [&](const auto& field, auto& member) {
            auto fresh = member;
            if (m_random.oneIn(share) && value.fill(fresh, field.rule)) {
                member = std::move(fresh);
            }
        });
        if constexpr (!std::is_same_v<Row, Asset>) {
            makeFit(document, m_random, row);
        }
        next = edit::updateRow(document, std::move(row));
    });
    return next;
}

base::Result<Document> RandomEditor::moveSomething(const Document& document) {
    base::Result<Document> next = document;
    withRandomRowType(m_random, [&]<class Row>() {
        Id<Row> id;
        if constexpr (hasOrder<Row>) {
            if (RandomValue(m_random, document).fill(id)) {
                next = edit::moveRow(document, id, m_random.below(8));
            }
        }
    });
    return next;
}

base::Result<Document> RandomEditor::moveSomeCards(const Document& document) {
    std::vector<CardId> cards;
    edit::Cell cell;
    RandomValue value(m_random, document);
    if (!value.fill(cell.phase) || !value.fill(cell.lane)) {
        return document;
    }
    const JourneyId journey = document.phases.find(cell.phase)->journey;
    for (const Card& card : document.cards) {
        if (cards.size() < 3 && m_random.oneIn(4) &&
            (card.journey == journey || m_random.oneIn(20))) {
            cards.push_back(card.id);
        }
    }
    return edit::moveCards(document, cards, cell, m_random.below(4));
}

base::Result<Document> RandomEditor::copySomething(const Document& document) {
    const auto unwrapped = [](base::Result<edit::Copied> copied) -> base::Result<Document> {
        return copied ? base::Result<Document>(std::move(copied->document))
                      : base::fail(copied.error());
    };
    base::UuidGenerator ids(m_random.below(1'000'000'000));
    RandomValue value(m_random, document);
    PhaseId phase;
    LaneId lane;
    if (document.cards.size() > 300 || !value.fill(phase) || !value.fill(lane)) {
        return document;
    }
    const std::size_t place = m_random.below(6);
    switch (m_random.below(3)) {
    case 0:
        return unwrapped(edit::copyPhases(document, {phase}, place, ids));
    case 1:
        return unwrapped(edit::copyLanes(document, {lane}, place, ids));
    default:
        break;
    }
    std::vector<CardId> cards = ofJourney<Card>(document, document.phases.find(phase)->journey);
    cards.resize(std::min<std::size_t>(cards.size(), 2));
    return unwrapped(m_random.oneIn(2)
                         ? edit::duplicateCards(document, cards, ids)
                         : edit::copyCards(document, cards, {phase, lane}, place, ids));
}

base::Result<Document> RandomEditor::setSomePicture(const Document& document) {
    RandomValue value(m_random, document);
    CardId card;
    if (!value.fill(card)) {
        return document;
    }
    std::optional<Asset> picture;
    if (!m_random.oneIn(3)) {
        picture.emplace();
        bool filled = true;
        forEachField(*picture, [&](const auto& field, auto& member) {
            filled = value.fill(member, field.rule) && filled;
        });
        if (!filled) {
            return document;
        }
        makeFit(document, m_random, *picture);
    }
    return edit::setPicture(document, card, std::move(picture));
}

base::Result<Document> RandomEditor::removeSomething(const Document& document) {
    std::vector<RowReference> rows;
    withRandomRowType(m_random, [&]<class Row>() {
        const std::size_t most = std::is_same_v<Row, Journey> ? 1 : 3;
        for (std::size_t count = m_random.below(most + 1); count > 0; --count) {
            Id<Row> id;
            if (RandomValue(m_random, document).fill(id)) {
                rows.push_back(referenceTo(id));
            }
        }
    });
    return edit::removeRows(document, rows);
}

base::Result<Document> RandomEditor::changeProperties(const Document& document) {
    DocumentProperties properties = *document.properties;
    RandomValue value(m_random, document);
    const std::size_t chosen = m_random.below(fieldCount<DocumentProperties>());
    std::size_t index = 0;
    forEachField(properties, [&](const auto& field, auto& member) {
        if (index++ == chosen) {
            (void)value.fill(member, field.rule);
        }
    });
    constexpr std::array<std::string_view, 3> languages = {"nl", "ru", "en-GB"};
    properties.language = languages.at(m_random.below(languages.size()));
    return edit::setProperties(document, std::move(properties));
}

} // namespace cjm::test
