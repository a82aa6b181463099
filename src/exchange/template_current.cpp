#include "template_journeys.h"

#include <cjm/model/siblings.h>

namespace cjm::exchange {

using namespace model;

namespace {

PhaseId addPhase(TemplateDraft& draft, const TemplatePhase& source, JourneyId journey) {
    Phase phase;
    phase.journey = journey;
    phase.title = draft.in(source.title);
    phase.question = draft.in(source.question);
    phase.band = draft.in(source.band);
    phase.momentOfTruth = source.momentOfTruth;
    return draft.insert(std::move(phase));
}

/// The cards of a lane in one phase; of an emotions lane the one that says how it feels.
void addCards(TemplateDraft& draft, const TemplatePhase& source, LaneKind kind, const Card& cell,
              WrittenRows& rows) {
    if (kind == LaneKind::emotions) {
        Card feeling = cell;
        feeling.emotion = source.feeling.score;
        feeling.emotionWord = draft.in(source.feeling.word);
        draft.insert(std::move(feeling));
        return;
    }
    const auto cards = source.cards.find(kind);
    if (cards == source.cards.end()) {
        return;
    }
    for (const TemplateCard& card : cards->second) {
        const CardId id = draft.insert(cardFrom(draft, card, rows, cell));
        rows.cards[&card] = id;
        if (!card.key.empty()) {
            rows.cardsByKey[card.key] = id;
        }
    }
}

void addPhasesWithCards(TemplateDraft& draft, const Template& salon, WrittenRows& rows) {
    std::vector<LaneId> lanes;
    for (const LaneKind kind : salon.lanes) {
        Lane lane;
        lane.journey = rows.current;
        lane.kind = kind;
        lanes.push_back(draft.insert(std::move(lane)));
    }
    for (const TemplatePhase& source : salon.phases) {
        Card cell;
        cell.journey = rows.current;
        cell.phase = addPhase(draft, source, rows.current);
        rows.phases.push_back(cell.phase);
        for (std::size_t index = 0; index < lanes.size(); ++index) {
            cell.lane = lanes[index];
            addCards(draft, source, salon.lanes[index], cell, rows);
        }
    }
}

/// A verdict may name a card that comes later.
void completeVerdicts(TemplateDraft& draft, const WrittenRows& rows, const TemplatePhase& phase) {
    for (const auto& lane : phase.cards) {
        for (const TemplateCard& source : lane.second) {
            const auto other = rows.cardsByKey.find(source.verdictCard);
            if (other != rows.cardsByKey.end() && !draft.hasFailed()) {
                Card card = *draft.document().cards.find(rows.cards.at(&source));
                card.touchpoint.verdictCard = other->second;
                draft.update(std::move(card));
            }
        }
    }
}

/// The row that stands at this end of a link. Without one the link's insertion is refused.
RowReference rowAt(const Document& document, const WrittenRows& rows, const TemplateLinkEnd& end) {
    if (end.phase >= rows.phases.size()) {
        return {};
    }
    const PhaseId phase = rows.phases[end.phase];
    if (!end.lane) {
        return referenceTo(phase);
    }
    for (const Lane* lane : inOrder(document.lanes, rows.current)) {
        const std::vector<const Card*> cards = cardsInCell(document, phase, lane->id);
        if (lane->kind == *end.lane && end.card < cards.size()) {
            return referenceTo(cards[end.card]->id);
        }
    }
    return {};
}

void addLinks(TemplateDraft& draft, const Template& salon, const WrittenRows& rows) {
    for (const TemplateLink& source : salon.links) {
        draft.apply([&](Document document) {
            Link link;
            link.id = {draft.ids()()};
            link.journey = rows.current;
            link.kind = source.kind;
            link.from = rowAt(document, rows, source.from);
            link.to = source.to ? std::optional(rowAt(document, rows, *source.to)) : std::nullopt;
            link.label = draft.in(source.label);
            link.share = source.share;
            return edit::addRow(std::move(document), std::move(link));
        });
    }
}

} // namespace

Card cardFrom(const TemplateDraft& draft, const TemplateCard& source, const WrittenRows& rows,
              Card card) {
    card.text = draft.in(source.text);
    card.certainty = source.certainty;
    for (const std::string& key : source.sources) {
        const auto found = rows.sources.find(key);
        if (found != rows.sources.end()) {
            card.sources.insert(found->second);
        }
    }
    card.importance = source.importance;
    card.marks = source.marks;
    card.worth = draft.in(source.worth);
    card.touchpoint = source.touchpoint;
    card.touchpoint.channel = draft.in(source.channel);
    card.touchpoint.task = draft.in(source.task);
    card.touchpoint.betterAnswer = draft.in(source.betterAnswer);
    if (source.servesGoal) {
        card.goal = rows.goal;
    }
    return card;
}

void writeCurrentJourney(TemplateDraft& draft, const Template& salon, PersonaId persona,
                         WrittenRows& rows) {
    Journey journey;
    journey.title = draft.in(salon.title);
    journey.kind = JourneyKind::analysis;
    journey.personas = {persona};
    journey.leadingGoal = rows.goal;
    rows.current = draft.insert(std::move(journey));
    addPhasesWithCards(draft, salon, rows);
    for (const TemplatePhase& phase : salon.phases) {
        completeVerdicts(draft, rows, phase);
    }
    addLinks(draft, salon, rows);
}

} // namespace cjm::exchange
