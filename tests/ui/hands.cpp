#include "hands.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/exchange/templates.h>
#include <cjm/model/journey_facts.h>
#include <cjm/model/journey_grid.h>
#include <cjm/wording/salon_templates.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

namespace cjm::test {

namespace {

using namespace model;

constexpr auto atTheEnd = std::numeric_limits<std::size_t>::max();

const Journey& currentOf(const Document& document) {
    const auto found =
        std::find_if(document.journeys.begin(), document.journeys.end(),
                     [](const Journey& one) { return one.state == JourneyState::current; });
    REQUIRE(found != document.journeys.end());
    return *found;
}

CardPlace placeOf(const JourneyGrid& grid, CardId id) {
    const Card& card = *grid.document().cards.find(id);
    const GridPosition cell = {*grid.indexOf(card.phase), *grid.indexOf(card.lane)};
    const auto& cards = grid.cell(cell);
    const auto at = std::find(cards.begin(), cards.end(), &card);
    return {cell.phase, cell.lane, static_cast<std::size_t>(at - cards.begin())};
}

std::string inWords(const CardPlace& place) {
    return std::to_string(place.phase) + "/" + std::to_string(place.lane) + "/" +
           std::to_string(place.card);
}

std::string inWords(const JourneyGrid& grid, const RowReference& end) {
    return end.type == RowType::card ? inWords(placeOf(grid, {end.uuid}))
                                     : std::to_string(*grid.indexOf(PhaseId{end.uuid}));
}

std::string inWords(const Card& card) {
    std::string words = card.text;
    words += card.emotion ? " feels " + std::to_string(*card.emotion) : "";
    words += card.emotionWord.empty() ? "" : " " + card.emotionWord;
    words += card.certainty ? ", " + std::string(nameOf(*card.certainty)) : "";
    for (const CardMark mark : allValues<CardMark>()) {
        words += card.marks.contains(mark) ? ", " + std::string(nameOf(mark)) : "";
    }
    words += card.touchpoint.channel.empty() ? "" : ", by " + card.touchpoint.channel;
    return words;
}

std::string inWords(const JourneyGrid& grid, const Link& link) {
    return std::string(nameOf(link.kind)) + " " + inWords(grid, link.from) +
           (link.to ? " to " + inWords(grid, *link.to) : "") + ": " + link.label +
           (link.share ? " " + std::to_string(*link.share) : "");
}

std::string inWords(const Phase& phase) {
    return "phase " + phase.title + " (" + phase.question + ") under " + phase.band +
           (phase.momentOfTruth ? ", moment of truth" : "");
}

Document taken(base::Result<Document> document) {
    REQUIRE(document);
    return *std::move(document);
}

void makePhases(Hands& hands, const JourneyGrid& grid) {
    const auto& phases = grid.phases();
    for (const Phase* phase : phases) {
        hands.addPhase(phase->title);
    }
    for (std::size_t phase = 0; phase < phases.size(); ++phase) {
        hands.tellOfPhase(phase, phases[phase]->question, phases[phase]->momentOfTruth);
    }
    for (std::size_t first = 0; first < phases.size();) {
        std::size_t last = first;
        while (last + 1 < phases.size() && phases[last + 1]->band == phases[first]->band) {
            ++last;
        }
        hands.putHeadingOver(first, last, phases[first]->band);
        first = last + 1;
    }
}

void makeCards(Hands& hands, const JourneyGrid& grid, GridPosition cell) {
    const auto& cards = grid.cell(cell);
    if (grid.lanes()[cell.lane]->kind == LaneKind::emotions) {
        const Card& feeling = *cards.at(0);
        hands.addFeeling(cell.phase, cell.lane, *feeling.emotion, feeling.emotionWord);
        return;
    }
    std::vector<std::string> texts;
    for (const Card* card : cards) {
        texts.push_back(card->text);
    }
    if (!texts.empty()) {
        hands.addCards(cell.phase, cell.lane, texts);
    }
}

void tellOfCards(Hands& hands, const JourneyGrid& grid) {
    const Card nothing;
    for (const Card& card : grid.document().cards) {
        const bool hasMore =
            card.certainty || card.marks != nothing.marks || !card.touchpoint.channel.empty();
        if (card.journey == grid.journey() && hasMore) {
            hands.tellOfCard(placeOf(grid, card.id), card);
        }
    }
}

void makeLinks(Hands& hands, const JourneyGrid& grid) {
    for (const Link& link : grid.document().links) {
        if (link.journey == grid.journey()) {
            hands.link(placeOf(grid, {link.from.uuid}),
                       link.to ? std::optional(placeOf(grid, {link.to->uuid})) : std::nullopt,
                       link);
        }
    }
}

/// What is told of one card is told of all in the same way: hands need not do it seventy times.
Document withoutWhatIsKnown(Document document) {
    const Table<Card> cards = document.cards;
    for (const Card& card : cards) {
        Card plain = card;
        plain.certainty.reset();
        plain.marks = {};
        plain.touchpoint = {};
        document = taken(edit::updateRow(std::move(document), plain));
    }
    return document;
}

} // namespace

void makeMap(Hands& hands, const Document& wanted) {
    const JourneyGrid grid(wanted, currentOf(wanted).id);
    hands.startEmptyMap();
    makePhases(hands, grid);
    for (std::size_t lane = standardLaneKinds.size(); lane < grid.lanes().size(); ++lane) {
        hands.addLane(grid.lanes()[lane]->kind);
    }
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            makeCards(hands, grid, {phase, lane});
        }
    }
    tellOfCards(hands, grid);
    makeLinks(hands, grid);
    const JourneyFacts facts = journeyFacts(wanted, grid.journey());
    hands.tellOfMap(facts.title, facts.personas.at(0), facts.goal);
}

std::vector<std::string> inWords(const Document& document) {
    const JourneyGrid grid(document, currentOf(document).id);
    const JourneyFacts facts = journeyFacts(document, grid.journey());
    std::vector<std::string> words = {document.properties->language, facts.title, facts.goal};
    words.insert(words.end(), facts.personas.begin(), facts.personas.end());
    for (const Phase* phase : grid.phases()) {
        words.push_back(inWords(*phase));
    }
    for (const Lane* lane : grid.lanes()) {
        words.push_back("lane " + std::string(nameOf(lane->kind)) + " " + lane->title);
    }
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            for (const Card* card : grid.cell({phase, lane})) {
                words.push_back(inWords(placeOf(grid, card->id)) + " " + inWords(*card));
            }
        }
    }
    const auto firstLink = static_cast<std::ptrdiff_t>(words.size());
    for (const Link& link : document.links) {
        if (link.journey == grid.journey()) {
            words.push_back(inWords(grid, link));
        }
    }
    std::sort(words.begin() + firstLink, words.end()); // they have no order but that of their ids
    return words;
}

Document salonMap() {
    const exchange::Template& salon = wording::salonTemplates().front();
    REQUIRE(salon.id == "hair-salon-7");
    constexpr auto language = ContentLanguage::en;
    base::UuidGenerator ids(7);
    Document document = taken(exchange::documentFrom(salon, language, ids));
    const JourneyId journey = currentOf(document).id;
    Lane lane;
    lane.id = {ids()};
    lane.journey = journey;
    lane.kind = LaneKind::opportunities;
    document = taken(edit::insertRow(std::move(document), lane, atTheEnd));
    const std::vector<const Phase*> phases = JourneyGrid(document, journey).phases();
    for (std::size_t phase = 0; phase < phases.size(); ++phase) {
        Card card;
        card.id = {ids()};
        card.journey = journey;
        card.phase = phases[phase]->id;
        card.lane = lane.id;
        card.text = salon.phases[phase].cards.at(LaneKind::opportunities).at(0).text.in(language);
        document = taken(edit::insertRow(std::move(document), card, atTheEnd));
    }
    document = withoutWhatIsKnown(std::move(document));
    const JourneyGrid grid(document, journey);
    Card calls = *grid.cell({2, 0}).at(1);
    calls.certainty = Certainty::known;
    calls.marks.insert(CardMark::barrier);
    Card telephone = *grid.cell({2, 4}).at(1);
    telephone.touchpoint.channel = "Telephone";
    document = taken(edit::updateRow(std::move(document), calls));
    return taken(edit::updateRow(std::move(document), telephone));
}

} // namespace cjm::test
